import { FACTS } from './facts';
import type { FirstLoad } from './firstLoadData';
import { emptyFirstLoad, takeObject } from './firstLoadData';

const MAX_SCRIPT = 5_000_000;
const MAX_OBJECTS = 300_000;
const MAX_DEPTH = 80;
const TELLS =
  /"(?:legacy_fbid|post_id|creation_time|viewer_actor|USER_ID|comment_rendering_instance)"/;

/** Adds what one script's JSON tells to `load`; text that is no JSON, or endless, adds nothing or a part. */
export function takeScript(json: string, load: FirstLoad): void {
  if (json.length > MAX_SCRIPT || !TELLS.test(json)) return;
  const queue: Array<readonly [value: unknown, depth: number]> = [[parsed(json), 0]];
  for (let at = 0; at < queue.length; at++) {
    const [value, depth] = queue[at] ?? [null, 0];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) takeObject(value, load);
    if (depth >= MAX_DEPTH) continue;
    for (const inner of Object.values(value)) {
      if (queue.length >= MAX_OBJECTS) break;
      if (typeof inner === 'object' && inner !== null) queue.push([inner, depth + 1]);
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

type Cached = { readonly load: FirstLoad; readonly seen: WeakSet<Element>; scripts: number };
const cache = new WeakMap<Document, Cached>();

/** What the document's first data tells; each script is read once, also those that come while it loads. */
export function firstLoad(page: Document): FirstLoad {
  for (const pieces = firstLoadPieces(page); ;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** The same script by script. */
export function* firstLoadPieces(page: Document): Generator<undefined, FirstLoad> {
  const cached = cache.get(page) ?? { load: emptyFirstLoad(), seen: new WeakSet(), scripts: -1 };
  cache.set(page, cached);
  const { length } = page.scripts;
  if (cached.scripts === length) return cached.load;
  for (const script of page.querySelectorAll(FACTS.firstLoad.selector)) {
    if (cached.seen.has(script)) continue;
    cached.seen.add(script);
    takeScript(script.textContent, cached.load);
    yield;
  }
  cached.scripts = length;
  return cached.load;
}
