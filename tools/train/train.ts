import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '../../lib/triage/model/model';
import { signalsOf } from '../../lib/triage/model/signals';
import { baseModels } from './baseModels';
import { corpus, strangers } from './corpus';
import { bareLayers, outcomeOf } from './outcome';
import { withStack } from './pack';
import { preparedRow } from './prepare';
import { publicReport } from './publicReport';
import { publicRows } from './publicSets';
import { reportOf, strangersReport } from './report';
import { stacking } from './stacking';
import { writeModel } from './writeModel';

const FIGURES = new URL('../../assets/model/FIGURES.md', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    /** Folder with `train/*.tsv` and `test/*.tsv`; without it only our own corpus is read. */
    data: { type: 'string' },
    /** Measure the model as it is written now, on standard output and in assets/model/FIGURES.md. */
    report: { type: 'boolean', default: false },
    /** Keeps the linear models in this folder, or takes them from there: only the layers are fitted again. */
    models: { type: 'string' },
  },
});
const { data } = values;

const started = Date.now();
const rows = corpus().map(preparedRow);
const train = rows.filter(({ row }) => !row.isDev);
const others = data === undefined ? [] : publicRows(`${data}/train`);
const base = await baseModels(data, values.models);
const bytes = withStack(base.all, await stacking(train, others, base));
writeModel(bytes);
console.error(
  `${train.length} comments read, model written in ${Math.round((Date.now() - started) / 1000)} s`,
);

if (values.report) {
  const model = loadModel(bytes);
  const models = base.without.map(loadModel);
  const bare = bareLayers(
    train,
    train.map((one) => signalsOf(models[one.row.fold] ?? model, one.source, one)),
  );
  const outcomes = rows.filter(({ row }) => row.isDev).map((one) => outcomeOf(one, model, bare));
  const report = [
    '# Figures of the triage model',
    'Written by `npm run train -- --report`; what they mean and what is weak stands in MODEL_CARD.md.',
    `Trained on ${train.length} comments of our own${data === undefined ? '' : ' and the public sets'}.`,
    reportOf(outcomes, bytes),
    strangersReport(strangers().map((row) => outcomeOf(preparedRow(row), model, bare))),
    ...(data === undefined ? [] : [publicReport(data, model)]),
  ].join('\n\n');
  writeFileSync(FIGURES, `${report}\n`);
  console.log(report);
}
