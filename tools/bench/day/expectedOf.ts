import type { Status } from '../../../lib/ticket';
import type { Day, Word } from './aDay';
import { shownAt } from './aDay';

/** What must be known of one of a customer's words after a day of looking; times in ms since 1970. */
export type Expected = {
  readonly key: string;
  readonly status: Status;
  readonly turn: 'first' | 'next';
  readonly text: string;
  readonly wasEdited: boolean;
  readonly postedAt: number;
  readonly respondedAt: number | null;
};

/** `tellsGone`: whether the site tells that a comment is no longer there to somebody who comes back later; Facebook does up to a thousand comments. */
export type SiteRules = { readonly tellsGone: boolean };

/**
 * The tickets there must be after so many looks at the page: one for each word of a customer that stood
 * there at any of them, and no other.
 */
export function expectedOf(day: Day, looks: number, { tellsGone }: SiteRules): readonly Expected[] {
  const sights = day.looks.slice(0, looks).map((at) => shownAt(day, at));
  const seen = new Map<string, Word[]>();
  for (const word of sights.flat()) seen.set(word.key, [...(seen.get(word.key) ?? []), word]);
  const last = new Set((sights.at(-1) ?? []).map(({ key }) => key));
  const replies = new Map(
    [...seen.values()].flatMap(([word]) =>
      word?.kind === 'ours' && word.to !== null ? [[word.to, word.at]] : [],
    ),
  );
  return [...seen.entries()].flatMap(([key, sighted]) => {
    const word = sighted.at(-1);
    if (!word || word.kind === 'ours') return [];
    const respondedAt = replies.get(key) ?? null;
    const isGone = tellsGone && !last.has(key);
    return {
      key,
      status: isGone ? 'gone' : statusOf(word, respondedAt),
      turn: word.kind === 'comment' ? 'first' : 'next',
      text: word.text,
      wasEdited: new Set(sighted.map(({ text }) => text)).size > 1,
      postedAt: word.at,
      respondedAt,
    };
  });
}

function statusOf({ kind }: Word, respondedAt: number | null): Status {
  if (respondedAt !== null) return 'answered';
  return kind === 'thanks' ? 'no-reply-needed' : 'open';
}
