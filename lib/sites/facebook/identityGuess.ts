import { firstLoad } from './firstLoad';

/** The name the page's first data calls its visitor; null when it names nobody. */
export function identityGuess(root: ParentNode): string | null {
  const page = root.ownerDocument ?? root;
  return 'scripts' in page ? firstLoad(page as Document).viewer : null;
}
