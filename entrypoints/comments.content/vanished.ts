import type { Coverage, ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import type { Noted } from './noted';

/** A site may take a row out for a moment and put it back. */
export const SETTLED_MS = 5000;
const ARTICLE = 'article, [role="article"]';

type Known = ReadonlyMap<HTMLElement, Pick<Noted, 'ticketId'> | ReadProblem>;
type Placed = { readonly element: HTMLElement; readonly id: string };
type Suspect = {
  readonly before: Placed;
  readonly after: Placed;
  readonly since: number;
  /** What the posts said they have while it was still there. */
  readonly total: Coverage['total'];
};
type Shown = { readonly key: string; readonly total: Coverage['total'] };

export type VanishedOptions = {
  readonly page: Document;
  readonly known: Known;
  readonly between: SiteAdapter['between'];
};

/**
 * Tells which comments the site has taken out while we looked, by ticket id, each once: the ones
 * before and after it stay as they were, and for five seconds nothing stands between them but,
 * at most, the site's word that it was deleted. Where the site counts its comments, the count must
 * have gone down too. Whatever leaves the page in another way (folded, filtered, scrolled away,
 * closed, the first or last of a list) is not known to be gone. `isOpen`: to be asked again.
 */
export function createVanished({ page, known, between }: VanishedOptions) {
  const suspects = new Map<string, Suspect>();
  let last: readonly Placed[] = [];
  let lastShown: Shown = { key: '', total: null };

  const idOn = (element: HTMLElement): string | null => {
    const value = known.get(element);
    return element.isConnected && typeof value === 'object' ? value.ticketId : null;
  };
  const stands = ({ element, id }: Placed) => idOn(element) === id;
  const suspect = (ids: ReadonlySet<string>) => {
    for (const [place, { id }] of last.entries()) {
      if (ids.has(id) || suspects.has(id)) continue;
      const before = last.slice(0, place).findLast((one) => ids.has(one.id));
      const after = last.slice(place + 1).find((one) => ids.has(one.id));
      if (!before || !after || !stands(before) || !stands(after)) continue;
      suspects.set(id, { before, after, since: performance.now(), total: lastShown.total });
    }
  };
  const isGone = ({ before, after, total }: Suspect, now: Coverage['total']): boolean => {
    if (!stands(before) || !stands(after)) return false;
    const left = between(before.element, after.element);
    if (left !== 'nothing') return left === 'deleted';
    const together = [...suspects.values()].filter((one) => one.before.id === before.id).length;
    return total === null || now === null || now <= total - together;
  };

  return (shown: Shown): { readonly ids: readonly string[]; readonly isOpen: boolean } => {
    if (shown.key !== lastShown.key) {
      suspects.clear();
      last = [];
    }
    const placed = [...page.querySelectorAll<HTMLElement>(ARTICLE)].flatMap((element) => {
      const id = idOn(element);
      return id === null ? [] : [{ element, id }];
    });
    const ids = new Set(placed.map(({ id }) => id));
    suspect(ids);
    [last, lastShown] = [placed, shown];
    const due = [...suspects].filter(
      ([id, { since }]) => ids.has(id) || performance.now() - since >= SETTLED_MS,
    );
    const gone = due.filter(([id, one]) => !ids.has(id) && isGone(one, shown.total));
    for (const [id] of due) suspects.delete(id);
    return { ids: gone.map(([id]) => id), isOpen: suspects.size > 0 };
  };
}
