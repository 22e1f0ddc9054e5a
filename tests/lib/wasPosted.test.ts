import { expect, it } from 'vitest';
import type { TicketEvent } from '../../lib/ticket';
import { wasPosted } from '../../lib/wasPosted';
import { at } from './aTicket';

const inserted = (minutes: number): TicketEvent => ({
  type: 'inserted',
  at: at(minutes),
  by: 'you',
});
const reply = (minutes: number, by: TicketEvent['by'] = 'page'): TicketEvent => ({
  type: 'own-reply',
  at: at(minutes),
  by,
});

it.each([
  ['nothing happened', [], false],
  ['it was inserted only', [inserted(6)], false],
  ['it was inserted, then our reply came', [inserted(6), reply(7)], true],
  ['our reply came before it was inserted', [reply(4), inserted(6)], false],
  ['it was changed after it was inserted', [inserted(3), reply(7)], false],
  ['the user said it was answered elsewhere', [inserted(6), reply(7, 'you')], false],
])('a draft of minute 5 was posted, when %s: %s', (_what, trail, was) => {
  expect(wasPosted({ trail }, at(5))).toBe(was);
});
