import { expect, it } from 'vitest';
import { isTextOf } from '../../lib/isTextOf';

const DRAFT =
  'Hello Anna, the outage in Ghent ends at 18:00. You get the day back on your bill. ^JK';

it.each([
  ['the same with other spaces', ` ${DRAFT.replace('. You', '.\n\nYou')} `],
  ['with the name the site puts in front', `Anna Peeters ${DRAFT}`],
  ['with some words changed', DRAFT.replace('ends at 18:00', 'is over by 18:00')],
  ['cut to its first sentence', 'Hello Anna, the outage in Ghent ends at 18:00. ^JK'],
  [
    'gone on with',
    `${DRAFT} And thank you for the photo of the cabinet, it went to our engineers.`,
  ],
])('takes the draft for posted: %s', (_what, posted) => {
  expect(isTextOf(posted, DRAFT)).toBe(true);
});

it.each([
  ['another answer to the same person', 'Hello Anna, which street do you live in? ^LV'],
  ['a word of thanks', 'Hello Anna, thank you. ^JK'],
  ['nothing', ''],
  ['only a sign', '👍'],
])('takes it for another text: %s', (_what, posted) => {
  expect(isTextOf(posted, DRAFT)).toBe(false);
});

it('compares texts without words as they are, and words without spaces between one by one', () => {
  expect(isTextOf('👍', '👍')).toBe(true);
  expect(isTextOf('👍', '🙏')).toBe(false);
  expect(isTextOf('ขอบคุณที่แจ้งให้เราทราบวันนี้', 'ขอบคุณที่แจ้งให้เราทราบ')).toBe(true);
});
