import { describe, expect, it } from 'vitest';
import { frenchSpaces } from '../../lib/frenchSpaces';

describe('French texts', () => {
  it.each([
    ['Au plus : 12', 'Au plus\u202F: 12'],
    ['norme 90 %', 'norme 90\u202F%'],
    ['« 3,1× » signifie', '«\u202F3,1×\u202F» signifie'],
    ['de la même façon ?', 'de la même façon\u202F?'],
    ['une réponse ; elle', 'une réponse\u202F; elle'],
    ['dès 9:00, en 15 min', 'dès 9:00, en 15 min'],
  ])('keep a mark with its word: %s', (plain, set) => {
    expect(frenchSpaces(plain)).toBe(set);
  });
});
