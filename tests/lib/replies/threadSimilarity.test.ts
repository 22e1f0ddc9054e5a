import { describe, expect, it } from 'vitest';
import { repeatedSentences } from '../../../lib/replies/threadSimilarity';

const SAID = 'Hallo Tom, ich kläre das und melde mich hier bis 15 Uhr. ^JK';

describe('the same sentence twice in a thread', () => {
  it('is found with another name, and marked in the draft', () => {
    const draft = 'Danke, Anna. Hallo Anna, ich kläre das und melde mich hier bis 15 Uhr.';
    const [found] = repeatedSentences(draft, [SAID, 'Etwas ganz anderes steht hier.', SAID]);
    expect(found?.times).toBe(2);
    expect(draft.slice(found?.start, found?.end)).toMatch(/^Hallo Anna.*Uhr\.$/u);
  });

  it('is not a short courtesy, nor a sentence of its own', () => {
    expect(repeatedSentences('Danke, Anna.', ['Danke, Anna.'])).toEqual([]);
    expect(repeatedSentences('Drei Wochen ohne Internet, das ist viel zu lang.', [SAID])).toEqual(
      [],
    );
    expect(repeatedSentences('', [SAID])).toEqual([]);
  });
});
