import { describe, expect, it } from 'vitest';
import { labelsOn, summaryOf } from '../../lib/summary';
import type { Ticket } from '../../lib/ticket';
import { advance } from '../../lib/ticket';
import { exactly } from '../../lib/time';
import { LABELS } from '../../lib/triage/triage';
import { aTicket, aTriage, at } from './aTicket';

const rules = {
  now: at(20),
  target: { firstResponseMinutes: 60, nextResponseMinutes: 30, dueSoonMinutes: 15 },
  hours: null,
};

const labelled: Ticket = {
  ...aTicket(),
  triage: {
    ...aTriage('answer', ['complaint', 'churn']),
    labels: {
      ...aTriage('answer', ['complaint', 'churn']).labels,
      churn: {
        score: 0.9,
        on: true,
        evidence: [
          { start: 3, end: 9, why: 'leaving' },
          { start: 0, end: 2, why: 'leaving' },
        ],
      },
    },
  },
};

describe('what a page may know of a ticket', () => {
  it('is its badge, labels, advice and times, and nothing else', () => {
    expect(summaryOf(labelled, rules)).toEqual({
      ticketId: 'facebook:c1',
      badge: { kind: 'on-track', minutes: 40, atLeast: false, opensAt: null },
      labels: [
        { label: 'churn', evidence: { start: 3, end: 9, why: 'leaving' } },
        { label: 'complaint', evidence: null },
      ],
      advice: { action: 'answer', reason: 'test' },
      targetMinutes: 60,
      postedAt: exactly(at(0)),
      dueAt: exactly(at(60)),
    });
  });

  it('never holds the trail, the author or the text', () => {
    const secret = advance(labelled, { type: 'gone', at: at(9), by: 'you', reason: 'fraud' });
    const told = JSON.stringify(summaryOf(secret, rules));
    expect(told).not.toMatch(/trail|Anna|router|fraud/);
  });

  it('has the next-response target when the person wrote again', () => {
    expect(summaryOf({ ...aTicket(), turn: 'next' }, rules).targetMinutes).toBe(30);
  });
});

it('the labels that are on stand worst first', () => {
  expect(labelsOn({ triage: aTriage('answer', [...LABELS].reverse()) })).toEqual(LABELS);
  expect(labelsOn({ triage: aTriage() })).toEqual([]);
});
