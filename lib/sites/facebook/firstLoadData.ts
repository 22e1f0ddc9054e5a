import * as z from 'zod/mini';
import { decodeId, facebookUrl, postTokenIn } from './address';

const text = z.string().check(z.maxLength(20_000));
const numeric = z.string().check(z.regex(/^\d{1,30}$/));
const seconds = z.number().check(z.gt(1_000_000_000), z.lt(10_000_000_000));
const lenient = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.catch(z.nullish(schema), null);
const actor = z.object({ name: z.string().check(z.maxLength(300)), id: lenient(numeric) });
const node = z.object({ id: z.string().check(z.maxLength(300)) });

const CommentData = z.object({
  legacy_fbid: numeric,
  created_time: lenient(seconds),
  author: lenient(actor),
  body: lenient(z.object({ text })),
  comment_parent: lenient(node),
  comment_direct_parent: lenient(node),
  parent_feedback: lenient(z.object({ share_fbid: numeric, owning_profile: lenient(actor) })),
  is_viewer_comment_poster: lenient(z.boolean()),
});
const Story = z.object({
  post_id: numeric,
  actors: lenient(z.array(actor)),
  message: lenient(z.object({ text })),
  url: lenient(z.string()),
  wwwURL: lenient(z.string()),
});
const Posted = z.object({ creation_time: seconds, url: z.string() });
const Viewer = z.object({ viewer_actor: actor });
const Visitor = z.object({
  NAME: z.string().check(z.minLength(1), z.maxLength(300)),
  USER_ID: z.string().check(z.regex(/^[1-9]\d*$/)),
});
const Feedback = z.object({
  share_fbid: lenient(numeric),
  id: lenient(z.string()),
  comment_rendering_instance: z.object({ comments: z.object({ total_count: z.number() }) }),
});

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

const named = (value: z.infer<typeof actor> | null | undefined): Named | null =>
  value ? { name: value.name, id: value.id ?? null } : null;
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
  ('viewer_actor' in value ? Viewer.safeParse(value).data?.viewer_actor.name : undefined) ??
  ('USER_ID' in value ? Visitor.safeParse(value).data?.NAME : undefined) ??
  null;

function takeComment(value: object, load: FirstLoad): void {
  const data = CommentData.safeParse(value).data;
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
  const data = Story.safeParse(value).data;
  if (!data) return;
  const author = named(data.actors?.[0]);
  addPost(load, data.post_id, { author, text: data.message?.text ?? null });
  for (const address of [data.wwwURL, data.url]) {
    const postToken = tokenOf(address);
    if (postToken) setOnce(load.postIds, postToken, data.post_id);
  }
}

function takePosted(value: object, load: FirstLoad): void {
  const data = Posted.safeParse(value).data;
  const postToken = tokenOf(data?.url);
  if (data && postToken) setOnce(load.postedAtByToken, postToken, data.creation_time * 1000);
}

function takeTotal(value: object, load: FirstLoad): void {
  const data = Feedback.safeParse(value).data;
  const id = data?.share_fbid ?? feedbackId(data?.id);
  const total = data?.comment_rendering_instance.comments.total_count;
  if (id && total !== undefined && Number.isSafeInteger(total) && total >= 0) {
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

function tokenOf(address: string | null | undefined): string | null {
  const url = facebookUrl(address ?? null);
  return url && postTokenIn(url);
}

function feedbackId(id: string | null | undefined): string | null {
  try {
    return /^feedback:(\d+)$/.exec(atob(id ?? ''))?.[1] ?? null;
  } catch {
    return null;
  }
}
