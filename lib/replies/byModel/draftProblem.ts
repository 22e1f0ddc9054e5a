/** Why a model gave no draft; a name each, the words are in the locales. */
export const DRAFT_PROBLEMS = [
  /** The browser's permission for the address is missing. */
  'no-permission',
  'no-connection',
  /** 401. */
  'wrong-key',
  /** 403: a key that may not, or a server that refuses extensions. */
  'forbidden',
  /** 404. */
  'no-model',
  /** 429. */
  'busy',
  /** Any other status that is no answer. */
  'refused',
  /** It pointed elsewhere; what was written is never sent on. */
  'redirected',
  /** A web page came back. */
  'not-an-api',
  'garbage',
  /** The connection ended in the middle. */
  'broken',
  'too-long',
  'empty',
  'slow-start',
  'slow',
  /** The browser has no model of its own, or none for this language. */
  'no-language',
  'not-downloaded',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];
