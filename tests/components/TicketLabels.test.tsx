// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { TicketCard } from '../../components/TicketCard';
import { Trail } from '../../components/Trail';
import { UndoToast } from '../../components/UndoToast';
import type { Triage } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';
import { clear, draw, press } from './draw';
import { NOW, at, badge, comment, triageOf } from './gallery/samples';

afterEach(clear);

const TEXT = 'Killer service, see you tomorrow';
const TRIAGE = triageOf(
  TEXT,
  { threat: ['Killer', 'threat-of-harm'], praise: ['service', 'approval'] },
  { action: 'answer', reason: 'praise' },
);
const card = (
  onCorrect?: (label: (typeof LABELS)[number], on: boolean) => void,
  triage: Triage = TRIAGE,
) => {
  draw(
    <TicketCard
      ticket={{ id: '1', comment: comment('Noor', TEXT, 2), triage }}
      badge={badge('on-track', 12)}
      dueAt={null}
      postText={null}
      now={NOW}
      {...(onCorrect ? { onCorrect } : {})}
    />,
  );
};
const names = () =>
  [...document.querySelectorAll('.tags button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent?.trim(),
  );

it('every label shown can be taken off with one press', () => {
  const onCorrect = vi.fn();
  card(onCorrect);
  expect(names()).toEqual(['Threat', 'Not a threat', 'Praise', 'Not praise', 'Add a label']);
  press('Not a threat');
  expect(onCorrect.mock.calls).toEqual([['threat', false]]);
});

it('the focus stays in the row when a label goes', () => {
  card(vi.fn());
  press('Not praise');
  expect(document.activeElement?.textContent).toContain('Add a label');
});

it('a missing label is put on from a menu of those that are off, and the focus comes back', () => {
  const onCorrect = vi.fn();
  card(onCorrect);
  press('Add a label');
  const offered = [...document.querySelectorAll('.tags .menu li')].map((one) => one.textContent);
  expect(offered).toHaveLength(LABELS.length - 2);
  expect(offered).not.toContain('Threat');
  press('Complaint');
  expect(onCorrect.mock.calls).toEqual([['complaint', true]]);
  expect(document.querySelector('.tags .menu ul')).toBeNull();
  expect(document.activeElement?.textContent).toContain('Add a label');
});

it('Escape closes the menu and does nothing', () => {
  const onCorrect = vi.fn();
  card(onCorrect);
  press('Add a label');
  act(() => {
    document
      .querySelector('.tags .menu li button')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(document.querySelector('.tags .menu ul')).toBeNull();
  expect(onCorrect).not.toHaveBeenCalled();
});

it('a comment without labels still offers to put one on', () => {
  card(vi.fn(), triageOf(TEXT, {}, { action: 'answer', reason: 'default' }));
  expect(names()).toEqual(['Add a label']);
});

it('where nothing can be corrected labels are only shown', () => {
  card();
  expect(names()).toEqual(['Threat', 'Praise']);
});

it('says of a label that a person put on that they did', () => {
  const { complaint } = TRIAGE.labels;
  card(vi.fn(), {
    ...TRIAGE,
    labels: { ...TRIAGE.labels, complaint: { ...complaint, on: true, heard: false } },
  });
  press('Complaint');
  expect(document.querySelector('[role=status]')?.textContent).toBe('Complaint: you put it on');
});

it.each([
  [false, 'Noted: “Threat” taken off.'],
  [true, 'Noted: “Threat” put on.'],
])('the toast says what was done (%s) and takes it back', (on, words) => {
  const onUndo = vi.fn();
  draw(<UndoToast done={{ label: 'threat', on }} onUndo={onUndo} />);
  expect(document.querySelector('[role=status]')?.textContent).toContain(words);
  press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

it('the trail keeps what was said of labels, struck out when it was taken back', () => {
  draw(
    <Trail
      trail={[
        { type: 'labelled', label: 'threat', on: false, at: at(15, 1), by: 'you' },
        { type: 'labelled', label: 'hate', on: true, at: at(15, 2), by: 'you' },
        { type: 'undone', at: at(15, 3), by: 'you', undoes: 1 },
      ]}
      firstSeenAt={at(15, 0)}
      postedAt={null}
      passed={[]}
      now={NOW}
    />,
  );
  const rows = [...document.querySelectorAll('.trail li')].map((row) => [
    row.querySelector('span')?.textContent,
    row.hasAttribute('data-undone'),
  ]);
  expect(rows.slice(0, 3)).toEqual([
    ['Taken back: You put on “Hate”', false],
    ['You put on “Hate”', true],
    ['You took off “Threat”', false],
  ]);
});
