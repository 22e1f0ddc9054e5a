import type { KeyRefusal } from '../lib/keys';
import type { Translate } from './words';

/** Why a key was not taken; `panel`: the browser opens Heard by it. */
export type FieldRefusal = KeyRefusal | { readonly problem: 'panel' };

/** A refusal of a key, with what can be done about it. */
export const refusalWords = (t: Translate, key: string, refusal: FieldRefusal): string =>
  t(`keys.refused.${refusal.problem}`, [
    key,
    ...(refusal.problem === 'taken' ? [t(`keys.action.${refusal.by}`)] : []),
  ]);
