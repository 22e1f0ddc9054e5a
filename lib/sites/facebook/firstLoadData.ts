import { between, fields, list, orNull, text, truth } from '../../fit';
import { decodeId, facebookUrl, postTokenIn } from './address';

const MOST_ACTORS = 1000;
const words = fields({ text: text(20_000) });
const numeric = text(30, /^\d+$/);
const seconds = between(1_000_000_000, 10_000_000_000);
const address = orNull(text(20_000));
const actor = fields({ name: text(300), id: orNull(numeric) });
const node = fields({ id: text(300) });

const commentData = fields({
  legacy_fbid: numeric,
  created_time: orNull(seconds),
  author: orNull(actor),
  body: orNull(words),
  comment_parent: orNull(node),
  comment_direct_parent: orNull(node),
  parent_feedback: orNull(fields({ share_fbid: numeric, owning_profile: orNull(actor) })),
  is_viewer_comment_poster: orNull(truth),
});
const story = fields({
  post_id: numeric,
  actors: orNull(list(actor, MOST_ACTORS)),
  message: orNull(words),
  url: address,
  wwwURL: address,
});
const posted = fields({ creation_time: seconds, url: text(20_000) });
const viewer = fields({ viewer_actor: actor });
const visitor = fields({ NAME: text(300, /./s), USER_ID: text(30, /^[1-9]\d*$/) });
const feedback = fields({
  share_fbid: orNull(numeric),
  id: address,
  comment_rendering_instance: fields({
    comments: fields({ total_count: between(-1, Number.MAX_SAFE_INTEGER) }),
  }),
});
type ActorTold = NonNullable<ReturnType<typeof actor>>;

export type Named = { readonly name: string; readonly id: string | null };
/** What the first load knows of a comment or post; `postedAt` in ms since 1970. */
export type Known = {
  readonly postedAt: number | null;
  readonly author: Named | null;
  readonly text: string | null;
  readonly parentId: string | null;
  readonly postId: string | null;
};

/** What the page's first data tells, by comment id and by post id. */
export type FirstLoad = {
  readonly comments: Map<string, Known>;
  readonly posts: Map<string, Known>;
  /** Number of the post for the name its address has ("pfbid…"). */
  readonly postIds: Map<string, string>;
  /** How many comments a post has in all, by post id. */
  readonly totals: Map<string, number>;
  readonly postedAtByToken: Map<string, number>;
  viewer: string | null;
};

const named = (value: ActorTold | null | undefined): Named | null => value ?? null;
const setOnce = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
  if (!map.has(key)) map.set(key, value);
};

/** Nothing known. */
export const emptyFirstLoad = (): FirstLoad => ({
  comments: new Map(),
  posts: new Map(),
  postIds: new Map(),
  totals: new Map(),
  postedAtByToken: new Map(),
  viewer: null,
});

/** Adds what one object of the data tells to `load`; objects of another shape tell nothing. */
export function takeObject(value: object, load: FirstLoad): void {
  if ('legacy_fbid' in value) takeComment(value, load);
  if ('post_id' in value) takeStory(value, load);
  if ('creation_time' in value) takePosted(value, load);
  if ('comment_rendering_instance' in value) takeTotal(value, load);
  load.viewer ??= viewerIn(value);
}

const viewerIn = (value: object): string | null =>
  ('viewer_actor' in value ? viewer(value)?.viewer_actor.name : undefined) ??
  ('USER_ID' in value ? visitor(value)?.NAME : undefined) ??
  null;

function takeComment(value: object, load: FirstLoad): void {
  const data = commentData(value);
  if (!data) return;
  const parent = data.comment_direct_parent ?? data.comment_parent;
  const post = data.parent_feedback;
  setOnce(load.comments, data.legacy_fbid, {
    postedAt: data.created_time ? data.created_time * 1000 : null,
    author: named(data.author),
    text: data.body?.text ?? null,
    parentId: (parent && decodeId(parent.id)?.id) ?? null,
    postId: post?.share_fbid ?? null,
  });
  if (data.is_viewer_comment_poster) load.viewer ??= data.author?.name ?? null;
  if (post?.owning_profile) addPost(load, post.share_fbid, { author: named(post.owning_profile) });
}

function takeStory(value: object, load: FirstLoad): void {
  const data = story(value);
  if (!data) return;
  const author = named(data.actors?.[0]);
  addPost(load, data.post_id, { author, text: data.message?.text ?? null });
  for (const whole of [data.wwwURL, data.url]) {
    const postToken = tokenOf(whole);
    if (postToken) setOnce(load.postIds, postToken, data.post_id);
  }
}

function takePosted(value: object, load: FirstLoad): void {
  const data = posted(value);
  const postToken = tokenOf(data?.url);
  if (data && postToken) setOnce(load.postedAtByToken, postToken, data.creation_time * 1000);
}

function takeTotal(value: object, load: FirstLoad): void {
  const data = feedback(value);
  const id = data?.share_fbid ?? feedbackId(data?.id);
  const total = data?.comment_rendering_instance.comments.total_count;
  if (id && total !== undefined && Number.isSafeInteger(total)) {
    setOnce(load.totals, id, total);
  }
}

function addPost(load: FirstLoad, id: string, told: Partial<Known>): void {
  const known = load.posts.get(id);
  load.posts.set(id, {
    postedAt: known?.postedAt ?? null,
    author: known?.author ?? told.author ?? null,
    text: known?.text ?? told.text ?? null,
    parentId: null,
    postId: id,
  });
}

function tokenOf(whole: string | null | undefined): string | null {
  const url = facebookUrl(whole ?? null);
  return url && postTokenIn(url);
}

function feedbackId(id: string | null | undefined): string | null {
  try {
    return /^feedback:(\d+)$/.exec(atob(id ?? ''))?.[1] ?? null;
  } catch {
    return null;
  }
}
