import fc from 'fast-check';

/** Pieces of what people write in drafts, and what editors stumble over. */
const PIECE = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Danny',
      'we',
      'check',
      'your line now',
      'désolés',
      'Größe',
      '12,50 €',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '\n\n\n', '\t') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      '!',
      '?',
      '…',
      '“so”',
      "it's",
      '<b>',
      '&amp;',
      '\\n',
      '*',
      '_',
      '`',
      '/',
      ':)',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '@',
      '#',
      '@dannyoc_82',
      '#glasvezel',
      'https://heard.example/a?b=1&c=ü#d',
      'www.heard.example',
      'help@heard.example',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('👀', '👩‍🔧', '👨‍👩‍👧‍👦', '🇧🇪', '🇳🇱🇩🇪', '👍🏽', '❤️', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('שלום', 'مرحبا بك', 'العربية 123', '\u200f', '\u200e', 'עברית!'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'e\u0301',
      'n\u0303',
      'ก็',
      'हिन्दी',
      'Z͑ͫa̴',
      '한국어',
      '漢字',
      '\u00a0',
      '\u202f',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const joined = (pieces: readonly string[]) =>
  pieces.join('').replace(/(?![\n\t])[\p{Cc}\u2028\u2029]/gu, '');

const SHORT = fc.array(PIECE, { minLength: 1, maxLength: 24 }).map(joined);
const LONG = fc
  .tuple(SHORT, fc.integer({ min: 400, max: 5000 }))
  .map(([text, length]) =>
    [...text.repeat(Math.ceil(length / Math.max(1, text.length)))].slice(0, length).join(''),
  );

/** Drafts as a text field holds them: line ends "\n", no control marks, something to be read. */
export const draftText = fc
  .oneof({ weight: 20, arbitrary: SHORT }, { weight: 1, arbitrary: LONG })
  .filter((text) => text.trim() !== '' && text.length <= 5000);
