import { describe, expect, it } from 'vitest';
import { freshStarts } from '../../tools/bench/freshStart';
import { samples } from '../../tools/bench/samples';
import type { Judged } from '../../tools/bench/scores';
import { abuseScores, languageScores, sentimentScores } from '../../tools/bench/scores';
import type { Answer, Lang } from '../../tools/bench/subject';
import { EVERYBODY } from '../../tools/bench/topics';

const { timed, judged } = samples();

/** Rows of the corpus with these labels and that sentiment, answered so. */
const answered = (
  ...rows: [Partial<Pick<Judged['row'], 'lang' | 'labels' | 'sentiment'>>, Answer][]
): Judged[] => rows.map(([changes, answer]) => ({ row: { ...judged[0]!, ...changes }, answer }));

describe('the comments', () => {
  it('that are timed are a thousand from all four languages, each once', () => {
    expect(new Set(timed.map(({ id, lang }) => `${lang} ${id}`)).size).toBe(1000);
    expect(new Set(timed.map(({ lang }) => lang)).size).toBe(4);
  });

  it('that are judged were never trained on', () => {
    expect(judged.length).toBeGreaterThan(1000);
    expect(judged.filter(({ isDev }) => !isDev)).toEqual([]);
  });
});

describe('scores', () => {
  it('tell a wrong language from silence', () => {
    expect(
      languageScores(
        answered(
          [{ lang: 'nl' }, { language: 'nl' }],
          [{ lang: 'nl' }, { language: 'de' }],
          [{ lang: 'nl' }, { language: 'unknown' }],
          [{ lang: 'nl' }, { language: '' }],
        ),
      ),
    ).toEqual({ right: 25, wrong: 25 });
  });

  it('weigh found abuse against false alarms', () => {
    const scores = abuseScores(
      answered(
        [{ labels: ['abuse'] }, { abuse: true }],
        [{ labels: ['abuse', 'hate'] }, { abuse: false }],
        [{ labels: ['complaint'] }, { abuse: true }],
        [{ labels: [] }, {}],
      ),
    );
    expect(scores).toEqual({ f1: 50, precision: 50, recall: 50 });
  });

  it('give a constant answer its share and no more', () => {
    const scores = sentimentScores(
      answered(
        [{ sentiment: 'negative' }, { sentiment: 'negative' }],
        [{ sentiment: 'negative' }, { sentiment: 'negative' }],
        [{ sentiment: 'neutral' }, { sentiment: 'negative' }],
      ),
    );
    expect(scores.right).toBeCloseTo(66.7, 1);
    expect(scores.macroF1).toBeCloseTo(80 / 3, 1);
  });
});

describe('the rivals', () => {
  const TEXTS: Readonly<Record<Lang, string>> = {
    en: 'I hate waiting, this fucking router is the worst I have ever had',
    de: 'Ich hasse das Warten, dieser scheiß Router ist schlecht und furchtbar',
    nl: 'Ik haat wachten, deze verdomde kut router is slecht en verschrikkelijk',
    fr: 'Je déteste attendre, cette putain de box de merde est mauvaise et horrible',
  };

  it.each<[keyof typeof EVERYBODY, Lang, Answer]>([
    ['eld', 'nl', { language: 'nl' }],
    ['tinyld', 'fr', { language: 'fr' }],
    ['obscenity', 'en', { abuse: true }],
    ['leoProfanity', 'en', { abuse: true }],
    ['leoProfanity', 'fr', { abuse: true }],
    ['glinProfanity', 'en', { abuse: true }],
    ['sentiment', 'en', { sentiment: 'negative' }],
    ['nlpjs', 'de', { sentiment: 'negative' }],
    ['nlpjs', 'nl', { sentiment: 'negative' }],
    ['nlpjs', 'fr', { sentiment: 'negative' }],
  ])('%s reads %s', async (name, lang, answer) => {
    const question = { text: TEXTS[lang], lang, post: null, own: 0 };
    expect(await EVERYBODY[name].read(question)).toEqual(answer);
  });

  it('start anew, bundled, in seven processes', async () => {
    const { ms, fourMs, compressedKb } = (await freshStarts(['alwaysNegative']))('alwaysNegative');
    expect(ms).toHaveLength(7);
    expect(fourMs.filter((four, at) => four < ms[at]!)).toEqual([]);
    expect(compressedKb).toBeLessThan(1);
  });
});
