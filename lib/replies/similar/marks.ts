import type { Language } from '../../triage/triage';
import type { Span } from '../../triage/normalise';
import { addresses } from '../../triage/finders/addresses';
import { cards } from '../../triage/finders/cards';
import { emails } from '../../triage/finders/emails';
import { ibans } from '../../triage/finders/ibans';
import { phones } from '../../triage/finders/phones';
import { plates } from '../../triage/finders/plates';
import type { GapName } from './gapNames';

/** A part of an old reply that belongs to the old case alone, and the gap that takes its place. */
export type Mark = Span & { readonly gap: GapName };

const NUMBER = String.raw`\d{1,3}(?:[.,   ']?\d{3})*(?:[.,]\d{1,2}|,-)?`;
const AMOUNT = new RegExp(
  String.raw`(?:€|£|\$|EUR|CHF)[  ]?${NUMBER}|${NUMBER}[  ]?(?:€|£|\$|EUR\b|CHF\b|euros?\b|francs?\b|franken\b|pounds?\b|dollars?\b|cents?\b)`,
  'giu',
);
const MONTH =
  'jan(?:uar[yi]?|vier)?|feb(?:ruar[yi]?)?|f[ée]v(?:r(?:ier)?)?|m[aä]r(?:ch|s|z)|maart|mrt|apr(?:il)?|avr(?:il)?|may|mai|mei|juni?|june|juin|juli?|july|juil(?:let)?|aug(?:ust(?:us)?)?|ao[uû]t|sep(?:t(?:emb(?:er|re))?)?|o[ck]t(?:ob(?:er|re))?|nov(?:emb(?:er|re))?|de[cz](?:emb(?:er|re))?|d[ée]c(?:embre)?';
const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const whole = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu');
const DATES = [
  whole(String.raw`\d{4}-\d{2}-\d{2}`),
  whole(String.raw`\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2})|\.)?`),
  whole(String.raw`\d{1,2}(?:st|nd|rd|th|er|e|\.)? (?:of )?(?:${MONTH})(?:\.?(?: \d{4}))?`),
  whole(String.raw`(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`),
  whole(WEEKDAY),
];
const TIMES = [
  whole(String.raw`(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:uhr|uur|u|h|am|pm))?`),
  whole(String.raw`(?:[01]?\d|2[0-3]) ?(?:uhr|uur|u|h|heures?|am|pm|a\.m\.|p\.m\.|o'clock)`),
];
/** Also the customer's and the ticket's number: letters and digits with at least four digits. */
const CASE_NUMBER =
  /(?<![\p{L}\p{N}])#?(?=(?:[\p{L}./_-]{0,6}\d){4})[\p{L}\d](?:[\p{L}\d]|[._/-](?=[\p{L}\d])|[  ](?=\d{3})){3,30}/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
/** An address in whose path stands a number or a key belongs to one case. */
const PERSONAL_LINK = /[?#=]|\d{4}|\/[\w-]{20,}/;
/** Free and shared-cost numbers, and short ones: the company's own. */
const HOTLINE = /(?:\+\d{2}[  ]?)?\(?0?\)?(?:800|900|90\d|78|70|88)[\d  ./-]{4,12}/gu;

/** What of a reply must not be carried into another: data of a person or a case. Earlier marks win over later ones. */
export function caseMarks(text: string, language: Language): Mark[] {
  const links = spansOf(LINK, text);
  const surely = [...phones(text, language), ...ibans(text), ...cards(text)];
  const kept = [
    ...links.filter(({ start, end }) => !PERSONAL_LINK.test(text.slice(start, end))),
    ...spansOf(HOTLINE, text).filter((span) => !surely.some(overlaps(span))),
  ];
  const marks: Mark[] = [
    ...gaps('link', links),
    ...gaps('account', ibans(text)),
    ...gaps('card', cards(text)),
    ...gaps('email', emails(text)),
    ...gaps('phone', phones(text, language)),
    ...gaps('address', addresses(text, language)),
    ...gaps('plate', plates(text)),
    ...gaps('amount', spansOf(AMOUNT, text)),
    ...DATES.flatMap((date) => gaps('date', spansOf(date, text))),
    ...TIMES.flatMap((time) => gaps('time', spansOf(time, text))),
    ...gaps('number', spansOf(CASE_NUMBER, text)),
  ];
  return marks.filter((mark) => !kept.some(overlaps(mark)));
}

const gaps = (gap: GapName, spans: readonly Span[]): Mark[] =>
  spans.map(({ start, end }) => ({ start, end, gap }));

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));

/** Whether a span has a character in common with another. */
export const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    one.start < other.end && other.start < one.end;
