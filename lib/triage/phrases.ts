/**
 * The regular expression of a phrase written in natural spelling: a space is any white space (a comma
 * may stand before it), `~` the rest of a word, ` _ ` up to four words, `'` may be missing; the rest is
 * regular-expression syntax, alternatives included. It is meant for whole words of folded text; German
 * umlauts also match spelled out or bare.
 */
export const phraseSource = (phrase: string): string =>
  phrase
    .replace(/ _ |\[[^\]]*\]|[ ~'äöüßœ]/g, (part) => MEANS[part] ?? part)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

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
