import type { CorpusRow } from '../train/corpus';
import { corpus } from '../train/corpus';

const TIMED = 1000;

/** Comments to time, a thousand spread evenly over the corpus, and those of its development part to judge by. */
export function samples(): {
  readonly timed: readonly CorpusRow[];
  readonly judged: readonly CorpusRow[];
} {
  const rows = corpus();
  const step = Math.max(1, rows.length / TIMED);
  const timed = Array.from({ length: Math.min(TIMED, rows.length) }, (_, at) =>
    rows.slice(Math.floor(at * step), Math.floor(at * step) + 1),
  ).flat();
  return { timed, judged: rows.filter(({ isDev }) => isDev) };
}
