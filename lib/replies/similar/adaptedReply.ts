import type { Facts } from '../extract/facts';
import { factsOf } from '../extract/factsOf';
import { firstName } from '../extract/firstName';
import { replyLanguage } from '../reply';
import { gapsIn } from '../writeOut';
import type { GapName } from './gapNames';
import { GAP_NAMES } from './gapNames';
import { caseMarks, overlaps } from './marks';
import { nameMarks, strangerMarks } from './nameMarks';
import type { Commented, Swap } from './swap';
import { wordsIn } from './swap';

export type AdaptOptions = {
  /** The comment the reply once answered. */
  readonly from: Commented;
  /** The comment it is to answer now. */
  readonly to: Commented;
  /** Initials that sign a reply; empty: none. */
  readonly initials: string;
};

/** An old reply made ready for another comment, and the gaps in it, without brackets. */
export type Adapted = { readonly text: string; readonly gaps: readonly string[] };

/**
 * An old reply of ours with the new writer's name in place of the old one's. Whatever belonged to
 * the old case (data of the person, numbers, amounts, dates, places, their quoted words) is never
 * carried over: where the new comment tells the same kind of thing it stands there, else a gap.
 */
export function adaptedReply(reply: string, { from, to, initials }: AdaptOptions): Adapted {
  const { language } = to.triage;
  const names = GAP_NAMES[replyLanguage(language)];
  const [text, signed] = withoutSignature(reply);
  const swaps = firstOf([
    ...nameMarks(text, from.comment.author, firstName(to.comment.author.name)),
    ...quoteMarks(text, from.comment.text),
    ...factSwaps(text, factsIn(from), factsIn(to)),
    ...caseMarks(text, language),
    ...strangerMarks(text, from.comment.text, to),
  ]);
  let adapted = '';
  let at = 0;
  for (const swap of swaps) {
    adapted += text.slice(at, swap.start) + ('words' in swap ? swap.words : `[${names[swap.gap]}]`);
    at = swap.end;
  }
  adapted = (adapted + text.slice(at)).trim().replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  const whole = signed && initials !== '' ? `${adapted} ^${initials}` : adapted;
  return { text: whole, gaps: gapsIn(whole) };
}

/** Those that overlap none before them in the list, in the order of the text. */
function firstOf(swaps: readonly Swap[]): Swap[] {
  const kept: Swap[] = [];
  for (const swap of swaps) if (!kept.some(overlaps(swap))) kept.push(swap);
  return kept.sort((one, other) => one.start - other.start);
}

/** Who wrote it signs it no more: "^JK". */
function withoutSignature(reply: string): [text: string, signed: boolean] {
  const text = reply.replace(/\s*(?:\^\s?|[-–—/]\s?\^)\p{L}{1,4}\s*$/u, '');
  return [text, text !== reply];
}

const factsIn = ({ comment, triage }: Commented): Facts =>
  factsOf({
    text: comment.text,
    triage,
    site: comment.site,
    author: comment.author.name,
    ownRepliesInThread: 0,
    settings: { company: '', initials: '', formality: 'as-comment' },
  });

/** What the reply named of the old comment, and what the new one has in its place. */
function factSwaps(text: string, from: Facts, to: Facts): Swap[] {
  const pairs: ReadonlyArray<readonly [GapName, string | undefined, string | undefined]> = [
    ['duration', from.duration?.value.text, to.duration?.value.text],
    ['duration', from.duration?.value.dative, to.duration?.value.dative],
    ['duration', from.duration?.words, to.duration?.words],
    ['date', from.since?.value, to.since?.value],
    ['detail', from.nth?.value, to.nth?.value],
    ['detail', from.loyal?.value, to.loyal?.value],
    ['amount', from.amount?.value, to.amount?.value],
    ['place', from.place?.value, to.place?.value],
  ];
  return pairs.flatMap(([gap, old, fresh]) =>
    old === undefined
      ? []
      : wordsIn(text, old).map((span) => (fresh ? { ...span, words: fresh } : { ...span, gap })),
  );
}

const QUOTED = /["“”„«](?<quoted>[^"“”„«»\n]{2,200})["“”»]/gu;

/** The old writer's words between quotation marks. */
function quoteMarks(text: string, comment: string): Swap[] {
  const said = plain(comment);
  return [...text.matchAll(QUOTED)].flatMap(({ groups, index }) => {
    const quoted = groups?.['quoted'] ?? '';
    if (!said.includes(plain(quoted))) return [];
    return [{ start: index + 1, end: index + 1 + quoted.length, gap: 'quote' as const }];
  });
}

const plain = (text: string): string =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
