import { trained } from './model/trained';
import type { Triage, TriageInput } from './triage';
import { triageWith } from './triageWith';
import type { Tuning } from './tuning';

/**
 * What kind of comment this is, why, and what the playbook advises; the same answer for the same
 * input and tuning. Never fails: a text nothing is known of gets labels that are off and the advice to answer.
 */
export function triageOf(input: TriageInput, tuning?: Tuning): Triage {
  return triageWith(input, trained(), tuning);
}
