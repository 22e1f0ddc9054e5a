import type { ComponentChildren } from 'preact';
import type { Ticket } from '../lib/ticket';
import type { TicketQuery } from '../lib/ticketQuery';
import type { BadgeView } from './badgeView';
import { CsvHint } from './CsvHint';
import { FoundTicket } from './FoundTicket';
import { Mark } from './Mark';
import { TicketFilters } from './TicketFilters';
import { MOST_ROWS, VirtualList } from './VirtualList';
import { useSpeech } from './words';

export type AllTicketsProps = {
  readonly query: TicketQuery;
  /** How many were found; at least so many where not all are counted yet. */
  readonly total: number;
  readonly isWhole: boolean;
  /** Those found, the youngest first, by their place from 0; undefined: not known yet. */
  readonly idAt: (place: number) => string | undefined;
  /** What came of the last thing that was done; '' before it. */
  readonly notice: string;
  /** Words of the search that were left out. */
  readonly ignored: readonly string[];
  /** Those in view. */
  readonly rows: ReadonlyMap<string, { readonly ticket: Ticket; readonly badge: BadgeView }>;
  readonly openId: string | null;
  readonly now: number;
  readonly onQuery: (query: TicketQuery) => void;
  /** Told the places in view, from the first to before the last. */
  readonly onView: (first: number, last: number) => void;
  readonly onOpen: (id: string) => void;
  /** Saves those found as a CSV file. */
  readonly onSave: () => void;
  /** What happened since the last shift. */
  readonly since?: ComponentChildren;
  /** What the team told of comments that are not listed. */
  readonly told?: ComponentChildren;
  /** The ticket that is open. */
  readonly children: ComponentChildren;
};

const ROW_PX = 84;

/** Every ticket there is or was: search, filters, the list, and the one that is open beside it. */
export function AllTickets(props: AllTicketsProps) {
  const { query, total, isWhole, idAt, notice, ignored, rows, openId, now } = props;
  const { onQuery, onView, onOpen, onSave } = props;
  const { t, language } = useSpeech();
  const digits = new Intl.NumberFormat(language);
  const isAsking = Object.keys(query).length > 0;
  return (
    <main class="ui history" data-open={openId !== null || undefined}>
      <header>
        <div class="row">
          <Mark size={20} />
          <h1>{t('history.title')}</h1>
          <button
            type="button"
            class="btn small end"
            disabled={total === 0 || !isWhole}
            onClick={onSave}
          >
            {t('history.csv')}
          </button>
        </div>
        {total > 0 && <CsvHint />}
        <p role="status">{notice}</p>
        {props.since}
        <TicketFilters query={query} onChange={onQuery} />
      </header>
      <div class="results">
        {props.told}
        <p class="meta" role="status">
          {isWhole
            ? t('history.found', total, [digits.format(total)])
            : t(total === 0 ? 'history.looking' : 'history.counting', [digits.format(total)])}
          {total > MOST_ROWS && ` · ${t('history.listed', [digits.format(MOST_ROWS)])}`}
          {ignored.length > 0 &&
            ` · ${t('history.ignored', [ignored.map((one) => `“${one}”`).join(', ')])}`}
        </p>
        {total === 0 ? (
          <p>{isWhole && t(isAsking ? 'history.nothing' : 'history.empty')}</p>
        ) : (
          <VirtualList
            count={total}
            idAt={idAt}
            rowHeight={ROW_PX}
            label={t('history.list')}
            currentId={openId}
            onPick={onOpen}
            onView={onView}
            row={(id) => {
              const row = rows.get(id);
              return row && <FoundTicket {...row} now={now} />;
            }}
          />
        )}
      </div>
      <div class="one">
        {openId === null ? <p class="meta">{t('history.pick')}</p> : props.children}
      </div>
    </main>
  );
}
