import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '../lib/replies/review/review';
import { movedFindings } from './draftMarks';

/** What a review says of a text that it has not read to the last letter yet. */
const PAUSE_MS = 150;
/** A busy page gives no idle moment; later than this it is read all the same. */
const LATEST_MS = 600;

type Read = { readonly text: string; readonly review: Review };

/** The text as it was at the last short pause in typing, and whether that is the text now. */
export type Reviewed = {
  /** Findings at their places in the text as it stands. */
  readonly findings: Review['findings'];
  readonly parts: Review['parts'] | null;
};

/**
 * Reviews a text in an idle moment after each short pause, never while a key is being handled; until
 * then the findings move with the words. Another `reviewed` (another comment, other replies) reads anew.
 */
export function useReview(text: string, reviewed: (text: string) => Review): Reviewed {
  const [read, setRead] = useState<Read | null>(null);
  const known = useRef(reviewed);
  useEffect(() => {
    const isNew = known.current !== reviewed || read === null;
    known.current = reviewed;
    if (!isNew && read.text === text) return undefined;
    return whenIdle(() => {
      setRead({ text, review: reviewed(text) });
    });
  }, [text, reviewed]);
  return useMemo(
    () =>
      read
        ? {
            findings: movedFindings(read.review.findings, read.text, text),
            parts: read.review.parts,
          }
        : { findings: [], parts: null },
    [read, text],
  );
}

/** Runs once the browser has nothing better to do after a pause; the answer ends the waiting. */
function whenIdle(run: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(run, { timeout: LATEST_MS });
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}
