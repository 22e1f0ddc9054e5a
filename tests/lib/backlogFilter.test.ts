import { describe, expect, it } from 'vitest';
import { entryOf } from '../../lib/backlog';
import type { BacklogFilter } from '../../lib/backlogFilter';
import { isFiltering, NO_FILTER, passes } from '../../lib/backlogFilter';
import type { Rules } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { advance } from '../../lib/ticket';
import { exactly } from '../../lib/time';
import { aTicket, aTriage, at } from './aTicket';

const rules: Rules = {
  now: at(120),
  target: { firstResponseMinutes: 60, nextResponseMinutes: 60, dueSoonMinutes: 15 },
  hours: null,
};
const ines = (minutes: number): Ticket => ({
  ...aTicket({
    postedAt: exactly(at(minutes)),
    text: 'Où est mon café ?',
    author: { name: 'Inês Ferreira', handle: 'ines_f', id: null },
  }),
  triage: { ...aTriage('answer', ['question']), language: 'fr' },
});
const shows = (some: Partial<BacklogFilter>, ticket = ines(0)) =>
  passes(entryOf(ticket, rules), { ...NO_FILTER, ...some });

describe('the filter of the list', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['ines', true],
    ['FERREIRA cafe', true],
    ['@ines_f', true],
    ['café thé', false],
  ])('finds "%s" in text and author: %s', (words, expected) => {
    expect(shows({ words })).toBe(expected);
  });

  it.each([
    [{ site: 'facebook' }, true],
    [{ site: 'x' }, false],
    [{ label: 'question' }, true],
    [{ label: 'threat' }, false],
    [{ language: 'fr' }, true],
    [{ language: 'unknown' }, false],
    [{ label: 'question', language: 'de' }, false],
  ] as const)('of %o shows one of them: %s', (some, expected) => {
    expect(shows(some)).toBe(expected);
  });

  it.each([
    [0, 'late'],
    [70, 'due-soon'],
    [110, 'in-time'],
  ] as const)('knows what was posted at minute %i as %s and as nothing else', (minutes, state) => {
    const states = ['late', 'due-soon', 'in-time', 'escalated'] as const;
    expect(states.filter((one) => shows({ state: one }, ines(minutes)))).toEqual([state]);
  });

  it('shows among the escalated also those that are late', () => {
    const ticket = advance(ines(0), { type: 'escalated', at: at(1), by: 'you' });
    expect(shows({ state: 'escalated' }, ticket)).toBe(true);
    expect(shows({ state: 'late' }, ticket)).toBe(true);
  });

  it('shows of mine those that are, and leaves nobody out until that is known', () => {
    const entry = entryOf(ines(0), rules);
    const shown = (mine?: readonly string[]) =>
      passes(entry, { ...NO_FILTER, mine: true }, mine && new Set(mine));
    expect(shown([entry.ticket.id])).toBe(true);
    expect(shown(['facebook:another'])).toBe(false);
    expect(shown()).toBe(true);
    expect(passes(entry, NO_FILTER, new Set())).toBe(true);
  });

  it('knows when it leaves nothing out', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, words: ' ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, site: 'x' })).toBe(true);
    expect(isFiltering({ ...NO_FILTER, mine: true })).toBe(true);
  });
});
