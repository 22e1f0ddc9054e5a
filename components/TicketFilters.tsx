import { useRef } from 'preact/hooks';
import { SITES } from '../lib/comment';
import { STATUSES } from '../lib/ticket';
import type { TicketQuery } from '../lib/ticketQuery';
import { LABELS, LANGUAGES } from '../lib/triage/triage';
import { FilterMenu } from './FilterMenu';
import { keyOf } from './keyOf';
import { useActionKeys } from './useActionKeys';
import { useSpeech } from './words';

export type TicketFiltersProps = {
  readonly query: TicketQuery;
  readonly onChange: (query: TicketQuery) => void;
};

const DAY_MS = 86_400_000;

/** What is looked for among all tickets: words, state, site, label, language, days. */
export function TicketFilters({ query, onChange }: TicketFiltersProps) {
  const speech = useSpeech();
  const { t } = speech;
  const search = useRef<HTMLInputElement>(null);
  useActionKeys({ search: () => search.current?.focus() });
  const menus = {
    status: [STATUSES, 'status'],
    site: [SITES, 'site'],
    label: [LABELS, 'label'],
    language: [LANGUAGES, 'history.language'],
  } as const;
  /** The part as it is now; a part with nothing in it asks for nothing. */
  const change = (part: {
    readonly [Part in keyof TicketQuery]: TicketQuery[Part] | undefined;
  }) => {
    const isEmpty = (value: unknown) =>
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    const parts = Object.entries({ ...query, ...part });
    onChange(Object.fromEntries(parts.filter(([, value]) => !isEmpty(value))));
  };
  const menu = <Part extends keyof typeof menus>(part: Part) => (
    <FilterMenu
      name={t(`history.by.${part}`)}
      options={menus[part][0].map((value) => ({
        value,
        words: t(`${menus[part][1]}.${keyOf(value)}`),
      }))}
      chosen={query[part] ?? []}
      onChange={(chosen) => {
        change({ [part]: chosen });
      }}
    />
  );
  const isAsking = Object.keys(query).length > 0;
  return (
    <search class="filters">
      <input
        ref={search}
        type="search"
        class="field"
        aria-label={t('history.search')}
        placeholder={t('history.search')}
        value={query.q ?? ''}
        onInput={(event) => {
          change({ q: event.currentTarget.value });
        }}
      />
      <div class="row wrap">
        {menu('status')}
        {menu('site')}
        {menu('label')}
        {menu('language')}
        <label class="row">
          <span class="meta">{t('history.from')}</span>
          <input
            type="date"
            class="field"
            value={dayOf(query.from)}
            onChange={(event) => {
              change({ from: startOf(event.currentTarget.value) });
            }}
          />
        </label>
        <label class="row">
          <span class="meta">{t('history.to')}</span>
          <input
            type="date"
            class="field"
            // The last day that is asked for: `to` itself is not.
            value={dayOf(query.to === undefined ? undefined : query.to - 1)}
            onChange={(event) => {
              change({ to: startOf(event.currentTarget.value, 1) });
            }}
          />
        </label>
        {query.list && <span class="meta">{t('report.fromFigure')}</span>}
        {query.ids && <span class="meta">{t('history.fromLink', query.ids.length)}</span>}
        {isAsking && (
          <button
            type="button"
            class="btn small bare"
            onClick={() => {
              onChange({});
            }}
          >
            {t('history.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

/** The day of the wall clock, "2026-11-21"; '' without an instant. */
function dayOf(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** When a day of the wall clock begins, or the one `later` days after it; undefined while it is not whole. */
function startOf(day: string, later = 0): number | undefined {
  const utc = Date.parse(day);
  if (Number.isNaN(utc)) return undefined;
  const [year = 0, month = 1, date = 1] = new Date(utc + later * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number);
  return new Date(year, month - 1, date).getTime();
}
