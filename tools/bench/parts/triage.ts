import type { Part } from '../runParts';
import { freshStarts } from '../freshStart';
import { inRounds } from '../inRounds';
import { overRounds, quantile } from '../overRounds';
import { readAll } from '../readAll';
import { samples } from '../samples';
import { heard } from '../subjects/heard';
import { meanOf } from '../../train/measure';

/**
 * A comment's triage in all (language, rules, finders, model, advice) when warm, on one core: what
 * the median comment takes, what it is on average (long ones weigh more) and what 95 of 100 take at
 * most; from the start of a new process to the first one, and to the first in each of the four languages.
 */
export const triage: Part = async (say) => {
  const { timed } = samples();
  say(`${timed.length} comments spread over the corpus`);
  const rounds = (await inRounds({ heard: () => readAll(heard, timed) }))('heard');
  const each = timed.map((_, at) =>
    quantile(
      rounds.map(({ ms }) => ms[at] ?? NaN),
      0.5,
    ),
  );
  say('new processes');
  const fresh = (await freshStarts(['heard']))('heard');
  return {
    'triage.msPerComment': overRounds(
      rounds.map(({ ms }) => quantile(ms, 0.5)),
      'ms',
    ),
    'triage.meanMs': overRounds(
      rounds.map(({ ms }) => meanOf(ms)),
      'ms',
    ),
    'triage.p95Ms': { value: quantile(each, 0.95), unit: 'ms' },
    'triage.loadMs': overRounds(fresh.ms, 'ms'),
    'triage.loadFourMs': overRounds(fresh.fourMs, 'ms'),
  };
};
