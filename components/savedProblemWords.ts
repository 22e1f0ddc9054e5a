import type { SavedProblem } from '../lib/replies/saved/savedProblem';
import { VARIABLES } from '../lib/replies/saved/variables';
import { keyOf } from './keyOf';
import type { Translate } from './words';

/** Why a saved reply cannot be kept, as a sentence. */
export const savedProblemWords = (t: Translate, problem: SavedProblem): string =>
  problem.kind === 'unknown-variable'
    ? t('saved.problem.unknownVariable', [
        problem.name,
        VARIABLES.map((name) => `{${name}}`).join(' '),
      ])
    : t(`saved.problem.${keyOf(problem.kind)}`);
