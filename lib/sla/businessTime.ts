import { DAY_MS } from '../time';
import type { Hours } from './clock';
import type { Span } from './openSpans';
import { openSpans } from './openSpans';

/** Business hours as arithmetic; every figure in ms. */
export type BusinessTime = {
  /** Open time between two instants; 0 when `to` is not after `from`. */
  readonly openMs: (from: number, to: number) => number;
  /** The first instant at which `openMs(from, instant)` has reached the given length; null when it never will. */
  readonly after: (from: number, lengthMs: number) => number | null;
  /** The first open instant at or after `at`; null when it stays closed for 366 days. */
  readonly opening: (at: number) => number | null;
};

const HORIZON_MS = 366 * DAY_MS;
const CHUNK_MS = 64 * DAY_MS;
type Chunk = { readonly spans: readonly Span[]; readonly totalMs: number };

const dayAndNight: BusinessTime = {
  openMs: (from, to) => Math.max(0, to - from),
  after: (from, lengthMs) => from + lengthMs,
  opening: (at) => at,
};

// Memory only: hours that are the same object give the same times, and go when it goes.
const known = new WeakMap<Hours, BusinessTime>();

/** The arithmetic of these hours, worked out once for each `hours` object; null is day and night. */
export function businessTime(hours: Hours | null): BusinessTime {
  if (!hours) return dayAndNight;
  const ready = known.get(hours) ?? countedFrom(hours);
  known.set(hours, ready);
  return ready;
}

function countedFrom(hours: Hours): BusinessTime {
  const chunks = new Map<number, Chunk>();
  const chunkAt = (index: number): Chunk => {
    const ready = chunks.get(index);
    if (ready) return ready;
    const spans = openSpans(hours, index * CHUNK_MS, (index + 1) * CHUNK_MS);
    const chunk = { spans, totalMs: spans.reduce((sum, { start, end }) => sum + end - start, 0) };
    chunks.set(index, chunk);
    return chunk;
  };
  const indexOf = (at: number) => Math.floor(at / CHUNK_MS);

  const openMs = (from: number, to: number): number => {
    let sum = 0;
    for (let index = indexOf(from); index <= indexOf(to) && from < to; index++) {
      const { spans, totalMs } = chunkAt(index);
      const isWhole = from <= index * CHUNK_MS && to >= (index + 1) * CHUNK_MS;
      sum += isWhole ? totalMs : overlapMs(spans, from, to);
    }
    return sum;
  };

  const opening = (at: number): number | null => {
    for (let index = indexOf(at); index <= indexOf(at + HORIZON_MS); index++) {
      const span = chunkAt(index).spans.find(({ end }) => end > at);
      if (span) return span.start > at + HORIZON_MS ? null : Math.max(span.start, at);
    }
    return null;
  };

  const after = (from: number, lengthMs: number): number | null => {
    if (lengthMs <= 0) return from;
    let left = lengthMs;
    let at = opening(from);
    while (at !== null) {
      const { spans } = chunkAt(indexOf(at));
      for (const { start, end } of spans) {
        const open = Math.max(0, end - Math.max(start, at));
        if (open >= left) return Math.max(start, at) + left;
        left -= open;
      }
      at = opening((indexOf(at) + 1) * CHUNK_MS);
    }
    return null;
  };

  return { openMs, after, opening };
}

const overlapMs = (spans: readonly Span[], from: number, to: number): number =>
  spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
