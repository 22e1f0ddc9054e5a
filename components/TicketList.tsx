import { useRef, useState } from 'preact/hooks';
import type { BacklogFilter } from '../lib/backlogFilter';
import { isFiltering } from '../lib/backlogFilter';
import type { ListedTicket } from './backlogView';
import { KeyHelp } from './KeyHelp';
import { ListFilter } from './ListFilter';
import { MoreRows } from './MoreRows';
import { TicketRow } from './TicketRow';
import { TicketRows } from './TicketRows';
import { useListKeys } from './useListKeys';
import { useWords } from './words';

export type { ListedTicket };

export type TicketListProps = {
  /** Those that pass the filter, most urgent first. */
  readonly ids: readonly string[];
  /** undefined: it is not known any more. */
  readonly ticketOf: (id: string) => ListedTicket | undefined;
  /** All who wait, also those the filter leaves out. */
  readonly total: number;
  readonly currentId: string | null;
  readonly now?: number;
  readonly filter: BacklogFilter;
  /** The user's own, to find what is theirs; left out or empty: none are set. */
  readonly initials?: string;
  readonly onFilter: (filter: BacklogFilter) => void;
  readonly onPick: (id: string) => void;
  /** These need no reply. */
  readonly onClose: (ids: readonly string[]) => void;
  /** Takes the last of it back. */
  readonly onUndo: () => void;
  /** There are more of them, and this shows them; asked for as their place comes near the window. */
  readonly onMore?: () => void;
  /** Told those that are drawn. */
  readonly onShown?: (ids: readonly string[]) => void;
  /** Back to the one ticket; left out where the list is all there is. */
  readonly onBack?: () => void;
};

/** Every open ticket, most urgent first, with what it is and why it stands there; by mouse or by keys. */
export function TicketList(props: TicketListProps) {
  const { ids, ticketOf, total, currentId, now, filter, onFilter, onPick, onMore, onBack } = props;
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [helps, setHelps] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOBODY);
  // What is closed or filtered away is not marked any more: nobody closes what they do not see.
  const marked = ids.filter((id) => chosen.has(id));
  const mark = (id: string) => {
    setChosen((before) => toggled(before, id));
  };
  const close = (ids: readonly string[]) => {
    setChosen(NOBODY);
    if (ids.length) props.onClose(ids);
  };
  useListKeys(list, {
    mark,
    markAll: () => {
      setChosen(new Set(ids));
    },
    unmark: () => {
      setChosen(NOBODY);
    },
    close: (id) => {
      if (marked.length) close(marked);
      else if (id !== null) close([id]);
    },
    undo: props.onUndo,
    search: () => search.current?.focus(),
    help: () => {
      setHelps(!helps);
    },
  });
  return (
    <section>
      <div class="row">
        <h2>{t('list.title')}</h2>
        <button
          type="button"
          class="btn small icon end"
          aria-label={t('backlog.keysName')}
          title={t('backlog.keysName')}
          aria-expanded={helps}
          onClick={() => {
            setHelps(!helps);
          }}
        >
          ?
        </button>
        {onBack && (
          <button type="button" class="btn small" data-act="list" onClick={onBack}>
            {t('list.back')}
          </button>
        )}
      </div>
      {helps && <KeyHelp place="list" />}
      <ListFilter {...{ filter, onFilter, search }} initials={props.initials ?? ''} />
      {isFiltering(filter) && (
        <p class="meta" role="status">
          {ids.length === 0
            ? t('backlog.none', total)
            : t('backlog.shown', [onMore ? `${ids.length}+` : ids.length, total])}
        </p>
      )}
      {marked.length > 0 && (
        <div class="bulk row wrap" role="group" aria-label={t('backlog.marked', marked.length)}>
          <b>{t('backlog.marked', marked.length)}</b>
          <button
            type="button"
            class="btn small end"
            onClick={() => {
              close(marked);
            }}
          >
            {t('action.noReplyNeeded')}
          </button>
          <button
            type="button"
            class="btn small bare"
            onClick={() => {
              setChosen(NOBODY);
            }}
          >
            {t('backlog.unmark')}
          </button>
        </div>
      )}
      <TicketRows
        box={list}
        {...{ ids, currentId }}
        onShown={props.onShown}
        row={(id, place) => {
          const ticket = ticketOf(id);
          return (
            ticket && (
              <TicketRow
                key={id}
                ticket={ticket}
                isCurrent={id === currentId}
                isMarked={chosen.has(id)}
                place={[place, onMore ? -1 : ids.length]}
                {...(now === undefined ? {} : { now })}
                onPick={() => {
                  onPick(id);
                }}
                onMark={() => {
                  mark(id);
                }}
              />
            )
          );
        }}
      />
      {onMore && <MoreRows count={ids.length} onMore={onMore} />}
    </section>
  );
}

const NOBODY: ReadonlySet<string> = new Set();

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);
