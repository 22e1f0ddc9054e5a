import type { BacklogEntry } from './backlog';
import type { Site } from './comment';
import type { BadgeKind } from './sla/badgeState';
import type { Label, Language } from './triage/triage';

/** How the list can be narrowed by the clock; `escalated` by who has it. */
export const BACKLOG_STATES = ['late', 'due-soon', 'in-time', 'escalated'] as const;
export type BacklogState = (typeof BACKLOG_STATES)[number];

/** What of the open tickets is shown; null: all of them. */
export type BacklogFilter = {
  readonly site: Site | null;
  readonly label: Label | null;
  readonly state: BacklogState | null;
  readonly language: Language | null;
  /** Those the user writes on or answered before; see `mineIds`. */
  readonly mine: true | null;
  /** Each word is found in the text, the name or the handle, whatever its case and accents. */
  readonly words: string;
};

export const NO_FILTER: BacklogFilter = {
  site: null,
  label: null,
  state: null,
  language: null,
  mine: null,
  words: '',
};

/** Whether anything is left out. */
export const isFiltering = ({ words, ...rest }: BacklogFilter): boolean =>
  words.trim() !== '' || Object.values(rest).some((part) => part !== null);

const LATER: readonly BadgeKind[] = ['on-track', 'paused', 'unknown-time'];
const KINDS: Readonly<Record<Exclude<BacklogState, 'escalated'>, readonly BadgeKind[]>> = {
  late: ['late'],
  'due-soon': ['due-soon'],
  'in-time': LATER,
};

/** Whether an entry is one of those that are shown; `mine` undefined: it is not read yet, and leaves nobody out. */
export function passes(
  { ticket: { id, comment, triage, status }, badge }: Pick<BacklogEntry, 'ticket' | 'badge'>,
  filter: BacklogFilter,
  mine?: ReadonlySet<string>,
): boolean {
  const { site, label, state, language, words } = filter;
  if (filter.mine && mine && !mine.has(id)) return false;
  if (site !== null && comment.site !== site) return false;
  if (label !== null && !triage.labels[label].on) return false;
  if (language !== null && triage.language !== language) return false;
  if (state === 'escalated' && status !== 'escalated') return false;
  if (state !== null && state !== 'escalated' && !KINDS[state].includes(badge.kind)) return false;
  const { name, handle } = comment.author;
  const said = plain([comment.text, name ?? '', handle === null ? '' : `@${handle}`].join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Without case and accents: who types "ines" means Inês. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
