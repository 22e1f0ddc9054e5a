import type { Interval } from '../time';
import { MINUTE_MS } from '../time';
import type { BusinessTime } from './businessTime';
import { businessTime } from './businessTime';
import type { Clock, ClockEvent, ClockInput, ClockState, Target } from './clock';
import type { Wait } from './wait';
import { waitAfter } from './wait';

/**
 * The clock of one comment: how long it waits or waited for us in business time, and when it falls
 * due. `waitedMinutes.earliest` belongs to the earliest reading of `postedAt` and is the larger.
 */
export function clockOf({ postedAt, events, now, target, hours }: ClockInput): Clock {
  return clockAt(waitOf(events, postedAt), { now, target, time: businessTime(hours) });
}

/** The wait a comment is in after its events, in whatever order they are given. */
export function waitOf(events: readonly ClockEvent[], postedAt: Interval): Wait {
  const happened = events
    .filter(({ at }) => at >= postedAt.earliest)
    .sort((one, other) => one.at - other.at);
  return waitAfter(happened, narrowedBy(happened, postedAt));
}

/** A comment is not younger than what happened to it. */
const narrowedBy = ([first]: readonly ClockEvent[], { earliest, latest }: Interval): Interval => ({
  earliest,
  latest: Math.min(latest, first?.at ?? latest),
});

type Moment = { readonly now: number; readonly target: Target; readonly time: BusinessTime };

function clockAt(wait: Wait, { now, target, time }: Moment): Clock {
  const targetMinutes =
    wait.turn === 'first' ? target.firstResponseMinutes : target.nextResponseMinutes;
  const early = reading(wait, 'earliest', { now, time, targetMinutes });
  const late = reading(wait, 'latest', { now, time, targetMinutes });
  const waitedMinutes = { earliest: early.waited, latest: late.waited };
  const over = (state: ClockState): Clock => ({ state, waitedMinutes, dueAt: null });

  if (wait.phase === 'paused' || wait.phase === 'done') return over(wait.phase);
  if (wait.phase === 'answered')
    return over(late.dueAt === null || wait.stoppedAt <= late.dueAt ? 'met' : 'missed');
  if (early.dueAt === null || late.dueAt === null) return over('on-track');

  const dueAt = { earliest: early.dueAt, latest: late.dueAt };
  if (now > dueAt.latest) return { state: 'breached', waitedMinutes, dueAt };
  const isSoon = targetMinutes - early.waited <= target.dueSoonMinutes;
  return { state: isSoon ? 'due-soon' : 'on-track', waitedMinutes, dueAt };
}

/** One reading of a wait: whole minutes waited, and the first instant at which it has counted its target. */
function reading(
  { start, runs }: Wait,
  end: keyof Interval,
  { now, time, targetMinutes }: Omit<Moment, 'target'> & { readonly targetMinutes: number },
): { readonly waited: number; readonly dueAt: number | null } {
  const targetMs = targetMinutes * MINUTE_MS;
  let waitedMs = 0;
  let dueAt: number | null = null;
  for (const [index, run] of runs.entries()) {
    const from = index === 0 ? start[end] : run.from;
    const openMs = time.openMs(from, run.to ?? now);
    const isCounted = run.to === null || waitedMs + openMs >= targetMs;
    if (dueAt === null && isCounted) dueAt = dueIn(time, from, targetMs - waitedMs);
    waitedMs += openMs;
  }
  return { waited: Math.floor(waitedMs / MINUTE_MS), dueAt };
}

/** Hours that stay closed for 366 days never make anything due. */
const dueIn = (time: BusinessTime, from: number, lengthMs: number): number | null =>
  time.opening(from) === null ? null : time.after(from, lengthMs);
