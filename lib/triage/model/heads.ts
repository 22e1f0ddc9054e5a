/** What the linear model is asked; the first twelve are labels, `off-topic` needs the post and has no head. */
export const HEADS = [
  'self-harm',
  'threat',
  'hate',
  'personal-data',
  'scam',
  'abuse',
  'legal-press',
  'churn',
  'complaint',
  'provocation',
  'question',
  'praise',
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
] as const;
export type Head = (typeof HEADS)[number];
