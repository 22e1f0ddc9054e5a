import type { Picture } from '../data/posts';
import { hash } from '../hash';
import { OWN_PAGE, type Person } from '../people';

const uri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
const COLOURS = ['#7b5b8f', '#4f6d7a', '#8a5a44', '#3f6b5b', '#5b5f97', '#8f5b6a', '#6b6b47'];
const WINGS =
  '<path d="M16 16C13 6 5 6 6 13c.6 4 6 4 10 3c-4 1-8 3-7 7c1 4 6 2 7-7c1 9 6 11 7 7c1-4-3-6-7-7c4 1 9.400 1 10-3c1-7-7-7-10 3Z" fill="#fff"/>';

/** A person's picture, drawn from their initials; our page's is a butterfly. */
export function portrait({ id, name, anonymous }: Person): string {
  const own = id === OWN_PAGE.id;
  const colour = own
    ? '#5b2a86'
    : anonymous
      ? '#8a8d91'
      : COLOURS[(hash(name) >>> 7) % COLOURS.length];
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');
  const mark = own
    ? WINGS
    : anonymous
      ? '<circle cx="16" cy="13" r="5" fill="#fff"/><path d="M6 28a10 9 0 0 1 20 0Z" fill="#fff"/>'
      : `<text x="16" y="20.500" text-anchor="middle" font-family="Helvetica,Arial,sans-serif" font-weight="700" font-size="12" fill="#fff">${initials}</text>`;
  return uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/>${mark}</svg>`,
  );
}

/** One emoji as the picture the site shows in its place. */
export const emojiPicture = (emoji: string): string =>
  uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><text x="16" y="26" text-anchor="middle" font-size="26">${emoji}</text></svg>`,
  );

const scene = (height: number, parts: string): string =>
  uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" width="680" height="${height}">${parts}</svg>`,
  );

const PICTURES: Readonly<Record<Picture, string>> = {
  fibre: scene(
    120,
    '<rect width="680" height="120" fill="#2b1b47"/><g fill="none" stroke-width="5" stroke-linecap="round"><path d="M-10 92C160 88 190 24 340 46s180 60 350-14" stroke="#9ac6c5"/><path d="M-10 104C170 104 220 50 350 62s170 46 340-10" stroke="#7785ac"/><path d="M-10 80C150 70 180 4 330 30s190 74 360-22" stroke="#e8c1c5"/></g><g fill="#fff"><circle cx="340" cy="46" r="7"/><circle cx="520" cy="70" r="5"/><circle cx="170" cy="62" r="5"/></g>',
  ),
  night: scene(
    120,
    '<rect width="680" height="120" fill="#16213e"/><circle cx="560" cy="38" r="20" fill="#f3e9c6"/><path d="M0 120V84h90V66h70v28h120V72h80v22h140V60h60v34h120v26Z" fill="#0d1327"/><path d="M214 94V40m-14 54 14-54 14 54M205 66h18" stroke="#e94560" stroke-width="3" fill="none"/>',
  ),
  school: scene(
    120,
    '<rect width="680" height="120" fill="#dfeee6"/><rect y="92" width="680" height="28" fill="#a7c7a4"/><path d="M250 92V44l90-28 90 28v48Z" fill="#e0a458"/><path d="M325 92V66h30v26Z" fill="#7a4a21"/><path d="M275 58h28v18h-28Zm102 0h28v18h-28Z" fill="#fff"/>',
  ),
  road: scene(
    120,
    '<rect width="680" height="120" fill="#cfd8dc"/><path d="M0 76h680v44H0Z" fill="#607d8b"/><path d="M20 97h60m50 0h60m50 0h60m50 0h60m50 0h60m50 0h60" stroke="#fff" stroke-width="5"/><path d="M300 76 328 24h24l28 52Z" fill="#ef6c00"/><path d="M318 52h44" stroke="#fff" stroke-width="10"/>',
  ),
  bread: scene(
    120,
    '<rect width="680" height="120" fill="#f1e3d0"/><rect y="88" width="680" height="32" fill="#b08968"/><g fill="#d9903d"><ellipse cx="230" cy="78" rx="58" ry="24"/><ellipse cx="350" cy="78" rx="58" ry="24"/><ellipse cx="470" cy="78" rx="58" ry="24"/></g>',
  ),
  cable: scene(
    360,
    '<rect width="680" height="360" fill="#c9d6c3"/><rect y="250" width="680" height="110" fill="#7d6b57"/><path d="M-10 300c180-90 260 80 420-30s180-60 290-20" fill="none" stroke="#222" stroke-width="12"/><path d="M390 282l26-16" stroke="#c9b458" stroke-width="6"/>',
  ),
};

/** The drawing that stands for a photo. */
export const picture = (name: Picture): string => PICTURES[name];
