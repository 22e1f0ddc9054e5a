import twitterText from 'twitter-text';
import type { Check } from './check';

/** What the site would not take. */
export const overLength: Check = ({ input: { text, site }, length }) => {
  if (!length || length.used <= length.limit) return [];
  const fits =
    site === 'x'
      ? twitterText.parseTweet(text).validRangeEnd + 1
      : [...text].slice(0, length.limit).join('').length;
  const start = Math.min(Math.max(0, fits), text.length - 1);
  return [{ rule: 'over-length', severity: 'strong', start, end: text.length }];
};
