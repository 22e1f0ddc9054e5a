import { fold } from './normalise';
import type { Reading } from './reading';
import type { Rules } from './rules';
import type { WhyKey } from './why';

export const LONGEST_CONTACT = 200;
export const MOST_CONTACTS = 100;

/**
 * The rules' findings without the company's own public phones, mailboxes, addresses and accounts,
 * however they are spelled.
 */
export function withoutOwnContacts(
  rules: Rules,
  reading: Reading,
  contacts: readonly string[],
): Rules {
  const found = rules.found['personal-data'];
  if (contacts.length === 0 || found.length === 0) return rules;
  const kept = found.filter(({ start, end, why }) => {
    const span = reading.folded.spanOf({ start, end });
    const text = reading.input.text.slice(span.start, span.end);
    return !contacts.some((contact) => isSameContact(text, contact, why));
  });
  if (kept.length === found.length) return rules;
  const left = { ...rules, found: { ...rules.found, 'personal-data': kept } };
  return kept.length === 0 ? { ...left, exposes: false, whose: 'own', isPublic: true } : left;
}

/** Whether what was found is this contact; `why` tells as what it was found. */
export function isSameContact(found: string, contact: string, why: WhyKey): boolean {
  if (why === 'email-address') return mailbox(found) === mailbox(contact);
  if (why === 'home-address') return isSamePlace(places(found), places(contact));
  if (why === 'staff-private' || why === 'login') return false;
  if (why === 'phone') return isSamePhone(dialled(found), dialled(contact));
  return signs(found) === signs(contact);
}

const mailbox = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s*[[(]\s*(?:at|a)\s*[\])]\s*/g, '@')
    .replace(/^\s*(?:mailto|e-?mail)\s*:/, '')
    .trim();

const signs = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toUpperCase();

/** From the right, so that "+32", "0032" and "0" in front are one. */
function isSamePhone(found: string, contact: string): boolean {
  const [longer, shorter] = found.length > contact.length ? [found, contact] : [contact, found];
  if (shorter.length < LEAST_DIGITS) return shorter !== '' && longer === shorter;
  return longer.endsWith(shorter) && longer.length - shorter.length <= MOST_COUNTRY_DIGITS;
}

const LEAST_DIGITS = 7;
/** "+352" and a "0" that was kept behind it. */
const MOST_COUNTRY_DIGITS = 4;

const dialled = (text: string): string =>
  text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');

/** Words and figures of an address, kinds of street in one spelling, whole words each once. */
const places = (text: string): readonly string[] =>
  (fold(text).text.match(/\d+|\p{L}+/gu) ?? []).map(
    (word) => KINDS[word] ?? word.replace(/(?:strasse|strasze|straat)$/, 'str'),
  );

const KINDS: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'av',
  ave: 'av',
  boulevard: 'bd',
  blvd: 'bd',
  road: 'rd',
  lane: 'ln',
  drive: 'dr',
};

/** The finder takes up to three words before a street's name with it: "delivered in Stationsstraat 12". */
const isSamePlace = (found: readonly string[], contact: readonly string[]): boolean =>
  [0, 1, 2, 3].some(
    (words) => !found.slice(0, words).some(isKind) && isPart(found.slice(words), contact),
  );

const isKind = (word: string): boolean =>
  /^(?:rue|av|bd|place|chemin|impasse|allee|quai|route|cours|chaussee)$|\d/.test(word);

/** One may say more than the other (a town, a postcode), but not something else. */
function isPart(found: readonly string[], contact: readonly string[]): boolean {
  const [fewer = [], more = []] = [found, contact].sort((a, b) => a.length - b.length);
  const hasBoth = fewer.some((word) => /\d/.test(word)) && fewer.some((word) => /\D/.test(word));
  return hasBoth && fewer.every((word) => more.includes(word));
}
