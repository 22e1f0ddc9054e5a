import type { Interval } from '../time';
import type { Span } from '../triage/normalise';
import { repeatedSentences } from './threadSimilarity';

/** A reply of ours that stands on a page. */
export type Said = {
  /** Its comment's key. */
  readonly id: string;
  readonly text: string;
  /** Whom it answers, as the page names them; null: not known. */
  readonly to: string | null;
  readonly at: Interval | null;
  /** It stands in the thread of the draft. */
  readonly here: boolean;
};

/** A sentence of a draft that was said before, and where last; UTF-16 offsets into the draft. */
export type Echo = Span & { readonly said: Said };

/** The draft's sentences that we wrote before: those of this thread first, then the youngest. */
export function echoesOf(draft: string, replies: readonly Said[]): readonly Echo[] {
  const inOrder = replies.toSorted(
    (one, other) => Number(other.here) - Number(one.here) || timeOf(other) - timeOf(one),
  );
  return repeatedSentences(
    draft,
    inOrder.map(({ text }) => text),
  ).flatMap(({ start, end, replies: [first] }) => {
    const said = first === undefined ? undefined : inOrder[first];
    return said ? [{ start, end, said }] : [];
  });
}

const timeOf = ({ at }: Said): number => at?.latest ?? 0;
