/** What a page gives us, each of which can weaken by itself when a site changes. `places` are those of our badges. */
export const PARTS = [
  'comments',
  'authors',
  'texts',
  'times',
  'threads',
  'places',
  'boxes',
] as const;
export type Part = (typeof PARTS)[number];
