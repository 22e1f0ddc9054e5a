import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedReply } from '../lib/replies/saved/savedReply';
import { foundSaved } from '../lib/replies/saved/search';
import { isTired } from '../lib/replies/saved/tired';
import { Glyph } from './Glyph';
import { SavedReplyRow } from './SavedReplyRow';
import { useWords } from './words';

export type SavedRepliesProps = {
  readonly replies: readonly SavedReply[];
  /** ms since 1970. */
  readonly now: number;
  /** Id of the one that is changed; null: none. */
  readonly changing: string | null;
  readonly form: (saved: SavedReply) => ComponentChildren;
  /** The ids of those the team has. */
  readonly shared?: ReadonlySet<string>;
  /** Those of the team are changed by its lead alone, who is somebody else. */
  readonly isLed?: boolean;
  readonly onChange: (id: string) => void;
  readonly onDelete: (saved: SavedReply) => void;
};

const FILTERS = ['all', 'never', 'tired'] as const;
type Filter = (typeof FILTERS)[number];

/** The saved replies by group, to search and to sift. */
export function SavedReplies(props: SavedRepliesProps) {
  const { replies, now, changing, form, shared, onChange, onDelete } = props;
  const isLed = (id: string) => Boolean(props.isLed && shared?.has(id));
  const t = useWords();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const shown = foundSaved(replies, query).filter(
    (saved) => saved.id === changing || passes(saved, filter, now),
  );
  const groups = [...new Set(shown.map(({ group }) => group))].sort((one, other) =>
    one.localeCompare(other),
  );
  return (
    <section>
      <div class="row wrap">
        <input
          class="field grow"
          type="search"
          dir="auto"
          aria-label={t('saved.search')}
          placeholder={t('saved.search')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
        <select
          class="field"
          aria-label={t('saved.show')}
          value={filter}
          onChange={(event) => {
            const chosen = FILTERS.find((one) => one === event.currentTarget.value);
            if (chosen) setFilter(chosen);
          }}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`saved.filter.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="meta" role="status">
        {t('saved.shown', shown.length, [shown.length, replies.length])}
      </p>
      {shown.some(({ id }) => isLed(id)) && (
        <p class="note" role="note">
          <Glyph name="hint" /> <span>{t('mayNot.replies')}</span>
        </p>
      )}
      {groups.map((group) => (
        <div key={group} class="group">
          {(group !== '' || groups.length > 1) && (
            <h3 dir="auto">{group === '' ? t('saved.noGroup') : group}</h3>
          )}
          <ul class="names">
            {shown
              .filter((saved) => saved.group === group)
              .map((saved) =>
                saved.id === changing ? (
                  <li key={saved.id} data-open>
                    {form(saved)}
                  </li>
                ) : (
                  <SavedReplyRow
                    isShared={shared?.has(saved.id)}
                    isLed={isLed(saved.id)}
                    key={saved.id}
                    {...{ saved, now, onChange, onDelete }}
                  />
                ),
              )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function passes(saved: SavedReply, filter: Filter, now: number): boolean {
  if (filter === 'all') return true;
  return filter === 'never' ? saved.uses === 0 : isTired(saved, now);
}
