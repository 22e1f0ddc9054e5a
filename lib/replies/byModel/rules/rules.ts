import type { Action } from '../../../triage/triage';
import type { Formality } from '../../reply';
import type { Visibility } from '../../suggestion';

/** The playbook as instructions to a model, in one language. */
export type Rules = Readonly<Record<Visibility, readonly string[]>> & {
  /** `company` empty: not named. */
  readonly task: Readonly<Record<Visibility, (company: string) => string>>;
  readonly always: readonly string[];
  readonly form: Readonly<Record<Formality, string>>;
  readonly length: (characters: number) => string;
  readonly name: (token: string) => string;
  /** What the advice asks of a reply in public. */
  readonly advice: Readonly<Partial<Record<Action, string>>>;
};
