/** The sites Heard reads; a file of its own, for what must not load the schemas of `comment.ts`. */
export const SITES = ['facebook', 'x'] as const;
export type Site = (typeof SITES)[number];
