import type { Interval } from '../time';
import { exactly } from '../time';
import type { ClockEvent, ClockEventType } from './clock';

/** A stretch in which a wait counted; `to` null: it still counts. Instants in ms since 1970. */
export type Run = { readonly from: number; readonly to: number | null };

/** What opened a wait: the comment itself, a hand-over into private, or a later word or reopening. */
export type Turn = 'first' | 'private' | 'next';

/**
 * The time a customer waits for us, the current one or the last. `phase`: it counts (`running`),
 * stands still (`paused`), or is over. `isOpen` is false for a pause with nothing left to answer.
 */
export type Wait = {
  readonly start: Interval;
  readonly turn: Turn;
  /** The first begins at `start`, whatever its `from` says: only it has width. */
  readonly runs: readonly Run[];
  readonly phase: 'running' | 'paused' | 'answered' | 'done';
  readonly isOpen: boolean;
  /** When it was answered or done; the last event's time before that. */
  readonly stoppedAt: number;
};

type Change = (wait: Wait, at: number) => Wait;

const opened = (start: Interval, turn: Turn): Wait => ({
  start,
  turn,
  runs: [{ from: start.latest, to: null }],
  phase: 'running',
  isOpen: true,
  stoppedAt: start.latest,
});

/** The runs with the last one ended, if it still counts. */
const ended = (runs: readonly Run[], at: number): readonly Run[] =>
  runs.map((run) => (run.to === null ? { ...run, to: at } : run));

const answer: Change = (wait, at) =>
  wait.isOpen
    ? { ...wait, runs: ended(wait.runs, at), phase: 'answered', isOpen: false, stoppedAt: at }
    : wait;

/** The oldest unanswered word counts: a running wait stays as it is, a paused one runs on. */
const word: Change = (wait, at) => {
  if (!wait.isOpen) return opened(exactly(at), 'next');
  if (wait.phase !== 'paused') return wait;
  return { ...wait, runs: [...wait.runs, { from: at, to: null }], phase: 'running' };
};

const CHANGES: Partial<Record<ClockEventType, Change>> = {
  'own-reply': answer,
  'customer-reply': word,
  reopened: word,
  'handed-off': (_wait, at) => opened(exactly(at), 'private'),
  'waiting-for-customer': (wait, at) => ({
    ...wait,
    runs: ended(wait.runs, at),
    phase: 'paused',
  }),
  'no-reply-needed': (wait, at) => ({
    ...wait,
    runs: ended(wait.runs, at),
    phase: 'done',
    isOpen: false,
    stoppedAt: at,
  }),
};

/** The wait a comment is in after these events (in order of time, none before it was posted). */
export function waitAfter(events: readonly ClockEvent[], postedAt: Interval): Wait {
  return events.reduce<Wait>(
    (wait, { type, at }) => CHANGES[type]?.(wait, at) ?? wait,
    opened(postedAt, 'first'),
  );
}
