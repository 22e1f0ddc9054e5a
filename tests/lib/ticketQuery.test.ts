import { describe, expect, it } from 'vitest';
import type { TicketQuery } from '../../lib/ticketQuery';
import { matches, queryHash, queryOf } from '../../lib/ticketQuery';
import { advance } from '../../lib/ticket';
import { aTicket, at } from './aTicket';

const FULL: TicketQuery = {
  q: 'été & "Größe" #1, 100 %',
  status: ['open', 'no-reply-needed'],
  site: ['x'],
  label: ['complaint', 'legal-press'],
  language: ['fr', 'unknown'],
  from: at(0),
  to: at(60),
  ids: ['x:1', 'facebook:a,b=c&d'],
};

describe('the address of a list of tickets', () => {
  it('says every part and is read back as it was', () => {
    expect(queryOf(queryHash(FULL))).toEqual(FULL);
  });

  it('is nothing for all tickets', () => {
    expect(queryHash({})).toBe('');
    expect(queryOf('')).toEqual({});
    expect(queryOf('#')).toEqual({});
  });

  it('reads in a form that people can write', () => {
    expect(queryHash({ q: 'late parcel', status: ['open', 'private'] })).toBe(
      '#q=late%20parcel&status=open,private',
    );
    expect(queryOf('q=late parcel&from=2026-06-01')).toEqual({
      q: 'late parcel',
      from: Date.parse('2026-06-01T00:00:00Z'),
    });
  });

  it('leaves out what it does not understand', () => {
    expect(queryOf('#status=lost&label=,complaint,nice&from=soon&x=1&q=100%')).toEqual({
      label: ['complaint'],
      q: '100%',
    });
  });

  it('asks for no ticket with an empty list of ids', () => {
    expect(matches(aTicket(), queryOf('#ids='))).toBe(false);
  });
});

describe('a ticket is asked for', () => {
  const ticket = aTicket();

  it.each([
    [{}, true],
    [{ status: ['open'] }, true],
    [{ status: ['answered'] }, false],
    [{ site: ['facebook'], language: ['en'] }, true],
    [{ site: ['x'] }, false],
    [{ label: ['praise'] }, false],
    [{ from: at(0) }, true],
    [{ from: at(0) + 1 }, false],
    [{ to: at(0) }, false],
    [{ to: at(0) + 1 }, true],
    [{ ids: [ticket.id] }, true],
    [{ ids: ['x:c1'] }, false],
  ] as ReadonlyArray<[TicketQuery, boolean]>)('by %j: %s', (query, asked) => {
    expect(matches(ticket, query)).toBe(asked);
  });

  it('by when it was first seen, where nobody knows when it was posted', () => {
    const timeless = aTicket({ postedAt: null });
    expect(matches(timeless, { from: at(5), to: at(6) })).toBe(true);
    expect(matches(timeless, { to: at(5) })).toBe(false);
  });

  it('by its status as it is now', () => {
    const closed = advance(ticket, { type: 'no-reply-needed', at: at(6), by: 'you' });
    expect(matches(closed, { status: ['open'] })).toBe(false);
    expect(matches(closed, { status: ['no-reply-needed', 'open'] })).toBe(true);
  });
});
