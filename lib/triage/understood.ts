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
  if (reading.language !== 'other') return rules;
  const found: Record<Label, Rules['found'][Label]> = { ...rules.found };
  for (const label of LABELS) {
    found[label] = found[label].filter(
      ({ why, start }) => WORDLESS.has(why) || reading.languageAt(start) !== 'other',
    );
  }
  return { ...rules, found };
}
