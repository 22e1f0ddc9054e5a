/** What a good reply is made of (Davidow 2003; Lewicki, Polin & Lount 2016). */
export const PARTS = [
  'acknowledge',
  'responsibility',
  'explanation',
  'repair',
  'question',
  'nextStep',
  'signature',
] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, boolean>>;
