/** Why an action is advised; each key has one sentence in the locale's `reason` texts. */
export const REASONS = [
  'crisis',
  'threat-to-person',
  'illegal-hate',
  'private-data',
  'fraud',
  'own-data',
  'legal-press',
  'baiting-first',
  'baiting-again',
  'needs-account-data',
  'nothing-concrete',
  'concern',
  'churn',
  'question',
  'praise',
  'abuse-first',
  'abuse-again',
  'closing',
  'default',
] as const;
export type Reason = (typeof REASONS)[number];

/** The closed list of reasons for which removing may be advised. */
export const REMOVAL_REASONS = [
  'threat-to-person',
  'illegal-hate',
  'private-data',
  'fraud',
] as const satisfies readonly Reason[];
