import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftLength } from '../../../lib/replies/length';
import { privateBridge, suggest } from '../../../lib/replies/suggest';
import type { Suggestion } from '../../../lib/replies/suggestion';
import type { Action, Label, Language } from '../../../lib/triage/triage';
import { ACTIONS, LABELS } from '../../../lib/triage/triage';
import { sentenceCount } from '../../../lib/replies/writeOut';
import { anInput } from './anInput';
import { emptyRulesIn } from './emptyWords';

type Row = readonly [Language, readonly Label[], Action, text: string];

const CONCRETE: readonly Row[] = [
  [
    'en',
    ['complaint'],
    'answer',
    'Three weeks without internet now and nobody cares. My modem blinks red.',
  ],
  ['en', ['complaint'], 'answer', 'My parcel has been delayed since Monday'],
  ['en', ['complaint'], 'answer-then-private', 'My bill went up by €12.50 and nobody told me'],
  [
    'en',
    ['churn', 'complaint'],
    'answer',
    'Customer for 12 years, I am leaving. Prices went up again.',
  ],
  ['en', ['praise'], 'answer', 'Thanks to the friendly lady in the shop'],
  ['en', ['question'], 'answer', 'When is roaming included in Switzerland?'],
  ['de', ['complaint'], 'answer', 'Seit drei Wochen kein Internet, unfassbar'],
  ['de', ['complaint'], 'answer', 'Die App stürzt bei mir ständig ab'],
  [
    'de',
    ['complaint', 'question'],
    'answer-then-private',
    'Meine Rechnung ist wieder 24,90 € höher, warum?',
  ],
  ['de', ['legal-press', 'complaint'], 'escalate', 'Diese Mahnung geht an meinen Anwalt'],
  ['de', ['praise'], 'answer', 'Großes Lob an die nette Hotline'],
  ['nl', ['complaint'], 'answer', 'Trein naar Brussel alweer 25 minuten vertraging'],
  ['nl', ['complaint'], 'ask', 'Werkt niet'],
  ['nl', ['churn'], 'answer', '10 jaar klant bij jullie maar ik stap over met mijn abonnement'],
  ['nl', ['question'], 'answer', 'Tot hoe laat is de winkel open?'],
  ['fr', ['complaint'], 'answer', "Toujours pas reçu mon colis, j'attends depuis lundi"],
  ['fr', ['complaint'], 'answer', "L'appli plante à chaque fois"],
  ['fr', ['provocation'], 'ask', 'Bande de vendus, tout le monde le sait'],
  ['fr', ['question'], 'answer', 'Est-il possible de changer de forfait ?'],
];
const inputOf = ([language, on, action, text]: Row) => anInput({ language, on, action, text });
const firstOf = (row: Row): Suggestion => suggest(inputOf(row))[0]!;

const FUNCTION_WORDS = {
  en: /\b(?:the|that|you|your|what|is)\b/iu,
  de: /(?<!\p{L})(?:ich|das|der|die|ist|und|Sie|es)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:ik|dat|het|de|je|u|wat)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|vous|que|est|le|la|pour|merci|votre|de)(?!\p{L})/iu,
} as const;

