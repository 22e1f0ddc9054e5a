import { selectorOf } from '../fact';
import { FACTS } from './facts';
import type { Parts } from './parts';
import { isCutUnmarked } from './cut';
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
  const article = element ? null : articleOf(parts);
  const text = (element ? textOf(element) : (article?.text ?? '')).trim();
  const hasOther = parts.quote !== null || parts.all(FACTS.media.selector).length > 0;
  if (!element && text === '' && !hasOther) return null;
  const lang = languageOf(element?.getAttribute('lang') ?? null);
  const quoted = parts.quote?.querySelector(selectorOf(FACTS.text, parts.quote.ownerDocument));
  return {
    text: text.slice(0, MAX_TEXT),
    lang,
    truncated:
      text.length > MAX_TEXT ||
      article?.isPart === true ||
      parts.showMore() !== null ||
      (element !== null && isCutUnmarked(element, { words: text, lang })),
    quoted: quoted ? textOf(quoted).trim().slice(0, MAX_TEXT) || null : null,
  };
}

/** The words of a long article; `isPart` when its title or its paragraphs are missing. */
function articleOf(parts: Parts): { readonly text: string; readonly isPart: boolean } {
  const title = parts.all(FACTS.articleTitle.selector);
  const blocks = parts.all(FACTS.articleBlock.selector);
  const lines = [...title, ...blocks].map((block) => textOf(block).trim());
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    isPart: (title.length === 0) !== (blocks.length === 0),
  };
}

/** X marks texts without a language by `und`, `zxx`, `art` and codes from the private range `q…`. */
const languageOf = (lang: string | null): string | null =>
  lang && /^(?!und$|zxx$|art$|q[a-t]\w$)[a-z]{2,3}(?:-\w{2,8})*$/i.test(lang) ? lang : null;
