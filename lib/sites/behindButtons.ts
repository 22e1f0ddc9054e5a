import type { Behind } from '../pageSight';
import { MOST_COUNTED } from '../pageSight';

const MOST = 6;
const MOST_LETTERS = 100;

/** Buttons as they are told: each wording once, those without words left out. */
export function behindButtons(
  buttons: readonly Element[],
  countOf: (button: Element) => number | null,
): readonly Behind[] {
  const told = new Map<string, Behind>();
  for (const button of buttons) {
    const words = button.textContent.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS).trim();
    if (/\p{L}/u.test(words) && !told.has(words)) {
      const count = countOf(button);
      told.set(words, { words, count: count && Math.min(count, MOST_COUNTED) });
    }
    if (told.size === MOST) break;
  }
  return [...told.values()];
}
