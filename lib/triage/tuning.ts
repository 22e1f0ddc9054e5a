import * as z from 'zod/mini';
import { textHash } from '../textHash';
import { LONGEST_CONTACT, MOST_CONTACTS } from './ownContacts';
import type { Shifts } from './shifts';
import { CorrectionCounts, shiftsOf } from './shifts';
import type { Corrections } from './triage';
import { MOST_WATCH_WORDS, WatchWord } from './watchWords';

/** What the user set of the triage, as it is kept. */
export const TriageSettings = z.object({
  watchWords: z.readonly(z.array(WatchWord).check(z.maxLength(MOST_WATCH_WORDS))),
  /** Phones, e-mail addresses, addresses and accounts of the company, which are nobody's private data. */
  ownContacts: z.readonly(
    z
      .array(z.string().check(z.minLength(1), z.maxLength(LONGEST_CONTACT)))
      .check(z.maxLength(MOST_CONTACTS)),
  ),
  corrections: CorrectionCounts,
});
export type TriageSettings = z.infer<typeof TriageSettings>;

/** How a triage differs from that of a Heard nobody has taught anything. */
export type Tuning = Pick<TriageSettings, 'watchWords' | 'ownContacts'> & {
  readonly shifts: Shifts;
  /** Of this one comment. */
  readonly corrections: Corrections;
};

export const NO_TUNING: Tuning = { watchWords: [], ownContacts: [], shifts: {}, corrections: {} };

/** The tuning by the user's settings, for any comment. */
export const tuningOf = ({ watchWords, ownContacts, corrections }: TriageSettings): Tuning => ({
  watchWords,
  ownContacts,
  shifts: shiftsOf(corrections),
  corrections: {},
});

/** A short mark of a tuning, to see which tickets were read with another one; undefined for none at all. */
export function markOf({ watchWords, ownContacts, shifts }: Tuning): string | undefined {
  const said = JSON.stringify([watchWords, ownContacts, shifts]);
  return said === '[[],[],{}]' ? undefined : textHash(said);
}
