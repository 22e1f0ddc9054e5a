import { Buffer } from 'node:buffer';
import type { Mask } from './mask';

/** Parts of addresses that belong to the sites, not to people. */
const OF_THE_SITE = new Set(
  (
    'posts permalink permalink.php videos reel reels groups user photo photo.php photos watch people p ' +
    'profile.php hashtag l.php login reg notifications messages t e2ee search top feed home i status ' +
    'analytics quotes history explore settings compose post intent communities lists bookmarks jobs tos privacy ' +
    'chat mentions stories story.php events marketplace gaming media share help policies pages friends'
  ).split(' '),
);
const KEPT = [
  'comment_id',
  'reply_comment_id',
  'story_fbid',
  'id',
  'fbid',
  'v',
  'multi_permalinks',
];
const SITE = /^https:\/\/(?:www\.)?(?:facebook|x|twitter)\.com$/;

/** An address with nothing of a person in it; one that leads out of the site leads nowhere. */
export function maskedAddress(href: string, page: string, mask: Mask): string {
  if (href.startsWith('#') || !URL.canParse(href, page)) return '#';
  const url = new URL(href, page);
  if (!SITE.test(url.origin)) return 'https://elsewhere.example/';
  const path = url.pathname.split('/').map((part) => maskedPart(part, mask));
  const query = KEPT.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(maskedId(value, mask))}`] : [];
  });
  const address = `${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return /^https?:/.test(href) ? `${url.origin}${address}` : address;
}

const maskedPart = (part: string, mask: Mask): string => {
  if (OF_THE_SITE.has(part) || part === '') return part;
  return maskedId(decoded(part), mask);
};

/** An id of the same shape: digits, "pfbid…", or base64 round digits. */
export function maskedId(id: string, mask: Mask): string {
  const inside = Buffer.from(id, 'base64').toString('latin1');
  if (/^(?:comment|feedback):[\d_]+$/.test(inside)) {
    const masked = inside.replace(/\d+/g, (digits) => mask.text(digits));
    return Buffer.from(masked, 'latin1').toString('base64');
  }
  if (/^pfbid\w+$/.test(id)) return `pfbid${mask.text(id.slice('pfbid'.length))}`;
  return mask.text(id).replace(/[^\w.:-]/g, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
