import { selectorOf } from '../fact';
import { FACTS } from './facts';
import type { Parts } from './parts';
import { textOf } from './text';

/** What a post says; `quoted`: the words of the post it quotes, null without one or when that has none. */
export type Words = {
  readonly text: string;
  readonly lang: string | null;
  readonly truncated: boolean;
  readonly quoted: string | null;
};

const MAX_TEXT = 20_000;

/** The words of a post, '' for one of pictures alone; null when nothing that makes a post can be found. */
export function wordsOf(parts: Parts): Words | null {
  const element = parts.text();
  const text = element ? textOf(element).trim() : articleText(parts);
  const hasOther = parts.quote !== null || parts.all(FACTS.media.selector).length > 0;
  if (!element && text === '' && !hasOther) return null;
  const quoted = parts.quote?.querySelector(selectorOf(FACTS.text, parts.quote.ownerDocument));
  return {
    text: text.slice(0, MAX_TEXT),
    lang: languageOf(element?.getAttribute('lang') ?? null),
    truncated: text.length > MAX_TEXT || parts.all(FACTS.showMore.selector).length > 0,
    quoted: quoted ? textOf(quoted).trim().slice(0, MAX_TEXT) || null : null,
  };
}

const articleText = (parts: Parts): string =>
  [...parts.all(FACTS.articleTitle.selector), ...parts.all(FACTS.articleBlock.selector)]
    .map((block) => textOf(block).trim())
    .filter((line) => line !== '')
    .join('\n');

/** X marks texts without a language by `und`, `zxx`, `art` and codes from the private range `q…`. */
const languageOf = (lang: string | null): string | null =>
  lang && /^(?!und$|zxx$|art$|q[a-t]\w$)[a-z]{2,3}(?:-\w{2,8})*$/i.test(lang) ? lang : null;
