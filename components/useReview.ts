import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { movedFindings } from './draftMarks';
import type { DraftReview } from './draftReview';

const PAUSE_MS = 150;
/** A busy page gives no idle moment; this much later it is read all the same. */
const LATEST_MS = 600;

const NOTHING: DraftReview = { findings: [], parts: null, language: '' };

/**
 * Reviews a text in an idle moment after each short pause, never while a key is being handled; until
 * then the findings move with their words. Another `review` (another comment, other replies) reads anew.
 */
export function useReview(text: string, review: (text: string) => DraftReview): DraftReview {
  const [read, setRead] = useState<{ readonly text: string; readonly said: DraftReview }>();
  const by = useRef<typeof review | null>(null);
  useEffect(() => {
    if (read?.text === text && by.current === review) return undefined;
    return whenIdle(() => {
      by.current = review;
      setRead({ text, said: review(text) });
    });
  }, [text, review]);
  return useMemo(
    () =>
      read
        ? { ...read.said, findings: movedFindings(read.said.findings, read.text, text) }
        : NOTHING,
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
