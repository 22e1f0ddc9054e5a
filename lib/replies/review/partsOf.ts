import type { Draft } from './draft';
import { repairs } from './exemptions';
import type { PatternRule } from './finding';
import type { Naming } from './naming';
import type { Hit } from './patternHits';
import { HOLLOW } from './substance';
import type { Parts } from './part';

/** "^JK" at the end, or a name on a line or after a dash of its own. */
const INITIALS = /\^\p{L}{1,4}\s*$/u;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,20}`;
const NAME_BELOW = new RegExp(
  String.raw`(?:\n\s*|[.!?…)]\s*[-–—~/]\s?|[.!?…]\s+(?:[-–—]\s?))(?:${NAME})(?: ${NAME}){0,2}(?:\s?[,(/|·]\s?[^\n]{2,40})?\s*$`,
  'u',
);

type PartsOptions = {
  /** What the patterns found, exemptions done. */
  readonly hits: readonly Hit[];
  /** Whether it sends the reader somewhere, with a reason or without. */
  readonly handsOff: boolean;
  readonly names: Naming | null;
};

/** Which parts of a good reply a draft has. */
export function partsOf(draft: Draft, { hits, handsOff, names }: PartsOptions): Parts {
  const { sentences, has } = draft;
  const saying = (rules: readonly PatternRule[]) =>
    new Set(hits.filter(({ rule }) => rules.includes(rule)).map(({ sentence }) => sentence));
  const vague = saying(['vague-passing-on', 'sarcasm']);
  const hollow = saying(HOLLOW);
  const mocking = saying(['sarcasm']);
  const asks = sentences.some(
    (sentence) =>
      !mocking.has(sentence) && (sentence.has('ask') || /\?["')\]]*$/.test(sentence.text)),
  );
  const repair = sentences.some((sentence) => repairs(sentence) && !vague.has(sentence));
  return {
    acknowledge: names ? sentences.some(({ text }) => names(text)) : has('acknowledge'),
    responsibility: has('responsibility'),
    explanation: has('explanation'),
    repair,
    question: asks,
    nextStep:
      repair ||
      handsOff ||
      asks ||
      has('option') ||
      has('private') ||
      sentences.some((sentence) => sentence.has('promise') && !hollow.has(sentence)),
    signature: isSigned(draft),
  };
}

function isSigned({ text, sentences }: Draft): boolean {
  if (INITIALS.test(text) || NAME_BELOW.test(text)) return true;
  return sentences.slice(-2).some((sentence) => sentence.has('closing'));
}
