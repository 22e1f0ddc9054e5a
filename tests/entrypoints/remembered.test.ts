import { expect, it } from 'vitest';
import { createRemembered } from '../../entrypoints/comments.content/remembered';
import { aComment } from '../lib/aTicket';

it('keeps the comments read last and lets go of the oldest', () => {
  const remembered = createRemembered(2);
  for (const id of ['1', '2', '1', '3']) remembered.keep(aComment({ id }));
  const kept = ['1', '2', '3'].map((id) => remembered.of(`facebook:${id}`)?.id);
  expect(kept).toEqual(['1', undefined, '3']);
});

it('keeps a comment as it was read last', () => {
  const remembered = createRemembered();
  for (const text of ['before', 'after']) remembered.keep(aComment({ id: '1', text }));
  expect(remembered.of('facebook:1')?.text).toBe('after');
});
