import { personalData } from '../../../triage/labels/personalData';
import { readingOf } from '../../../triage/reading';
import { THRESHOLD } from '../../../triage/finding';
import type { Check } from './check';

/** Without a figure or a mailbox there is nothing to find. */
const MAY_HOLD_DATA = /\d{2}|@|[([](?:at|a)[)\]]/i;

/** Data of a private person in a public reply, whoever posted it first. */
export const personalDataInPublic: Check = ({ input: { text, visibility }, language }) => {
  if (visibility !== 'public' || !MAY_HOLD_DATA.test(text)) return [];
  const reading = readingOf({ text }, language);
  return personalData(reading)
    .findings.filter(({ weight, why }) => weight >= THRESHOLD && why !== 'staff-private')
    .map((found) => ({
      rule: 'personal-data-in-public',
      severity: 'strong',
      ...reading.folded.spanOf(found),
    }));
};
