import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Reading } from '../reading';
import { marks } from './complaint';

/** Phishing, fake support, get-rich offers, unasked advertising, link bait. */
export function scam(reading: Reading): Finding[] {
  const found = [
    ...findings(reading.find('scam', 'noScam'), 0.6, 'scam-offer'),
    ...findings(reading.find('scamHint', 'noScam').slice(0, 4), 0.15, 'scam-hint'),
    ...findings(marks(reading, LURES), 0.1, 'scam-hint'),
  ];
  const warns = reading.find('noScam').length > 0;
  return weigh(found, 0.5, () => warns);
}

const LURES = /[🤑💰💸👇👉📲🎁]/gu;
