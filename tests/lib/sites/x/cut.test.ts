import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isCutUnmarked } from '../../../../lib/sites/x/cut';

const SWITCH = '<button><span>Show more</span></button>';
const TRANSLATE = '<button role="button"><span>Translate post</span></button>';
const DRAWN = '<button aria-label="More"><svg></svg></button>';

const MARK = '<button data-testid="tweet-text-show-more-link"><span>Show more</span></button>';

type Page = {
  readonly behind?: string;
  readonly lang?: string | null;
  readonly sign?: string;
  readonly inside?: string;
  /** Another post of the page. */
  readonly other?: string;
  readonly page?: string;
};

function isCut(letters: number, options: Page): boolean {
  const { behind = '', lang = 'en', sign = 'a', inside = '', other = '', page = 'en' } = options;
  const words = sign.repeat(letters);
  const { document } = new JSDOM(
    `<html lang="${page}"><p>${words}${inside}</p>${behind}<div><button>Like</button></div>${other}`,
  ).window;
  const text = document.querySelector('p');
  if (!text) throw new Error('no text');
  return isCutUnmarked(text, { words, lang });
}

describe('a text without the mark of one that is cut', () => {
  it.each([
    ['long, with a button of words behind it', 275, { behind: SWITCH }, true],
    [
      'long, in the page’s language told more exactly',
      275,
      { behind: SWITCH, lang: 'en-GB' },
      true,
    ],
    ['short, with a button of words behind it', 120, { behind: SWITCH }, false],
    ['long, with nothing behind it', 275, {}, false],
    ['long, with a drawn button behind it', 275, { behind: DRAWN }, false],
    ['of any length, with a button in it', 20, { inside: SWITCH }, true],
    [
      'in another language, with a switch and a translation',
      250,
      { behind: SWITCH + TRANSLATE, lang: 'fr' },
      true,
    ],
    ['in another language, with one button', 278, { behind: TRANSLATE, lang: 'fr' }, false],
    ['in a language X cannot tell', 278, { behind: SWITCH, lang: null }, true],
    [
      'with a button of words, where X marks another one',
      275,
      { behind: SWITCH, other: MARK },
      false,
    ],
    [
      'in another language, with one button and shorter',
      250,
      { behind: TRANSLATE, lang: 'fr' },
      false,
    ],
    [
      'in another language, with one button and much longer',
      900,
      { behind: TRANSLATE, lang: 'fr' },
      false,
    ],
    [
      'of 138 signs that count twice, in the page’s language',
      138,
      { behind: SWITCH, sign: '字' },
      true,
    ],
    [
      'of 138 signs that count twice, to be translated',
      138,
      { behind: TRANSLATE, sign: '字', lang: 'ja' },
      false,
    ],
  ])('%s: %i letters', (_case, letters, page, cut) => {
    expect(isCut(letters, page)).toBe(cut);
  });

  it.each([
    ['en', 'nl', 'Translate post'],
    ['de', 'en', 'Post übersetzen'],
    ['nl', 'de', 'Post vertalen'],
    ['fr', 'nl-BE', 'Traduire le post'],
  ])(
    'in an interface in %s is whole with “%s … %s” behind it, at any length',
    (page, lang, words) => {
      const behind = `<button type="button"><span>${words}</span></button>`;
      for (let letters = 230; letters < 320; letters += 5)
        expect(isCut(letters, { behind, lang, page })).toBe(false);
    },
  );
});
