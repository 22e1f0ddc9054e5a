import type { Label } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';

/** How loud a label is: `plain` murmurs, `concern` and `harm` speak, `worst` and `care` call. */
export type Tone = 'plain' | 'concern' | 'harm' | 'worst' | 'care';

/** Self-harm calls in ink, never in the colour of an offence; only threat and hate call in crimson. */
export const TONES: Readonly<Record<Label, Tone>> = {
  'self-harm': 'care',
  threat: 'worst',
  hate: 'worst',
  'personal-data': 'harm',
  scam: 'harm',
  abuse: 'harm',
  'legal-press': 'harm',
  churn: 'concern',
  complaint: 'concern',
  provocation: 'concern',
  question: 'plain',
  praise: 'plain',
  'off-topic': 'plain',
};

/** Labels worst first, each once. */
export const worstFirst = (labels: readonly Label[]): Label[] =>
  LABELS.filter((label) => labels.includes(label));
