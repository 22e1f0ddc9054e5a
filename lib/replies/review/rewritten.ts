import type { Span } from '../../triage/normalise';
import type { Draft } from './draft';
import type { Hit } from './patternHits';

/** Words that may be lost with what is left out. */
const LITTLE = 3;

/**
 * The better wording for a hit, in the draft's own case; a wording that is best left out takes its
 * sentence with it where little else stands there. Places are in the draft.
 */
export function rewritten(hit: Hit, draft: Draft): Span & { readonly rewrite?: string } {
  const span = draft.spanOf(hit);
  const part = hit.sentence.text.slice(
    hit.start - hit.sentence.start,
    hit.end - hit.sentence.start,
  );
  const family = draft.wordings.rules.find(([rule]) => rule === hit.rule)?.[1];
  for (const { found, replacement } of family?.rewrites ?? []) {
    const match = found.exec(part);
    if (!match) continue;
    if (replacement === '') return leftOut(hit, draft, span);
    const at = draft.spanOf({
      start: hit.start + match.index,
      end: hit.start + match.index + match[0].length,
    });
    const filled = replacement.replace(/\$(\d)/g, (_, group: string) => {
      const place = match.indices?.[Number(group)];
      if (!place) return '';
      const own = draft.spanOf({ start: hit.start + place[0], end: hit.start + place[1] });
      return draft.text.slice(own.start, own.end);
    });
    // A group may bring the space that stood before a word that went.
    const words = match[0].endsWith(' ') ? filled : filled.trimEnd();
    const before = draft.text.slice(span.start, at.start);
    const isCapital = /^\p{Lu}/u.test(draft.text.slice(at.start));
    const cased = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    return { ...span, rewrite: before + cased + draft.text.slice(at.end, span.end) };
  }
  return span;
}

function leftOut(
  hit: Hit,
  { spanOf, text }: Draft,
  span: Span,
): Span & { readonly rewrite?: string } {
  const sentence = spanOf(hit.sentence);
  const others =
    words(text.slice(sentence.start, span.start)) + words(text.slice(span.end, sentence.end));
  return others <= LITTLE ? { ...sentence, rewrite: '' } : span;
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
