import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../lib/sites/adapterFor';
import { pageCases } from '../../pages/pageCases';

const NAMES = [
  'facebook/coverage-buttons',
  'facebook/photo-and-sticker',
  'facebook/see-more',
  'x/quotes',
  'x/status-chain',
];
const cases = pageCases.filter(({ name }) => NAMES.includes(name));

describe('what may be a comment by a selector alone', () => {
  it('is looked at on pages of both sites', () => {
    expect(cases.map(({ name }) => name)).toEqual(NAMES);
  });

  it.each(cases)('holds every comment of $name, and judges each alike', ({ page }) => {
    const adapter = adapterFor(page.url);
    if (!adapter) throw new Error('no adapter');
    const { document } = new JSDOM(page.html, { url: page.url }).window;
    const all = adapter.commentElements(document);
    const judged = adapter.candidates(document).filter(adapter.isCommentElement);
    expect(all.length).toBeGreaterThan(0);
    expect(judged).toHaveLength(all.length);
    for (const [place, element] of judged.entries()) {
      expect(element === all[place]).toBe(true);
      expect(adapter.candidates(element).includes(element)).toBe(true);
    }
  });
});
