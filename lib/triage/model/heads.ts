import type { Label } from '../triage';
import { LABELS } from '../triage';

const hasHead = (label: Label): label is Exclude<Label, 'off-topic'> => label !== 'off-topic';

/** What both models are asked: all labels but `off-topic`, which needs the post, moods and turns of the advice. */
export const HEADS = [
  ...LABELS.filter(hasHead),
  'positive',
  'negative',
  // A concern that cannot be helped without account, order, contract or contact data.
  'needs-data',
  // A complaint that names nothing concrete.
  'vague',
  // The end of a conversation: no reply needed.
  'closing',
  // Another person's data, posted to expose or accuse.
  'exposes',
  // Moods as strangers' tweets and reviews have them, which are not those of customers who write to us.
  'glad',
  'cross',
] as const;
export type Head = (typeof HEADS)[number];
