import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../lib/hash';
import type { Head } from '../../lib/triage/model/heads';
import type { Language } from '../../lib/triage/triage';
import { FOLDS } from './corpus';

type Targets = Partial<Record<Head, 0 | 1>>;

/** A row of a public set: what it says of the heads it speaks about. Its text is never kept. */
export type PublicRow = {
  readonly set: string;
  readonly lang: Language;
  readonly text: string;
  readonly targets: Targets;
  readonly quality: number;
  /** As of a row of our own: for cross-fitting. */
  readonly fold: number;
};

type PublicSet = { readonly quality: number; readonly targets: (label: string) => Targets | null };

const CALM: Targets = { threat: 0, hate: 0, 'self-harm': 0 };
const HATE: Targets = { hate: 1, abuse: 1 };
const binary = (yes: boolean): 0 | 1 => (yes ? 1 : 0);
const feeling = (label: string): Targets => {
  const positive = binary(label === 'positive');
  const negative = binary(label === 'negative');
  return { positive, negative, glad: positive, cross: negative };
};
const germeval = (label: string): Targets => {
  if (label.startsWith('OTHER')) return { abuse: 0, hate: 0, threat: 0 };
  if (label.endsWith('ABUSE')) return HATE;
  return label.endsWith('INSULT') ? { abuse: 1 } : { abuse: 0 };
};
const share = (label: string, kind: string): number => {
  const votes = new RegExp(`${kind}:(\\d+)of(\\d+)`).exec(label);
  return votes ? Number(votes[1]) / Number(votes[2]) : 0;
};
const sure = (value: number): 0 | 1 | undefined => (value >= 0.5 ? 1 : value === 0 ? 0 : undefined);

const JOY = /joy|trust/;
const GRIEF = /anger|disgust|sadness|fear/;

/** How each set's labels are read, and how far they are to be trusted; see the model card for sources. */
export const SETS: Readonly<Record<string, PublicSet>> = {
  // Customers who write to companies, by many hands: as near to our own rows as any set comes.
  complaints2019: {
    quality: 2.5,
    targets: (label) => ({ complaint: binary(label.startsWith('complaint')) }),
  },
  minibar_appreviews: {
    quality: 0.7,
    targets: (label) => {
      const stars = Number(/score=(\d)/.exec(label)?.[1] ?? 3);
      if (label.startsWith('problem'))
        return { complaint: 1, praise: stars > 3 ? 1 : 0, negative: binary(stars < 4) };
      if (label.startsWith('irrelevant') && stars > 3)
        return { complaint: 0, praise: 1, positive: 1, negative: 0, scam: 0 };
      return label.startsWith('irrelevant') && stars < 3 ? { complaint: 1, negative: 1 } : null;
    },
  },
  germeval2017_db: {
    quality: 0.7,
    targets: (label) => ({
      complaint: binary(/true.*negative/.test(label)),
      praise: binary(/true.*positive/.test(label)),
    }),
  },
  semeval16_rest_nl: {
    quality: 0.9,
    targets: (label) =>
      label === 'mixed'
        ? { praise: 1, complaint: 1 }
        : {
            praise: binary(label === 'positive'),
            complaint: binary(label === 'negative'),
            ...feeling(label),
          },
  },
  xlmt_sentiment: { quality: 1.5, targets: feeling },
  tweeteval_sentiment: { quality: 0.8, targets: feeling },
  xed_emotion: {
    quality: 0.35,
    targets: (label) =>
      JOY.test(label) === GRIEF.test(label)
        ? null
        : feeling(JOY.test(label) ? 'positive' : 'negative'),
  },
  germeval2018: { quality: 1, targets: germeval },
  germeval2019_t2: { quality: 0.7, targets: germeval },
  germeval2021_fb: {
    quality: 0.6,
    targets: (label) => ({ abuse: binary(label.includes('toxic=1')) }),
  },
  olid2019_abc: {
    quality: 0.7,
    targets: (label) => ({ abuse: binary(label.startsWith('OFF/TIN')) }),
  },
  davidson2017: {
    quality: 0.3,
    targets: (label) =>
      label === 'hate' ? HATE : { hate: 0, abuse: binary(label === 'offensive') },
  },
  mlma: {
    quality: 0.5,
    targets: (label) => ({
      hate: binary(label.includes('hateful')),
      abuse: binary(/^(?:\w+_)*(?:hateful|abusive|offensive)/.test(label)),
    }),
  },
  jigsaw_bilingual_en_fr: {
    quality: 1,
    targets: (label) => ({
      abuse: binary(label.includes('insult')),
      threat: binary(label.includes('threat')),
      hate: binary(label.includes('identity_hate')),
    }),
  },
  toxic_spans_civil: {
    quality: 0.6,
    targets: (label) =>
      defined({
        abuse: sure(share(label, 'insult')),
        threat: sure(share(label, 'threat')),
        hate: sure(share(label, 'identity_attack')),
      }),
  },
  edos_sexism: {
    quality: 0.4,
    targets: (label) => {
      if (label.startsWith('none')) return { hate: 0, threat: 0 };
      if (label.startsWith('1.')) return { hate: 1, threat: 1 };
      return label.startsWith('2.') ? { hate: 1 } : null;
    },
  },
  mhs_ken20_binary: { quality: 0.4, targets: (label) => ({ hate: binary(label === 'hate') }) },
  tweeteval_hate: { quality: 0.4, targets: (label) => ({ hate: binary(label === 'hate') }) },
  youtube_spam: { quality: 0.8, targets: (label) => ({ scam: binary(label === 'spam'), ...CALM }) },
  sms_spam_en_de_fr: {
    quality: 0.4,
    targets: (label) => ({ scam: binary(label === 'spam') }),
  },
};

function defined(targets: Partial<Record<Head, 0 | 1 | undefined>>): Targets {
  const out: Targets = {};
  for (const head of ['abuse', 'threat', 'hate'] as const) {
    const value = targets[head];
    if (value !== undefined) out[head] = value;
  }
  return out;
}

const MOST_ROWS = 6_000;

/** All rows of the sets in a folder that the trainer understands; big ones thinned, always the same rows. */
export function publicRows(folder: string): PublicRow[] {
  return Object.entries(SETS).flatMap(([set, { quality, targets }]) => {
    const lines = linesOf(join(folder, `${set}.tsv`));
    const keep = Math.min(1, MOST_ROWS / Math.max(1, lines.length));
    return lines
      .filter(([id]) => (hash(id ?? '') % 1000) / 1000 < keep)
      .flatMap(([id = '', lang = '', text = '', label = '']): PublicRow[] => {
        const known = targets(label);
        const fold = hash(`${set} ${id}`) % FOLDS;
        return known && isLanguage(lang)
          ? [{ set, lang, text, targets: known, quality, fold }]
          : [];
      });
  });
}

/** The fields of a tab-separated file, without its head; nothing where there is no such file. */
export const linesOf = (file: string): string[][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
    : [];

const isLanguage = (code: string): code is 'en' | 'de' | 'nl' | 'fr' =>
  ['en', 'de', 'nl', 'fr'].includes(code);
