import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  isHighSurrogate(text.charCodeAt(at - 1)) &&
  isLowSurrogate(text.charCodeAt(at));

const PIECES = [
  'you are all 1d10ts',
  'ich bringe euch alle um 😡',
  'j’en ai maaarre',
  'waar blijft mijn pakje??',
  'call me on 07700 900123',
  'DE89 3704 0044 0532 0130 00',
  '𝗞𝗜𝗟𝗟 𝘆𝗼𝘂',
  '👩‍👩‍👧‍👦👏🏽',
  'e\u0301te\u0301',
  '\u200bs\u200bcam\u200b',
  '\ud83d',
  '"ausländer raus" steht hier',
  'İ ß ﬁ',
  '\n',
];
const comment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(' ')),
);

describe('triageOf', () => {
  it('judges any text, with all labels and evidence that lies inside it and splits no character', () => {
    fc.assert(
      fc.property(comment, (text) => {
        const { labels, priority, sentiment } = triageOf({ text });
        expect(Object.keys(labels).sort()).toEqual([...LABELS].sort());
        expect(priority).toBeGreaterThanOrEqual(0);
        expect(priority).toBeLessThanOrEqual(100);
        expect(sentiment.score).toBeLessThanOrEqual(1);
        for (const { score, evidence } of Object.values(labels)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeLessThanOrEqual(3);
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer for the same comment', () => {
    const input = { text: 'Great job, third outage this week 👏', post: 'Autumn sale', lang: 'en' };
    expect(triageOf(input)).toEqual(triageOf(input));
  });

  it('points at the words in the text as it was written', () => {
    const text = '😡 Your staff are 1d1ots, ｒｅａｌｌｙ';
    const [evidence] = triageOf({ text }).labels.abuse.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toContain('1d1ots');
  });

  it.each([
    ['the same letter', 'a'.repeat(10_000)],
    ['the same word', 'nicht '.repeat(1_700)],
    ['digits', '0171 39 20 '.repeat(900)],
    ['quotes', '"'.repeat(10_000)],
    ['streets', 'kerk straat 1 '.repeat(700)],
    ['a long complaint', 'My parcel never arrived and you are ignoring me. '.repeat(200)],
  ])('answers 10,000 characters of %s, and does not hang', (_, text) => {
    expect(Object.keys(triageOf({ text }).labels)).toHaveLength(13);
  });

  it('ranks a person in danger before a threat, a complaint before praise', () => {
    const [danger, threat, complaint, praise] = [
      'I want to end my life',
      'I am going to kill your driver',
      'My parcel never arrived',
      'Great service, thank you so much',
    ].map((text) => triageOf({ text }).priority);
    expect(danger).toBeGreaterThan(threat!);
    expect(threat).toBeGreaterThan(complaint!);
    expect(complaint).toBeGreaterThan(praise!);
  });
});

describe('sentiment', () => {
  it.each([
    ['I love this shop', 'positive'],
    ['Einfach nur schlecht und traurig', 'negative'],
    ['Geen goede ervaring, nooit meer', 'negative'],
    ['Le train part à 8 h.', 'neutral'],
    ['Great job, third outage this week', 'negative'],
  ])('of "%s" is %s', (text, label) => {
    expect(triageOf({ text }).sentiment.label).toBe(label);
  });
});

describe('off-topic', () => {
  const post = 'Our new winter coats are here: warm wool, six colours, in all stores';
  it.each([
    ['My internet has been down since Monday and the router is dead', true],
    ['The trains to Leeds were late again yesterday, same as last week', true],
    ['I earn $5,000 weekly with crypto, message me on WhatsApp today', true],
    ['Is the grey coat available in size L?', false],
    ['Lovely!', false],
    ['My order of the wool one has not been delivered yet', false],
  ])('under a post on coats, "%s" is off-topic: %s', (text, on) => {
    expect(triageOf({ text, post }).labels['off-topic'].on).toBe(on);
  });

  it('is never said where the post is unknown', () => {
    expect(
      triageOf({ text: 'My internet has been down since Monday' }).labels['off-topic'],
    ).toEqual({
      score: 0,
      on: false,
      evidence: [],
    });
  });
});
