import type { Action } from '../../../triage/triage';
import type { Formality } from '../../reply';
import type { Visibility } from '../../suggestion';

/** The playbook as instructions to a model, in one language. */
export type Rules = Readonly<Record<Visibility, string>> & {
  /** `company` empty: not named. */
  readonly task: (company: string) => string;
  readonly always: readonly string[];
  readonly form: Readonly<Record<Formality, string>>;
  readonly length: (characters: number) => string;
  readonly name: (token: string) => string;
  readonly advice: Readonly<Partial<Record<Action, string>>>;
};
