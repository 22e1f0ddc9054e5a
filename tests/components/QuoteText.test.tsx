// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { evidenceParts } from '../../components/evidenceParts';
import { QuoteText } from '../../components/QuoteText';
import { TicketCard } from '../../components/TicketCard';
import type { Label, Triage } from '../../lib/triage/triage';
import { NOW, badge, comment, triageOf } from './gallery/samples';
import { clear, draw, press } from './draw';

afterEach(clear);

const answer = { action: 'answer', reason: 'complaint' } as const;
const marks = () =>
  [...document.querySelectorAll('mark')].map((mark) => {
    const copy = mark.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
    return copy.textContent;
  });
type Spans = Partial<Record<Label, Array<readonly [number, number]>>>;
function labelsWith(text: string, spans: Spans): Triage['labels'] {
  const { labels } = triageOf(text, {}, answer);
  const on = Object.entries(spans).map(([label, places]) => [
    label,
    {
      score: 0.9,
      on: true,
      evidence: places.map(([start, end]) => ({ start, end, why: 'said' })),
    },
  ]);
  return { ...labels, ...Object.fromEntries(on) };
}

describe('evidence in a comment', () => {
  it('is marked exactly where it stands', () => {
    const text = 'Third time 👏👏 and my lawyer will write';
    const labels = triageOf(
      text,
      { complaint: ['Third time', 'counts'], 'legal-press': ['my lawyer will write', 'names'] },
      answer,
    ).labels;
    draw(<QuoteText text={text} labels={labels} lang="en" focus={null} />);
    expect(marks()).toEqual(['Third time', 'my lawyer will write']);
  });

  it('cuts overlapping spans into parts that carry both labels', () => {
    const parts = evidenceParts(
      'abcdef',
      labelsWith('abcdef', { threat: [[0, 4]], abuse: [[2, 6]] }),
    );
    expect(parts).toEqual([
      { text: 'ab', labels: ['threat'], begins: ['threat'] },
      { text: 'cd', labels: ['threat', 'abuse'], begins: ['abuse'] },
      { text: 'ef', labels: ['abuse'], begins: [] },
    ]);
  });

  it('never cuts an emoji in two', () => {
    const parts = evidenceParts('a👏b', labelsWith('a👏b', { abuse: [[0, 2]] }));
    expect(parts.map(({ text }) => text)).toEqual(['a👏', 'b']);
  });

  it('gives parts that joined are the text, whatever the spans', () => {
    const place = fc.integer({ min: -3, max: 60 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(fc.tuple(place, place), { maxLength: 4 }),
        fc.array(fc.tuple(place, place), { maxLength: 4 }),
        (text, threat, abuse) => {
          const parts = evidenceParts(text, labelsWith(text, { threat, abuse }));
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });

  it('says which label it drove', () => {
    const text = 'I leave';
    const labels = triageOf(text, { churn: ['I leave', 'says'] }, answer).labels;
    draw(<QuoteText text={text} labels={labels} lang={null} focus={null} />);
    expect(document.querySelector('mark')?.textContent).toBe('Leaving, because of: I leave');
  });
});

describe('words of the page', () => {
  const evil = '<img src=x onerror="document.title=1"> <b>bold</b> &amp;';
  const ticket = {
    id: '1',
    comment: { ...comment(evil, evil, 2), quotedText: evil },
    triage: triageOf(evil, { scam: ['<b>bold', 'x'] }, answer),
  };

  it('never become markup', () => {
    draw(
      <TicketCard
        ticket={ticket}
        badge={badge('late', 8)}
        dueAt={null}
        postText={evil}
        now={NOW}
      />,
    );
    expect(document.querySelector('img, section b')).toBeNull();
    expect(document.querySelector('h2')?.textContent).toBe(evil);
    expect(marks()).toEqual(['<b>bold']);
  });

  it('are set apart, so that their direction cannot turn the sentence round them', () => {
    draw(
      <TicketCard
        ticket={ticket}
        badge={badge('late', 8)}
        dueAt={null}
        postText={evil}
        now={NOW}
      />,
    );
    expect(document.querySelector('h2 bdi')?.getAttribute('dir')).toBe('auto');
    expect(document.querySelector('.quote')?.getAttribute('dir')).toBe('auto');
  });
});

it('shows only the words behind a label, and what they said, when that label is pressed', () => {
  const text = 'Broken again. I leave.';
  draw(
    <TicketCard
      ticket={{
        id: '1',
        comment: comment('Ann', text, 2),
        triage: triageOf(
          text,
          { complaint: ['Broken', 'x'], churn: ['I leave', 'leaving'] },
          answer,
        ),
      }}
      badge={badge('late', 8)}
      dueAt={null}
      postText={null}
      now={NOW}
    />,
  );
  press('Leaving');
  const dim = [...document.querySelectorAll('mark')].map((mark) => mark.hasAttribute('data-dim'));
  expect(dim).toEqual([true, false]);
  expect(document.body.textContent).toContain('Leaving: leaves or tells others to');
});
