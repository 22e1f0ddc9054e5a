import { describe, expect, it } from 'vitest';
import { draftLength } from '../../../../lib/replies/length';
import type { DayFact } from '../../../../lib/replies/facts/dayFact';
import { factDrafts } from '../../../../lib/replies/facts/factDrafts';
import type { ReplyLanguage } from '../../../../lib/replies/reply';
import { REPLY_LANGUAGES } from '../../../../lib/replies/reply';
import { review } from '../../../../lib/replies/review/review';
import { at } from '../../aTicket';
import { anInput } from '../anInput';
import { aDayFact } from './aDayFact';

const COMMENTS: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Is there an outage in Ghent again? Fix it',
  de: 'Schon wieder eine Störung in Gent?',
  nl: 'Weer een storing in Gent, hoelang nog?',
  fr: 'Encore une panne à Gand, ça suffit',
};
const NOW = { now: at(10), timeZone: 'Europe/Brussels' };
const drafted = (fact: DayFact, language: ReplyLanguage, more: object = {}) =>
  factDrafts(
    [fact],
    anInput({ text: COMMENTS[language], language, on: ['complaint'], ...more }),
    NOW,
  )[0]?.suggestion.text ?? '';

/** Each language's own notes. */
const NOTED: Readonly<Record<ReplyLanguage, Partial<DayFact>>> = {
  en: { language: 'en' },
  de: {
    language: 'de',
    what: 'Störung',
    cause: 'Kabelschaden',
    doing: 'zwei Trupps reparieren die Leitung',
  },
  nl: {
    language: 'nl',
    what: 'storing',
    cause: 'kabelbreuk',
    doing: 'twee ploegen herstellen de kabel',
  },
  fr: {
    language: 'fr',
    what: 'panne',
    cause: 'câble sectionné',
    doing: 'deux équipes réparent le câble',
  },
};

const WHOLE: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Hi Inês, we have an outage in Ghent at the moment; the cause: a cut cable. We expect it to be over by 17:00. Two teams are repairing it.',
  de: 'Hallo Inês, wir haben im Moment eine Störung in Gent, Ursache: ein beschädigtes Kabel. Voraussichtlich dauert es bis 17:00 Uhr. Zwei Trupps reparieren die Leitung.',
  nl: 'Dag Inês, we hebben op dit moment een storing in Gent; de oorzaak: een kabelbreuk. We verwachten dat het tegen 17:00 uur voorbij is. Twee ploegen herstellen de kabel.',
  fr: 'Bonjour Inês, nous avons en ce moment une panne à Gand\u00a0; la cause\u00a0: un câble sectionné. Nous pensons que ce sera terminé avant 17h00. Deux équipes réparent le câble.',
};
const FIRST: Readonly<Record<ReplyLanguage, string>> = {
  en: 'an outage in Ghent at the moment; the cause: a cut cable.',
  de: 'eine Störung in Gent, Ursache: ein beschädigtes Kabel.',
  nl: 'een storing in Gent; de oorzaak: een kabelbreuk.',
  fr: 'une panne à Gand\u00a0; la cause\u00a0: un câble sectionné.',
};

/** Sentences with more than a name in them. */
const sentences = (text: string) =>
  text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.length > 12);

describe.each(REPLY_LANGUAGES)('a draft in %s with a fact of the day', (language) => {
  it('names the matter, the place, the cause, the end and what we do', () => {
    const text = drafted(aDayFact(NOTED[language]), language);
    expect(text).toBe(WHOLE[language]);
  });

  it('never shares a sentence with the one before it, but for the user’s own words', () => {
    for (const noted of [
      NOTED[language],
      { ...NOTED[language], doing: '' },
      { ...NOTED[language], what: 'xyz' },
    ]) {
      let before: readonly string[] = [];
      for (let uses = 0; uses < 25; uses++) {
        const text = drafted(aDayFact({ ...noted, words: COMMENTS[language], uses }), language);
        const now = sentences(text);
        expect(now.length).toBeGreaterThan(1);
        expect(now.filter((sentence) => before.includes(sentence))).toEqual([]);
        before = now;
      }
    }
  });

  it('is clean by the review of drafts, however it is worded', () => {
    for (const site of ['facebook', 'x'] as const) {
      for (let uses = 0; uses < 12; uses++) {
        const text = drafted(aDayFact({ ...NOTED[language], uses }), language, { site });
        const { findings } = review({
          text,
          comment: COMMENTS[language],
          lang: language,
          visibility: 'public',
          site,
        });
        expect({ text, findings: findings.filter(({ severity }) => severity !== 'note') }).toEqual({
          text,
          findings: [],
        });
        expect(draftLength(text, site).used).toBeLessThanOrEqual(draftLength(text, site).limit);
      }
    }
  });

  it.each(REPLY_LANGUAGES)(
    'says a known matter that was noted in %s without its foreign words',
    (noted) => {
      const text = drafted(aDayFact(NOTED[noted]), language);
      if (noted !== language) expect(text).not.toContain(NOTED[noted].doing ?? 'two teams');
      expect(text).not.toContain('[');
      if (noted !== language) expect(text).toContain(FIRST[language]);
    },
  );
});

describe('a fact of the day', () => {
  it('gives no draft once it is over', () => {
    const input = anInput({ text: COMMENTS.en, on: ['complaint'] });
    const facts = [aDayFact({ until: at(5) })];
    expect(factDrafts(facts, input, { ...NOW, now: at(5) })).toEqual([]);
    expect(factDrafts(facts, input, { ...NOW, now: at(4) })).toHaveLength(1);
  });

  it('without an end is over a day after it was last changed', () => {
    const input = anInput({ text: COMMENTS.en, on: ['complaint'] });
    const facts = [aDayFact({ until: null, changedAt: at(0) })];
    expect(factDrafts(facts, input, { ...NOW, now: at(24 * 60 - 1) })).toHaveLength(1);
    expect(factDrafts(facts, input, { ...NOW, now: at(24 * 60) })).toEqual([]);
  });

  it('leaves a gap for what cannot be said in the comment’s language', () => {
    const fact = aDayFact({ what: 'Gutscheinmail doppelt', language: 'de', words: 'storing' });
    expect(drafted(fact, 'nl')).toContain('[wat er aan de hand is]');
  });

  it('asks where it is not sure that the comment is about it', () => {
    const [draft] = factDrafts(
      [aDayFact()],
      anInput({ text: 'Nothing works here in Ghent', on: ['complaint'] }),
      NOW,
    );
    expect(draft?.suggestion.text).toMatch(/\?$/);
  });

  it('tells the weekday of an end on another day', () => {
    expect(drafted(aDayFact({ until: at(30 * 60) }), 'en')).toContain('Tuesday 16:00');
  });

  it('puts the surer of two facts first', () => {
    const facts = [aDayFact({ id: 'other', where: '', what: 'delay', words: 'fix' }), aDayFact()];
    const drafts = factDrafts(facts, anInput({ text: COMMENTS.en, on: ['complaint'] }), NOW);
    expect(drafts.map(({ fact }) => fact.id)).toEqual(['f1', 'other']);
  });
});
