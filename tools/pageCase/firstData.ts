import { Buffer } from 'node:buffer';
import type { FirstLoad, Known } from '../../lib/sites/facebook/firstLoadData';
import { maskedId } from './addresses';
import type { Mask } from './mask';

const BASE = 'https://www.facebook.com/page/posts/';
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

/** The first data of a page made anew out of what the adapter reads of it, masked; times moved by `moveMs`. */
export function maskedFirstData(load: FirstLoad, mask: Mask, moveMs: number): unknown {
  const id = (value: string) => maskedId(value, mask);
  const seconds = (ms: number) => Math.round((ms + moveMs) / 1000);
  const named = (author: Known['author']) =>
    author && { name: mask.text(author.name), id: author.id && id(author.id) };
  const comments = [...load.comments].map(([own, known]) => ({
    legacy_fbid: id(own),
    created_time: known.postedAt === null ? null : seconds(known.postedAt),
    author: named(known.author),
    body: known.text === null ? null : { text: mask.text(known.text) },
    comment_direct_parent: known.parentId && { id: base64(`comment:1_${id(known.parentId)}`) },
    parent_feedback: known.postId && { share_fbid: id(known.postId) },
  }));
  const posts = [...load.posts].map(([own, known]) => ({
    post_id: id(own),
    actors: known.author && [named(known.author)],
    message: known.text === null ? null : { text: mask.text(known.text) },
  }));
  const addresses = [...load.postIds].map(([token, own]) => ({
    post_id: id(own),
    wwwURL: `${BASE}${id(token)}`,
  }));
  const totals = [...load.totals].map(([own, total]) => ({
    share_fbid: id(own),
    comment_rendering_instance: { comments: { total_count: total } },
  }));
  const times = [...load.postedAtByToken].map(([token, at]) => ({
    creation_time: seconds(at),
    url: `${BASE}${id(token)}`,
  }));
  const viewer = load.viewer ? [{ viewer_actor: { name: mask.text(load.viewer) } }] : [];
  return [...comments, ...posts, ...addresses, ...totals, ...times, ...viewer];
}