describe('a draft', () => {
  it.each(CONCRETE)('%s, %s, %s: names something of “%s”', (...row) => {
    const { names } = firstOf(row);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(row[3].toLowerCase()).toContain(name.toLowerCase());
  });

  it.each(CONCRETE)('%s, %s, %s: is in the language of “%s”', (...row) => {
    const pattern = FUNCTION_WORDS[row[0] as keyof typeof FUNCTION_WORDS];
    for (const { text } of suggest(inputOf(row))) expect(text).toMatch(pattern);
  });

  it.each(CONCRETE)('%s, %s, %s: comes with others of another approach for “%s”', (...row) => {
    const drafts = suggest(inputOf(row));
    expect(drafts.length).toBeGreaterThanOrEqual(2);
    expect(new Set(drafts.map(({ kind }) => kind)).size).toBe(drafts.length);
    const sentences = drafts.flatMap(({ text }) => text.split(/(?<=[.!?])\s/u));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('is the same for the same comment', () => {
    for (const row of CONCRETE) expect(suggest(inputOf(row))).toEqual(suggest(inputOf(row)));
  });

  it('differs from the drafts before it: twenty in a row for the same trouble are twenty texts', () => {
    const texts = Array.from({ length: 20 }, (_, index) => {
      const text = `${'!'.repeat(index + 1)} mein Paket ist nicht da`;
      return suggest(anInput({ text, language: 'de', on: ['complaint'] }))[0]?.text;
    });
    expect(new Set(texts).size).toBeGreaterThanOrEqual(15);
  });

  it('takes the action of the advice for the kind of the first', () => {
    const kinds = CONCRETE.map((row) => [row[2], firstOf(row).kind]);
    for (const [action, kind] of kinds) {
      if (action === 'ask') expect(kind).toBe('ask');
      if (action === 'answer-then-private') expect(kind).toBe('bridge');
      if (action === 'answer' || action === 'escalate') expect(kind).toBe('answer');
    }
  });

  it('inflects the thing as German asks for it', () => {
    const texts = (text: string) =>
      Array.from({ length: 12 }, (_, index) =>
        suggest(anInput({ text: text + '.'.repeat(index), language: 'de', on: ['complaint'] })).map(
          (draft) => draft.text,
        ),
      )
        .flat()
        .join(' ');
    expect(texts('Der Vertrag ist Mist, wirklich')).toMatch(/Ihrem Vertrag|Ihren Vertrag/u);
    expect(texts('Die Rechnung ist falsch')).not.toMatch(/Ihrem Rechnung|Ihren Rechnung/u);
    expect(texts('Meine Türklingel geht nicht')).not.toMatch(/Ihre[nmr]? Türklingel/u);
  });

  it.each<[Language, string, RegExp]>([
    [
      'de',
      'Warum meldet ihr euch nicht wegen der Rechnung',
      /(?<!\p{L})(?:du|dir|dich|dein\p{L}*)(?!\p{L})/u,
    ],
    ['de', 'Warum melden Sie sich nicht wegen der Rechnung', /Sie|Ihnen|Ihre/u],
    ['de', 'Die Rechnung ist falsch', /Sie|Ihnen|Ihre/u],
    ['nl', 'Kunt u de factuur nakijken', /(?<!\p{L})(?:u|uw)(?!\p{L})/iu],
    ['nl', 'De factuur klopt niet', /(?<!\p{L})(?:je|jou)(?!\p{L})/iu],
    ['fr', 'Tu peux vérifier ma facture', /(?<!\p{L})(?:tu|ton|ta|te|toi)(?!\p{L})/iu],
    ['fr', 'La facture est fausse', /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu],
  ])(
    '%s: addresses the writer as “%s” does, else as the language expects',
    (language, text, form) => {
      const drafts = suggest(
        anInput({ language, text, on: ['complaint'], action: 'answer-then-private' }),
      );
      expect(drafts.map((draft) => draft.text).join(' ')).toMatch(form);
    },
  );

  it('keeps to the form of address that is set', () => {
    const drafts = suggest(
      anInput({
        text: 'Warum meldet ihr euch nicht',
        language: 'de',
        on: ['complaint'],
        formality: 'formal',
      }),
    );
    expect(drafts.map(({ text }) => text).join(' ')).not.toMatch(
      /(?<!\p{L})(?:du|dir|dich|dein\p{L}*)(?!\p{L})/u,
    );
  });

  it('is signed with the initials, when there are any', () => {
    const input = anInput({ text: 'My parcel is late', on: ['complaint'], initials: 'JK' });
    for (const { text } of suggest(input)) expect(text).toMatch(/ \^JK$/u);
    expect(firstOf(['en', ['complaint'], 'answer', 'My parcel is late']).text).not.toContain('^');
  });

  it('is English for a comment in a language it cannot write', () => {
    const [draft] = suggest(
      anInput({ text: 'No funciona nada', language: 'other', on: ['complaint'] }),
    );
    expect(draft?.text).toMatch(FUNCTION_WORDS.en);
  });
});

describe('an apology', () => {
  const sorry = /sorry|tut mir leid|spijt|mes excuses/iu;

  it.each<[Language, string]>([
    ['en', 'The technician never showed up'],
    ['de', 'Der Techniker ist nicht erschienen'],
    ['nl', 'De technieker is niet komen opdagen'],
    ['fr', "Le technicien n'est pas venu"],
  ])('%s: owns what “%s” says we did', (language, text) => {
    const draft = firstOf([language, ['complaint'], 'answer', text]);
    expect(draft.text).toMatch(sorry);
    expect(draft.text).toMatch(
      /our mistake|on us|unser Fehler|liegt an uns|onze fout|ligt aan ons|notre faute/u,
    );
  });

  it.each<[Language, string]>([
    ['en', 'No power since the storm, and nobody answers'],
    ['en', 'My parcel is late'],
    ['en', 'Too expensive, this subscription'],
    ['de', 'Seit dem Unwetter kein Internet'],
    ['de', 'Der Tarif ist zu teuer'],
    ['nl', 'Door de staking is mijn trein te laat'],
    ['nl', 'Mijn wifi is traag'],
    ['fr', 'À cause de la grève, mon train est en retard'],
    ['fr', "L'abonnement est trop cher"],
  ])('%s: is not made where “%s” is no fault of ours, as far as we know', (language, text) => {
    for (const draft of suggest(anInput({ language, text, on: ['complaint'] })))
      expect(draft.text).not.toMatch(sorry);
  });
});

it('apologises once: for the broken word, and not for the silence as well', () => {
  const text = 'You promised a callback about my refund and never called back';
  const draft = firstOf(['en', ['complaint'], 'answer', text]);
  expect(draft.text.match(/sorry/giu)).toHaveLength(1);
});

it('owns the silence beside a trouble that may not be ours', () => {
  const draft = firstOf([
    'de',
    ['complaint'],
    'answer',
    'Seit drei Wochen kein Internet und niemand meldet sich',
  ]);
  expect(draft.text).toMatch(/drei Wochen.+(?:leid|unser Fehler|unsere Kappe)/u);
});

describe('the hard cases', () => {
  it.each(['en', 'de', 'nl', 'fr'] as const)(
    '%s: to despair it answers warmly, with a help line to fill in, and quotes nothing',
    (language) => {
      const drafts = suggest(
        anInput({
          language,
          text: 'I do not want to live anymore, it is enough',
          on: ['self-harm'],
          action: 'escalate',
        }),
      );
      expect(drafts.map(({ visibility }) => visibility)).toEqual(['public', 'private']);
      for (const { gaps, names } of drafts) {
        expect(gaps).toHaveLength(1);
        expect(names).toEqual([]);
      }
    },
  );

  it('draws one line under a threat and repeats none of it', () => {
    const drafts = suggest(
      anInput({ text: 'We will come to your office', on: ['threat'], action: 'may-remove' }),
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(['closing']);
    expect(drafts[0]?.text).not.toContain('office');
  });

  it('asks once what is behind a provocation, and closes after our reply', () => {
    const text = 'You are all bought anyway';
    expect(suggest(anInput({ text, on: ['provocation'], action: 'ask' }))[0]?.kind).toBe('ask');
    expect(suggest(anInput({ text, on: ['provocation'], action: 'disengage' }))[0]?.kind).toBe(
      'closing',
    );
  });

  it('says who answers a legal threat, and by when', () => {
    const [draft] = suggest(
      anInput({
        text: 'See you in court over this invoice',
        on: ['legal-press'],
        action: 'escalate',
      }),
    );
    expect(draft?.gaps).toEqual(['person in charge', 'date']);
  });

  it('offers to hide what the writer posted of themselves, and never repeats it', () => {
    const text = 'Call me on 0470 12 34 56 or mail ann@home.example, my order is late';
    const drafts = suggest(
      anInput({
        text,
        on: ['personal-data', 'complaint'],
        action: 'answer-then-private',
        whose: 'own',
      }),
    );
    expect(drafts[0]?.text).toMatch(/hide|hiding/u);
    for (const draft of drafts) expect(draft.text).not.toMatch(/0470|@home/u);
  });

  it('offers someone who leaves a way to stay, and a fair way to go', () => {
    const drafts = suggest(
      anInput({ text: 'I am switching, your subscription is a joke', on: ['churn', 'complaint'] }),
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(['answer', 'bridge', 'closing']);
  });

  it('does not take a lost parcel for a lost customer', () => {
    const drafts = suggest(anInput({ text: 'My parcel is lost', on: ['churn', 'complaint'] }));
    expect(drafts.map(({ kind }) => kind)).toEqual(['answer', 'ask', 'bridge']);
  });

  it('says no honestly only where something is asked for', () => {
    const kinds = (text: string) =>
      suggest(anInput({ text, on: ['question'] })).map(({ kind }) => kind);
    expect(kinds('Can you refund my ticket?')).toContain('honest-no');
    expect(kinds('What are your opening hours?')).not.toContain('honest-no');
  });

  it('closes a solved case in one line', () => {
    const drafts = suggest(
      anInput({ text: 'Thanks, solved!', on: ['praise'], action: 'no-reply-needed' }),
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(['closing']);
  });
});

describe('a comment that says little', () => {
  const only = (given: Parameters<typeof anInput>[0]) => suggest(anInput(given));

  it('gets one short word of thanks for a thumb up', () => {
    const [draft, ...more] = only({ text: '👍', on: ['praise'] });
    expect(more).toEqual([]);
    expect(draft?.text.split(' ').length).toBeLessThanOrEqual(8);
    expect(draft?.text).not.toMatch(/words|writ/u);
  });

  it('is not thanked for an angry face after our reply', () => {
    const drafts = only({ text: '😡😡', on: ['complaint'], action: 'no-reply-needed' });
    expect(drafts[0]?.kind).toBe('ask');
  });

  it('gets no bridge and no question for a number once insults go on after our reply', () => {
    const drafts = only({ text: 'You idiots', on: ['abuse'], action: 'disengage' });
    expect(drafts.map(({ kind }) => kind)).toEqual(['closing']);
  });
});

describe('a comment in a language that drafts are not written in', () => {
  const input = anInput({ text: 'No funciona nada', language: 'other', on: ['complaint'] });

  it.each([
    ['de', /Deutsch/u],
    ['nl', /Nederlands/u],
    ['fr', /français/u],
    ['en', /English/u],
  ] as const)('is asked in the language of the page, %s, whether that will do', (page, name) => {
    const drafts = suggest({ ...input, pageLanguage: page });
    expect(drafts.map(({ kind }) => kind)).toEqual(['ask']);
    expect(drafts[0]?.text).toMatch(name);
  });

  it('is asked in English on a page of unknown language', () => {
    expect(suggest(input)[0]?.text).toMatch(/English/u);
  });
});

it.each<[Language, string, RegExp]>([
  ['en', 'My router is dead and on top of that you charged me for the repair', /your repair/u],
  ['de', 'Mein Router ist tot und obendrein kostet die Reparatur', /Ihre Reparatur/u],
  ['nl', 'Mijn modem is stuk en bovendien betaal ik de herstelling', /je herstelling/u],
  ['fr', 'Mon modem est en panne et en plus je paie la réparation', /votre réparation/u],
])('%s: takes along the second thing of “%s”', (language, text, second) => {
  expect(firstOf([language, ['complaint'], 'answer', text]).text).toMatch(second);
});

describe('taking a case to private', () => {
  it('gives a public sentence with its reason and a message that asks for the number there', () => {
    const { bridge, message } = privateBridge(
      anInput({ text: 'My parcel is late', on: ['complaint'], site: 'x' }),
    );
    expect(bridge).toMatchObject({ kind: 'bridge', visibility: 'public' });
    expect(bridge.text).toContain('DM');
    expect(message).toMatchObject({ kind: 'private', visibility: 'private' });
    expect(message.text).toContain('order number');
    expect(message.text).toContain('parcel');
  });
});

describe('for any comment', () => {
  const anything = fc.record({
    text: fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            ...CONCRETE.map(([, , , text]) => text),
            '😡',
            '@x',
            '€ 45,90',
            'IBAN BE68 5390 0754 7034',
            '[time]',
            '{issue}',
            '<a|b>',
          ),
          { maxLength: 5 },
        )
        .map((parts) => parts.join(' ')),
    ),
    language: fc.constantFrom<Language>('en', 'de', 'nl', 'fr', 'other', 'unknown'),
    on: fc.subarray([...LABELS]),
    action: fc.constantFrom(...ACTIONS),
    site: fc.constantFrom('facebook' as const, 'x' as const),
    author: fc.option(
      fc.oneof(
        fc.string(),
        fc.constantFrom('Maximiliana-Katharina von und zu Hohenstein', 'Jo Li'),
      ),
    ),
    initials: fc.constantFrom('', 'JK'),
  });

  it('gives one to three drafts that fit the site, are no empty words, and list their gaps', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const drafts = suggest(anInput(given));
        expect(drafts.length).toBeGreaterThanOrEqual(1);
        expect(drafts.length).toBeLessThanOrEqual(3);
        expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
        for (const { text, gaps, visibility } of drafts) {
          expect(text).not.toMatch(/[{}<>|]/u);
          expect(new Set([...text.matchAll(/\[([^\]]+)\]/gu)].map(([, gap]) => gap))).toEqual(
            new Set(gaps),
          );
          expect(emptyRulesIn(text)).toEqual([]);
          if (visibility === 'private') continue;
          const { used, limit } = draftLength(text, given.site);
          expect(used).toBeLessThanOrEqual(limit);
          expect(sentenceCount(text)).toBeLessThanOrEqual(4);
          expect(text).not.toMatch(/@|\d[\d ]{6,}\d|[A-Z]{2}\d{2}/u);
        }
      }),
      { numRuns: 400 },
    );
  });
});
