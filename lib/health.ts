/** What a page gives us, each of which can weaken by itself when a site changes. */
export const PARTS = ['comments', 'authors', 'texts', 'threads', 'places', 'boxes'] as const;
export type Part = (typeof PARTS)[number];
