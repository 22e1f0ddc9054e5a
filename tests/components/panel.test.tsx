// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmptyPanel } from '../../components/EmptyPanel';
import type { LineStop, PanelHeaderProps } from '../../components/PanelHeader';
import { PanelHeader } from '../../components/PanelHeader';
import { StatusActions } from '../../components/StatusActions';
import { Trail } from '../../components/Trail';
import { LINE, NOW, at, badge, exact } from './gallery/samples';
import { clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const stops = (count: number): LineStop[] =>
  Array.from({ length: count }, (_, place) => ({
    id: String(place),
    badge: badge('on-track', 20),
    author: `Person ${place}`,
  }));
const header = (props: Partial<PanelHeaderProps>) => {
  draw(
    <PanelHeader
      waiting={9}
      late={2}
      line={LINE}
      currentId="1"
      now={NOW}
      onNext={none}
      onPrevious={none}
      onPick={none}
      {...props}
    />,
  );
};

describe('the head of the panel', () => {
  it('never says zero of what it could not read', () => {
    header({ waiting: null, late: 0, line: [] });
    expect(document.body.textContent).toContain('Count unknown');
    expect(document.body.textContent).not.toMatch(/\b0\b/);
  });

  it('names each stop of the line by person and state, and marks the current one', () => {
    header({});
    const current = document.querySelector('[aria-current]');
    expect(current?.getAttribute('aria-label')).toBe('Inês Ferreira: Late 8 minutes');
  });

  it.each([
    [12, '0', 12, null],
    [13, '0', 12, '+1'],
    [40, '30', 12, '+28'],
    [40, '39', 4, '+36'],
  ])(
    'of %i who wait shows 12 at most, the current one (%s) among them',
    (count, id, shown, rest) => {
      header({ line: stops(count), currentId: id });
      expect(document.querySelectorAll('.line [data-state]')).toHaveLength(shown);
      expect(document.querySelector('[aria-current]')).not.toBeNull();
      expect(document.querySelector('.rest')?.textContent ?? null).toBe(rest);
    },
  );

  it.each([
    [0, 'On this page: 18 read · 3 open'],
    [14, 'On this page: 18 read · 3 open · at least 14 not loaded'],
    [null, 'On this page: 18 read · 3 open · unknown whether more is not loaded'],
  ])('tells what is not loaded (%s)', (notLoaded, words) => {
    header({ coverage: { read: 18, open: 3, notLoaded, filter: null } });
    expect(document.querySelector('p')?.textContent).toBe(words);
  });

  it('tells nothing of a page where none is open', () => {
    header({});
    expect(document.querySelector('.coverage')).toBeNull();
  });
});

describe('an empty panel', () => {
  const empty = (emptiness: Parameters<typeof EmptyPanel>[0]['emptiness']) => {
    draw(
      <EmptyPanel
        emptiness={emptiness}
        now={NOW}
        onTryAgain={none}
        onShowPrivate={none}
        onSetUp={none}
        onCopyReport={() => Promise.resolve(true)}
      />,
    );
    return document.body.textContent;
  };

  it('is not celebrated and still names what is not loaded and what is in private', () => {
    const words = empty({
      kind: 'all-heard',
      medianMinutes: 21,
      coverage: { read: 18, open: 0, notLoaded: 14, filter: 'most-relevant' },
      inPrivate: 3,
      privateDueAt: at(16, 40),
    });
    expect(words).toContain('All heard');
    expect(words).toContain('at least 14 not loaded');
    expect(words).toContain('3 cases in private, next due 16:40');
  });

  it('says of an unreadable page that this is not zero', () => {
    expect(empty({ kind: 'unreadable', elsewhere: 9 })).toContain('This is not zero');
  });
});

describe('the status of a ticket', () => {
  it('offers only what it is not already', () => {
    draw(<StatusActions status="open" onAct={none} />);
    press('Status: Open. Change');
    expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'Answered elsewhere',
      'Waiting for customer',
      'Escalate',
      'No reply needed',
    ]);
  });

  it('closes on Esc and gives the focus back', () => {
    draw(<StatusActions status="waiting" onAct={none} />);
    press('Status: Waiting for customer. Change');
    act(() => {
      document
        .querySelector('li button')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(document.querySelector('ul')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  });

  it('tells which one was chosen', () => {
    const acted = vi.fn();
    draw(<StatusActions status="private" onAct={acted} />);
    press('Status: In private. Change');
    press('Reopen');
    expect(acted).toHaveBeenCalledExactlyOnceWith('reopened');
  });
});

it('says in the trail what Heard read, what is drafted and why a comment was removed', () => {
  draw(
    <Trail
      trail={[
        { type: 'labelled', at: at(15, 1), by: 'you', label: 'abuse', on: false },
        { type: 'drafted', at: at(15, 4), by: 'you' },
        { type: 'inserted', at: at(15, 5), by: 'you' },
        { type: 'drafted-private', at: at(15, 6), by: 'you' },
        { type: 'gone', at: at(15, 9), by: 'you', reason: 'fraud' },
      ]}
      firstSeenAt={at(14, 6)}
      postedAt={null}
      passed={[]}
      labels={['complaint', 'abuse']}
      now={NOW}
    />,
  );
  expect([...document.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
    '15:09Removal noted: fraud',
    '15:06Private draft written, not sent by Heard',
    '15:05Draft inserted, not sent by Heard',
    '15:04Draft written, not posted by Heard',
    '15:01You took off “Abuse”',
    '14:06Heard’s labels: Complaint, Abuse',
    '14:06First seen',
  ]);
});

it('says in the trail what Heard read at first, and what it read anew', () => {
  draw(
    <Trail
      trail={[
        { type: 'read-anew', at: at(15, 1), by: 'heard', labels: ['praise'] },
        { type: 'read-anew', at: at(15, 4), by: 'heard', labels: [] },
      ]}
      firstSeenAt={at(14, 6)}
      postedAt={null}
      passed={[]}
      labels={['complaint', 'churn']}
      now={NOW}
    />,
  );
  expect([...document.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
    '15:04Read anew, Heard’s labels: Complaint, Leaving',
    '15:01Read anew, no label',
    '14:06Heard’s labels: Praise',
    '14:06First seen',
  ]);
});

it('keeps in the trail what was taken back, struck out, the newest first', () => {
  draw(
    <Trail
      trail={[
        { type: 'escalated', at: at(15, 8), by: 'you' },
        { type: 'undone', at: at(15, 8), by: 'you', undoes: 0 },
        { type: 'own-reply', at: at(15, 9), by: 'you' },
      ]}
      firstSeenAt={at(14, 6)}
      postedAt={exact(at(14, 2))}
      passed={[{ at: at(15, 2), minutes: 60 }]}
      now={NOW}
    />,
  );
  const rows = [...document.querySelectorAll('li')].map((row) => [
    row.textContent,
    row.hasAttribute('data-undone'),
  ]);
  expect(rows).toEqual([
    ['15:09You noted it as answered', false],
    ['15:08Taken back: Escalated', false],
    ['15:08Escalated', true],
    ['15:02Target of 60 min passed', false],
    ['14:06First seen, posted 14:02', false],
  ]);
});
