import { languagesOf } from './language';
import type { Reading } from './reading';
import type { Rules } from './rules';
import type { Label } from './triage';
import { LABELS } from './triage';
import type { WhyKey } from './why';

/** Found by signs and figures, which mean the same in every language. */
const WORDLESS: ReadonlySet<WhyKey> = new Set<WhyKey>([
  'question-mark',
  'phone',
  'email-address',
  'home-address',
  'iban',
  'payment-card',
  'login',
  'customer-number',
  'licence-plate',
]);

/**
 * The rules' findings without words of a language Heard does not speak: in a comment in another
 * language only finders and signs count, and sentences that are surely in one of the four.
 */
export function understood(rules: Rules, reading: Reading): Rules {
  const { folded, input, language, sentences } = reading;
  if (language !== 'other' || LABELS.every((label) => rules.found[label].length === 0))
    return rules;
  const { parts } = languagesOf(input.text, sentences.map(folded.spanOf), input.lang);
  const isSpoken = (place: number): boolean =>
    parts.some(
      ({ start, end, language: spoken }) => spoken !== 'other' && place >= start && place < end,
    );
  const found: Record<Label, Rules['found'][Label]> = { ...rules.found };
  for (const label of LABELS) {
    found[label] = found[label].filter(
      ({ why, start, end }) => WORDLESS.has(why) || isSpoken(folded.spanOf({ start, end }).start),
    );
  }
  return { ...rules, found };
}
