import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vocabularyOf } from '../../lib/triage/model/vocabulary';
import { corpus } from './corpus';
import { learn } from './learn';
import { fitExample } from './network/fitExample';
import { networkExample } from './network/networkExample';
import { trainFit } from './network/trainFit';
import { trainNetwork } from './network/trainNetwork';
import { countWords, OWN_COUNT, wordChoice } from './network/wordChoice';
import { pack } from './pack';
import { preparedRow, publicExamples } from './prepare';
import { publicRows } from './publicSets';
import { DIMS } from './vectors/vectors';

/** Trains one linear model and one network, on all rows but those of a fold, and writes both. */
const LINEAR = { most: 75_000, silent: 0.75, seed: 7 };
const NETWORK = { dims: DIMS, filters: 128, seed: 7, epochs: [2, 8] } as const;
/** The network reads our own rows again and again: they need not weigh as much as in the linear model. */
const OWN_WEIGHT = 1 / 3;
const NO_STACK = { hidden: [], layers: {} };

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    data: { type: 'string' },
    /** The fold whose rows are kept out; none without it. */
    fold: { type: 'string' },
  },
});
if (values.out === undefined) {
  console.error('usage: baseModel.ts --out FILE [--data DIR] [--fold NUMBER]');
  process.exit(2);
}

const others =
  values.data === undefined
    ? []
    : publicExamples(
        publicRows(`${values.data}/train`).filter(({ fold }) => String(fold) !== values.fold),
      );
const rows = corpus().filter(({ isDev }) => !isDev);
const prepared = rows.filter(({ fold }) => String(fold) !== values.fold).map(preparedRow);
const own = prepared.map(({ example }) => example);
const choice = wordChoice(
  countWords([
    ...own.map((example) => ({ ...example, count: OWN_COUNT })),
    ...others.map((example) => ({ ...example, count: 1 })),
  ]),
);
const vocabulary = vocabularyOf(choice.lists);
const linear = learn(own, others, LINEAR);
const weights = trainNetwork(
  [others.map(networkExample(vocabulary, 1)), own.map(networkExample(vocabulary, OWN_WEIGHT))],
  choice.vectors,
  NETWORK,
);
const fit = trainFit(prepared.flatMap(fitExample(vocabulary)), weights.vectors, {
  dims: DIMS,
  seed: 7,
});
writeFileSync(
  values.out,
  pack(linear, { weights, dims: DIMS, lists: choice.lists, fit }, NO_STACK),
);
