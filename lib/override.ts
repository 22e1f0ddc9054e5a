/** The warnings before an insert that a person can set aside, and that the trail then keeps. */
export const OVERRIDES = [
  'personal-data-in-public',
  'asks-personal-data-in-public',
  'unfilled-gap',
  'comment-changed',
  'comment-gone',
  'colleague-replied',
] as const;
export type Override = (typeof OVERRIDES)[number];

/** Whether the reason of an `overridden` event is one we have words for. */
export const isOverride = (reason: string | undefined): reason is Override =>
  OVERRIDES.some((known) => known === reason);
