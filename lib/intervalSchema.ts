import * as z from 'zod/mini';

/** What an `Interval` of `time.ts` has to be; there it would make zod a part of all that counts minutes. */
export const IntervalSchema = z
  .readonly(z.object({ earliest: z.number(), latest: z.number() }))
  .check(z.refine(({ earliest, latest }) => earliest <= latest, 'earliest is after latest'));
