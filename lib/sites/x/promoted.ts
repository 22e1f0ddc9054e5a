import { FACTS } from './facts';
import { partsOf, statusOf } from './parts';

/**
 * Whether an article is a promoted post: inside a counted placement and without the time link every
 * real post has. The wrapper alone says nothing: it stands around Follow buttons and modules too.
 */
export const isPromoted = (article: Element): boolean =>
  article.closest(FACTS.placement.selector) !== null && statusOf(partsOf(article)) === null;
