import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Reading } from '../reading';
import { inSentenceWith } from '../scope';

/** Announces or threatens lawyer, court, ombudsman, regulator, consumer organisation or press. */
export function legalPress(reading: Reading): Finding[] {
  const intents = reading.find('legalIntent');
  const words = reading
    .find('legalWord', 'noLegal')
    .filter((word) => inSentenceWith(reading, word, intents));
  return [
    ...findings(reading.find('legalThreat', 'noLegal'), 0.75, 'legal-step'),
    ...findings(words, 0.55, 'legal-word'),
  ];
}
