import type { Comment } from '../../comment';
import type { Place } from './conversation';
import { isOurs, mentionsUs } from './handle';
import type { XPageData } from './pageData';
import type { ReplyingTo } from './replyingTo';

export type Clues = {
  readonly own: readonly string[];
  /** The post's own words. */
  readonly text: string;
  readonly truncated: boolean;
  readonly data: XPageData | null;
  readonly replyingTo: ReplyingTo | null;
  readonly place: Place;
};

/** Whether a post speaks to us: `none` only when the page tells that it does neither answer nor name us. */
export function addressedOf(clues: Clues): Comment['addressed'] {
  const { own, text, data } = clues;
  if (own.length === 0) return 'unknown';
  if (answersUs(clues)) return 'reply';
  if (mentionsUs(text, own) || data?.mentions.some((handle) => isOurs(handle, own))) {
    return 'mention';
  }
  return knowsItAll(clues) ? 'none' : 'unknown';
}

function answersUs({ own, data, replyingTo, place }: Clues): boolean {
  if (data) return isOurs(data.replyToHandle, own);
  if (replyingTo?.handles.some((handle) => isOurs(handle, own))) return true;
  return isOurs(place.parent?.handle ?? null, own);
}

/** A post right below one of ours in a timeline may be shown as its answer without saying so. */
function knowsItAll({ own, truncated, data, replyingTo, place }: Clues): boolean {
  if (truncated) return false;
  if (data) return true;
  if (replyingTo) return replyingTo.complete;
  if (place.parent) return place.parent.handle !== null;
  if (place.role === 'elsewhere' && place.before) return !isOurs(place.before.handle, own);
  if (place.role === 'elsewhere') return place.isFirst;
  return place.role !== 'reply' && place.root !== null;
}
