import { FACTS } from './facts';
import { handleOfLink, sameHandle } from './handle';
import type { Parts } from './parts';
import { textOf } from './text';

/** Who wrote the post; `contradicts`: the name row belongs to another account than the post's address. */
export type Author = {
  readonly handle: string | null;
  readonly name: string | null;
  readonly contradicts: boolean;
};

/**
 * The author by the name row, checked against the handle in the post's address. Links of the row
 * that lead to another account (an affiliate badge, another extension) are passed over.
 */
export function authorOf(parts: Parts, addressHandle: string | null): Author {
  const row = parts.all(FACTS.userName.selector)[0];
  const links = row ? [...row.querySelectorAll(FACTS.link.selector)] : linksBesideText(parts);
  const linked = row ? links.flatMap((link) => handleOfLink(link) ?? []) : [];
  const handle = addressHandle ?? linked[0] ?? handleOfAvatar(parts);
  if (handle === null) return { handle: null, name: null, contradicts: false };
  const own = links.filter((link) => sameHandle(handleOfLink(link) ?? '', handle));
  return {
    handle,
    name: own.map(nameIn).find((name) => name !== '' && !sameHandle(name, handle)) ?? null,
    contradicts: linked.length > 0 ? own.length === 0 : isOfAnother(parts, handle),
  };
}

/** Without a name row: links in the words of a post say nothing of its author. */
const linksBesideText = (parts: Parts): readonly Element[] =>
  FACTS.userName.instead.selectors
    .flatMap((fallback) => parts.all(fallback))
    .filter((link) => !parts.text()?.contains(link));

/** Without a name row the avatar is what tells a row that is half another post's. */
function isOfAnother(parts: Parts, handle: string): boolean {
  const shown = handleOfAvatar(parts);
  return shown !== null && !sameHandle(shown, handle);
}

const MAX_NAME = 300;

/** Badges stand after the name, in a part of their own: the first part with a direction is the name. */
const nameIn = (link: Element): string =>
  textOf(link.querySelector(FACTS.direction.selector) ?? link, FACTS.linkByRole.selector)
    .trim()
    .slice(0, MAX_NAME);

function handleOfAvatar(parts: Parts): string | null {
  const testId = parts.all(FACTS.avatar.selector)[0]?.getAttribute('data-testid') ?? '';
  return /^UserAvatar-Container-(\w{1,20})$/.exec(testId)?.[1] ?? null;
}
