/**
 * One regular expression for a list of phrases written in natural spelling. In a phrase: a space is any
 * white space (a comma may stand before it), `~` the rest of a word, ` _ ` up to four words, `'` may be
 * missing; the rest is regular-expression syntax. It matches folded text, whole words only; German
 * umlauts also match spelled out or bare.
 */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  phrases.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![a-z0-9])(?:${phrases.map(source).join('|')})(?![a-z0-9])`, 'g');

const MEANS: Readonly<Record<string, string>> = {
  ' _ ': ',?[ \\n](?:[^ .!?\\n]{1,30}[ \\n]){0,4}?',
  ' ': ',?[ \\n]',
  '~': '[a-z]*',
  "'": "[' ]?",
  ä: 'ae?',
  ö: 'oe?',
  ü: 'ue?',
  ß: 'ss?',
  œ: 'oe',
};

const source = (phrase: string): string =>
  phrase
    .replace(/ _ |\[[^\]]*\]|[ ~'äöüßœ]/g, (part) => MEANS[part] ?? part)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
