import * as z from 'zod/mini';
import { CLOCK_EVENTS, WEEKDAYS } from '../lib/sla/clock';
import { clockOf } from '../lib/sla/clockOf';
import type { HoursProblem } from '../lib/sla/hoursProblem';
import { uncountableHours } from '../lib/sla/hoursProblem';
import type { Interval } from '../lib/time';
import { jsonLines } from './jsonLines';

const TO_THE_MINUTE = -1;
const instant = z.pipe(
  z.union([
    z.iso.datetime({ offset: true }),
    z.iso.datetime({ offset: true, precision: TO_THE_MINUTE }),
  ]),
  z.transform((iso) => Date.parse(iso)),
);
const minutes = z.number().check(z.gte(0));
const period = z.readonly(z.tuple([z.string(), z.string()]));

const REFUSED: Readonly<Partial<Record<HoursProblem, string>>> = {
  'unknown-time-zone': 'timeZone is not known',
  'bad-time': 'a time is not from 00:00 to 24:00, or a period starts at 24:00',
  'bad-date': 'a holiday is not a date YYYY-MM-DD',
};

const Line = z.object({
  postedAt: z
    .object({ earliest: instant, latest: instant })
    .check(z.refine(({ earliest, latest }) => earliest <= latest, 'earliest is after latest')),
  events: z.array(z.object({ type: z.enum(CLOCK_EVENTS), at: instant })),
  now: instant,
  target: z.object({
    firstResponseMinutes: minutes,
    nextResponseMinutes: minutes,
    dueSoonMinutes: minutes,
  }),
  hours: z.nullable(
    z
      .object({
        timeZone: z.string(),
        week: z.partialRecord(z.enum(WEEKDAYS), z.array(period)),
        holidays: z._default(z.array(z.string()), []),
      })
      .check(
        z.superRefine((hours, context) => {
          const problem = uncountableHours(hours);
          if (problem) context.addIssue({ code: 'custom', message: REFUSED[problem] ?? problem });
        }),
      ),
  ),
});

const iso = (at: number) => new Date(at).toISOString();
const isoInterval = ({ earliest, latest }: Interval) => ({
  earliest: iso(earliest),
  latest: iso(latest),
});

await jsonLines({
  usage: 'usage: npm run -s clock < LINES  (JSON Lines of {postedAt, events, now, target, hours})',
  schema: Line,
  answer: (line) => {
    const { state, waitedMinutes, dueAt } = clockOf(line);
    return { state, waitedMinutes, dueAt: dueAt && isoInterval(dueAt) };
  },
});
