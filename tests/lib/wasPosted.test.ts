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
  ...(by === 'page' ? { reply: { id: 'r1', postedAt: null } } : {}),
});
const DRAFT = 'Danny, we look at your line now and call you before six. ^JK';
const was = (trail: readonly TicketEvent[], posted: string | undefined) =>
  wasPosted({ trail }, { text: DRAFT, updatedAt: at(5) }, (id) =>
    id === 'r1' ? posted : undefined,
  );

it.each([
  ['nothing happened', [], false],
  ['it was inserted only', [inserted(6)], false],
  ['it was inserted, then our reply came', [inserted(6), reply(7)], true],
  ['our reply came before it was inserted', [reply(4), inserted(6)], false],
  ['it was changed after it was inserted', [inserted(3), reply(7)], false],
  ['the user said it was answered elsewhere', [inserted(6), reply(7, 'you')], false],
])('a draft of minute 5 was posted, when %s: %s', (_what, trail, isPosted) => {
  expect(was(trail, DRAFT)).toBe(isPosted);
});

it.each([
  ['it says something else', 'Danny, an engineer is with you at noon. ^LV', false],
  ['its words are not known', undefined, false],
  ['it was changed in the box', 'Danny, we look at your line today and call you by six! ^JK', true],
])(
  'a draft after whose insert our reply came was posted, when %s: %s',
  (_what, posted, isPosted) => {
    expect(was([inserted(6), reply(7)], posted)).toBe(isPosted);
  },
);
