import { isNamesake } from './savedProblem';
import type { SavedReply, SavedText } from './savedReply';
import { LONGEST_TITLE, newSaved } from './savedReply';

/** What to do with a reply whose title, in its language, is taken by another text. */
export const NAMESAKES = ['skip', 'replace', 'keep-both'] as const;
export type OnNamesake = (typeof NAMESAKES)[number];

/** Incoming replies beside those that are kept already. */
export type Sorted = {
  readonly fresh: readonly SavedText[];
  /** The title is taken by another text. */
  readonly namesakes: readonly SavedText[];
  /** How many are here word for word already, or stand twice in the file. */
  readonly same: number;
};

/** Tells what is new among incoming replies, what would clash, and what is here already. */
export function sortIncoming(known: readonly SavedReply[], incoming: readonly SavedText[]): Sorted {
  const fresh: SavedText[] = [];
  const namesakes: SavedText[] = [];
  let same = 0;
  for (const reply of incoming) {
    const others: readonly SavedText[] = [...known, ...fresh, ...namesakes];
    if (others.some((other) => isNamesake(other, reply) && other.text === reply.text)) same++;
    else if (others.some((other) => isNamesake(other, reply))) namesakes.push(reply);
    else fresh.push(reply);
  }
  return { fresh, namesakes, same };
}

export type JoinOptions = {
  readonly known: readonly SavedReply[];
  readonly onNamesake: OnNamesake;
  /** ms since 1970. */
  readonly now: number;
  readonly newId: () => string;
};

/** The rows to write so that the incoming replies stand among the known ones. */
export function joined({ fresh, namesakes }: Sorted, options: JoinOptions): SavedReply[] {
  const { known, onNamesake, now, newId } = options;
  const rows = new Map<string, SavedReply>();
  const add = (reply: SavedText) => {
    const row = newSaved(reply, newId(), now);
    rows.set(row.id, row);
  };
  fresh.forEach(add);
  if (onNamesake === 'skip') return [...rows.values()];
  for (const reply of namesakes) {
    const all = [...known, ...rows.values()];
    const mine = all.find((other) => isNamesake(rows.get(other.id) ?? other, reply));
    if (onNamesake === 'keep-both' || !mine) add({ ...reply, title: freeTitle(all, reply) });
    else rows.set(mine.id, { ...(rows.get(mine.id) ?? mine), ...reply, updatedAt: now });
  }
  return [...rows.values()];
}

/** "Thanks (2)": the first number nobody has. */
function freeTitle(all: readonly SavedText[], reply: SavedText): string {
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const title = reply.title.slice(0, LONGEST_TITLE - mark.length) + mark;
    if (!all.some((other) => isNamesake(other, { ...reply, title }))) return title;
  }
}
