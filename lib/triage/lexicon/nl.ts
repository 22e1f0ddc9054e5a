import { CONCEPTS } from './lexicon';
import type { Lexicon } from './lexicon';

export const nl = Object.fromEntries(
  CONCEPTS.map((concept) => [concept, []]),
) as unknown as Lexicon;
