/** What stands to be read on a page, in small letters without accents and hidden signs. */
export type Said = { readonly text: string; readonly words: ReadonlySet<string> };

const TEXT = 3;
const UNSEEN = new Set(['script', 'style']);
const OF_MAKERS = /^(?:class|style|data-testid)$/;
const MOST_LETTERS = 40;
const LINE_LETTERS = 200;
/** Shorter words of the page are found within any name; they count only as a part by themselves. */
const SHORTEST = 3;
/** What makers of pages call their parts; whoever reads these words learns nothing of the page. */
const OF_PARTS = new Set(
  'avatar body box button card cell comment content count header icon image item label link list media menu message name photo post quote reply row text time title tweet user video view'.split(
    ' ',
  ),
);

/** Every text of a page and whatever its attributes hold, but for those that only its makers read. */
export function saidOn(page: Document): Said {
  const texts: string[] = [];
  const held: string[] = [page.URL];
  // Elements and texts.
  const walker = page.createTreeWalker(page, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node)) held.push(...heldBy(node));
    else if (!UNSEEN.has(node.parentElement?.localName ?? '')) texts.push(node.nodeValue ?? '');
  }
  const text = plain([texts.join(''), ...texts, ...held.map(readable)].join(' '));
  return { text, words: new Set(text.match(/[a-z]+/g)) };
}

/** What an element's attributes say, and a line in pieces: a name may be split over several elements. */
function heldBy(element: Element): string[] {
  const line = element.childElementCount > 1 ? element.textContent : '';
  const held = [...element.attributes].map(({ name, value }) =>
    OF_MAKERS.test(name) ? '' : value,
  );
  return line.length <= LINE_LETTERS ? [line, ...held] : held;
}

/**
 * The name a site gives to a part of its page: the letters a test id begins with, followed by "…"
 * where there is more. Null when they could tell what somebody wrote or is called.
 */
export function partName(testId: string, said: Said): string | null {
  const [letters = ''] = /^\p{L}*/u.exec(testId) ?? [];
  const shown = letters.slice(0, MOST_LETTERS);
  if (!/^[a-z]+$/i.test(letters) || said.text.includes(shown.toLowerCase())) return null;
  if (unusual(letters).some((part) => isSaid(part, said))) return null;
  const [sign = ''] = /^[-_:.]/.exec(testId.slice(letters.length)) ?? [];
  return shown === testId ? shown : shown + sign + '…';
}

/** The parts of `shinyPostBody` that are no usual name, together and one by one. */
function unusual(letters: string): string[] {
  const parts = (letters.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((one) =>
    one.toLowerCase(),
  );
  const rest = parts.map((one) => (OF_PARTS.has(one) ? ' ' : one));
  return [...rest, ...rest.join('').split(' ')].filter((one) => one.trim() !== '');
}

function isSaid(part: string, { text, words }: Said): boolean {
  if (words.has(part) || (part.length > 1 && text.includes(part))) return true;
  return [...words].some((word) => word.length >= SHORTEST && part.includes(word));
}

function readable(address: string): string {
  try {
    return `${address} ${decodeURIComponent(address)}`;
  } catch {
    return address;
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

const isElement = (node: Node): node is Element => node.nodeType !== TEXT;
