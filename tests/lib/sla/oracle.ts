import { Temporal } from 'temporal-polyfill';
import type { Clock, ClockInput, Hours } from '../../../lib/sla/clock';
import { WEEKDAYS } from '../../../lib/sla/clock';

const MINUTE = 60_000;

/** The specification read aloud, minute by minute: slow, and sharing nothing with the real clock. Instants at whole minutes only. */
export function slowClock({ postedAt, events, now, target, hours }: ClockInput): Clock {
  const happened = events
    .map((event, order) => ({ ...event, order }))
    .filter(({ at }) => at >= postedAt.earliest)
    .sort((a, b) => a.at - b.at || a.order - b.order);
  const latest = Math.min(postedAt.latest, happened[0]?.at ?? Infinity);
  const early = one(postedAt.earliest);
  const late = one(latest);

  const waitedMinutes = { earliest: early.waited, latest: late.waited };
  if (late.mode === 'closed')
    return {
      state: late.dueAt !== null && late.stop > late.dueAt ? 'missed' : 'met',
      waitedMinutes,
      dueAt: null,
    };
  if (late.mode !== 'run') return { state: late.mode, waitedMinutes, dueAt: null };
  const dueAt = { earliest: early.dueAt ?? NaN, latest: late.dueAt ?? NaN };
  if (now > dueAt.latest) return { state: 'breached', waitedMinutes, dueAt };
  const left = late.target - early.waited;
  return { state: left <= target.dueSoonMinutes ? 'due-soon' : 'on-track', waitedMinutes, dueAt };

  function one(start: number) {
    let mode: 'run' | 'paused' | 'closed' | 'done' = 'run';
    let open = true;
    let waited = 0;
    let counted = 0;
    let due: number | null = null;
    let goal = target.firstResponseMinutes;
    let stop = start;
    let index = 0;
    const begin = () => {
      [mode, open, waited, counted, due] = ['run', true, 0, 0, null];
      goal = target.nextResponseMinutes;
    };
    for (let t = start; ; t += MINUTE) {
      for (; happened[index] && happened[index]!.at <= t; index++) {
        const { type, at } = happened[index]!;
        if (type === 'own-reply' && open) [mode, open, stop] = ['closed', false, at];
        if (type === 'handed-off') begin();
        if (type === 'no-reply-needed') [mode, open] = ['done', false];
        if (type === 'waiting-for-customer') mode = 'paused';
        if (type === 'customer-reply' || type === 'reopened') {
          if (open) mode = 'run';
          else begin();
        }
      }
      const isOver = index === happened.length && t >= now;
      if (isOver && (mode !== 'run' || due !== null)) break;
      if (mode !== 'run' || !wallOpen(hours, t)) continue;
      counted++;
      if (counted === goal) due = t + MINUTE;
      // What a later event ends has counted to that event, even when it lies after now.
      if (t < now || willStop(index)) waited++;
    }
    return { mode, waited, dueAt: due, target: goal, stop };
  }

  function willStop(index: number) {
    return happened
      .slice(index)
      .some(({ type }) => /own-reply|handed-off|waiting|no-reply/.test(type));
  }
}

const cache = new Map<string, boolean>();

/** Whether the minute that starts at `at` counts. */
export function wallOpen(hours: Hours | null, at: number): boolean {
  if (!hours) return true;
  const key = `${JSON.stringify(hours)}${at}`;
  const known = cache.get(key) ?? look(hours, at);
  cache.set(key, known);
  return known;
}

function look(hours: Hours, at: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.timeZone);
  const wall = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  const periods = (daysBefore: number) => {
    const date = local.toPlainDate().subtract({ days: daysBefore });
    if (hours.holidays.includes(date.toString())) return [];
    return hours.week[WEEKDAYS[date.dayOfWeek - 1]!] ?? [];
  };
  return (
    periods(0).some(([from, to]) => wall >= from && (wall < to || to <= from)) ||
    periods(1).some(([from, to]) => to <= from && wall < to)
  );
}
