import { personalData } from '../../../triage/labels/personalData';
import { readingOf } from '../../../triage/reading';
import type { WhyKey } from '../../../triage/why';
import type { Check } from './check';
import { isOfACompany } from './isOfACompany';
import { whoseContact } from './whoseContact';

/** Without a figure or a mailbox there is nothing to find. */
const MAY_HOLD_DATA = /\d{2}|@|[([](?:at|a)[)\]]/i;
/** Surer than this, data count; of what is the reader's less will do, but not a street alone. */
const SURE = 0.5;
const SURE_OF_THEIRS = 0.4;
/** What a company has too. */
const CONTACTS: readonly WhyKey[] = ['phone', 'email-address', 'home-address', 'iban'];

/** Data of a private person in a public reply, whoever posted it first; our own contacts are none. */
export const personalDataInPublic: Check = ({ input: { text, visibility }, draft, language }) => {
  if (visibility !== 'public' || !MAY_HOLD_DATA.test(text)) return [];
  const reading = readingOf({ text }, language);
  return personalData(reading).findings.flatMap((found) => {
    if (found.why === 'staff-private') return [];
    const span = reading.folded.spanOf(found);
    const whose = CONTACTS.includes(found.why)
      ? whoseContact(text, span.start, draft.language)
      : 'theirs';
    if (isOfACompany(text.slice(span.start, span.end), whose, draft.language)) return [];
    if (whose === 'ours' || found.weight < (whose === 'theirs' ? SURE_OF_THEIRS : SURE)) return [];
    return [{ rule: 'personal-data-in-public', severity: 'strong', ...span }];
  });
};
