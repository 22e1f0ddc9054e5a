import { isOurs, likeCell, postCell, promotedCell } from './cells';
import { personOf } from './people';
import { idOf } from './row';
import { ADVERTISEMENT_IDS, PINNED_ID } from './store';
import type { Standing } from './PostArticle';
import { mentioned, type Post } from './tweet';
import type { Cell } from './VirtualList';
import { WORDS } from './words';
import { OWN_HANDLE, knownPerson } from './people';
import { answeredOf } from './conversation';

type Posts = ReadonlyMap<string, Post>;

const AD_AT = 4;
const HOME_REPOST = idOf(2010);

/** The mentions tab: replies to us, mentions and quotes, newest first, and one row of likes. */
export function mentionCells(posts: Posts): readonly Cell[] {
  const toUs = [...posts.values()].filter((post) => !isOurs(post) && isToUs(post, posts));
  const cells = newest(toUs).map((post) => postCell(post, { replyingTo: true }));
  const outage = posts.get(idOf(1000));
  if (outage) {
    const like = { by: 'joris_mertens_', words: WORDS.likedYours, post: outage };
    cells.splice(2, 0, likeCell('like joris', like));
  }
  return cells;
}

/** What X finds for words: posts that hold them all, without regard to case. */
export function searchCells(posts: Posts, query: string): readonly Cell[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = [...posts.values()].filter(
    (post) =>
      !isOurs(post) &&
      mentioned(post.row.text).length === 0 &&
      post.row.to === undefined &&
      words.every((word) => post.row.text.toLowerCase().includes(word)) &&
      !ADVERTISEMENT_IDS.includes(post.row.id),
  );
  return newest(hits).map((post) => postCell(post, { replyingTo: true }));
}

/** The home timeline: other people, some of ours, a repost, an advertisement. */
export function homeCells(posts: Posts): readonly Cell[] {
  const roots = newest([...posts.values()]).filter(
    ({ row }) => row.to === undefined && !ADVERTISEMENT_IDS.includes(row.id),
  );
  const cells = roots.map((post) => postCell(post, { replyingTo: true }));
  const paid = posts.get(ADVERTISEMENT_IDS[1] ?? '');
  if (paid) cells.splice(AD_AT, 0, promotedCell(paid));
  const reposted = posts.get(HOME_REPOST);
  if (reposted) cells.splice(2, 0, postCell(reposted, repostedByUs()));
  return cells;
}

/** Somebody's posts; ours start with the pinned one and hold a repost. */
export function profileCells(posts: Posts, handle: string): readonly Cell[] {
  const person = personOf(handle);
  const theirs = newest([...posts.values()]).filter(({ row }) => row.by === person?.handle);
  if (person?.handle !== OWN_HANDLE) {
    return theirs.map((post) => postCell(post, { replyingTo: true }));
  }
  const pinned = posts.get(PINNED_ID);
  const reposted = posts.get(HOME_REPOST);
  const others = theirs.filter(({ row }) => row.to === undefined && row.id !== PINNED_ID);
  return [
    ...(pinned ? [postCell(pinned, { social: { icon: 'pin', text: WORDS.pinned } })] : []),
    ...(reposted ? [postCell(reposted, repostedByUs())] : []),
    ...others.map((post) => postCell(post)),
  ];
}

function repostedByUs(): Standing {
  const { name } = knownPerson(OWN_HANDLE);
  const text = `${name} ${WORDS.reposted}`;
  return { social: { icon: 'repost', text, href: `/${OWN_HANDLE}` }, replyingTo: true };
}

function isToUs(post: Post, posts: Posts): boolean {
  const quoted = post.row.quote ? posts.get(post.row.quote) : undefined;
  return (
    answeredOf(post, posts).includes(OWN_HANDLE) ||
    mentioned(post.row.text).includes(OWN_HANDLE) ||
    quoted?.row.by === OWN_HANDLE
  );
}

function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.at - a.at);
}
