import { expect, it } from 'vitest';
import type { Said } from '../../../lib/replies/echo';
import { echoesOf } from '../../../lib/replies/echo';
import { exactly } from '../../../lib/time';

const said = (id: string, at: number | null, some: Partial<Said> = {}): Said => ({
  id,
  text: 'Sorry, Inês. We are looking into your order this afternoon. ^JK',
  to: 'Inês',
  at: at === null ? null : exactly(at),
  here: false,
  ...some,
});
const DRAFT = 'Tom, thanks. We are looking into your order this afternoon.';
const first = (...replies: readonly Said[]) => echoesOf(DRAFT, replies)[0]?.said.id;

it('finds the sentence and the reply that said it', () => {
  const [echo, ...more] = echoesOf(DRAFT, [said('a', 1)]);
  expect(DRAFT.slice(echo?.start, echo?.end)).toBe(
    'We are looking into your order this afternoon.',
  );
  expect(echo?.said.to).toBe('Inês');
  expect(more).toEqual([]);
});

it('names a reply of this thread before others, then the youngest', () => {
  expect(first(said('old', 1), said('young', 2))).toBe('young');
  expect(first(said('young', 2), said('here', null, { here: true }))).toBe('here');
});

it('is silent on what was not said', () => {
  expect(echoesOf('Something new altogether, Tom, for once.', [said('a', 1)])).toEqual([]);
});
