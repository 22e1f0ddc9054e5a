import { join } from 'node:path';
import { sourceOf } from '../../lib/triage/model/features';
import { chancesOf } from '../../lib/triage/model/layers';
import type { Model } from '../../lib/triage/model/model';
import { SIGNALS, signalsOf } from '../../lib/triage/model/signals';
import { readingOf } from '../../lib/triage/reading';
import { rulesOf } from '../../lib/triage/rules';
import { triageWith } from '../../lib/triage/triageWith';
import type { Scored } from './measure';
import { areaUnder, figuresAt, meanOf } from './measure';
import { linesOf } from './publicSets';
import { markdownTable } from './tables';

const BINARY = [
  { set: 'complaints2019', head: 'complaint', truth: /^complaint/, floor: '79.6' },
  { set: 'germeval2018', head: 'abuse', truth: /^OFFENSE/, floor: '71.2' },
] as const;

const SENTIMENT_FLOORS: Readonly<Record<string, string>> = { en: '53.2', de: '61.2', fr: '61.9' };

/** Public test parts that nothing was fitted on: macro-F1 at our thresholds and the area under the curve. */
export function publicReport(folder: string, model: Model): string {
  const rows = [
    ['test part', 'way', 'macro-F1', 'AUC', 'floor (one model per set)'],
    ...BINARY.flatMap(({ set, head, truth, floor }) => {
      const lines = linesOf(join(folder, 'test', `${set}.tsv`));
      const judged = lines.map(([, lang = '', text = '', label = '']) => ({
        isTrue: truth.test(label),
        ...chances(model, { text, lang, head }),
      }));
      return (['model', 'both'] as const).map((way) => {
        const scored = judged.map((one) => ({ truth: one.isTrue, chance: one[way] }));
        const threshold = way === 'model' ? 0.5 : (model.stack.layers[head]?.threshold ?? 0.5);
        return [set, way, macro(scored, threshold), (100 * areaUnder(scored)).toFixed(1), floor];
      });
    }),
    ...Object.entries(SENTIMENT_FLOORS).map(([lang, floor]) => {
      const lines = linesOf(join(folder, 'test', 'xlmt_sentiment.tsv')).filter(
        (line) => line[1] === lang,
      );
      return [`xlmt_sentiment ${lang}`, 'both', sentimentMacro(model, lines), '', floor];
    }),
  ];
  return ['### Public test parts', markdownTable(rows)].join('\n\n');
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The chance by linear model and network alone, and by the layers. */
function chances(
  model: Model,
  { text, lang, head }: { text: string; lang: string; head: 'complaint' | 'abuse' },
) {
  const reading = readingOf({ text, lang });
  const source = sourceOf(reading);
  const signals = signalsOf(model, source, { reading, rules: rulesOf(reading) });
  const signal = (part: string): number => signals[SIGNALS.indexOf(`${part}:${head}`)] ?? 0;
  return {
    model: logistic(signal('model') + signal('network')),
    both: chancesOf(model, signals)(head).chance,
  };
}

const macro = (scored: readonly Scored[], threshold: number): string => {
  const no = scored.map(({ truth, chance }) => ({
    truth: !truth,
    chance: Number(chance < threshold),
  }));
  return (50 * (figuresAt(scored, threshold).f1 + figuresAt(no, 0.5).f1)).toFixed(1);
};

/** As the extension says it, every label, rule and word included. */
function sentimentMacro(model: Model, lines: readonly string[][]): string {
  const said = lines.map(([, lang = '', text = '', label = '']) => ({
    label,
    best: triageWith({ text, lang }, model).sentiment.label,
  }));
  return (
    100 *
    meanOf(
      ['positive', 'neutral', 'negative'].map(
        (name) =>
          figuresAt(
            said.map(({ label, best }) => ({
              truth: label === name,
              chance: Number(best === name),
            })),
            0.5,
          ).f1,
      ),
    )
  ).toFixed(1);
}
