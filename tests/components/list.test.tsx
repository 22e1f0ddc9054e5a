// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListedTicket, TicketListProps } from '../../components/TicketList';
import { TicketList } from '../../components/TicketList';
import { UndoToast } from '../../components/UndoToast';
import { KeysHere } from '../../components/useKeys';
import { NO_FILTER } from '../../lib/backlogFilter';
import type { Keys } from '../../lib/keys';
import { keysOf, STANDARD_KEYS } from '../../lib/keys';
import { LINE, NOW } from './gallery/samples';
import { clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const shownOf = (tickets: readonly ListedTicket[]) => ({
  ids: tickets.map(({ id }) => id),
  ticketOf: (wanted: string) => tickets.find(({ id }) => id === wanted),
});
const TICKETS = shownOf(
  LINE.map(({ id, author, badge: view }) => ({
    id,
    author,
    site: 'x',
    text: `text ${id}`,
    badge: view,
    labels: ['complaint'],
    advice: { action: 'answer', reason: 'concern' },
    reasons: [
      { kind: 'label', label: 'complaint', minutes: 15 },
      { kind: 'again', times: 3, minutes: 15 },
    ],
  })),
);
const list = (props: Partial<TicketListProps> = {}, keys: Keys = STANDARD_KEYS) => {
  draw(
    <KeysHere.Provider value={keys}>
      <TicketList
        currentId="2"
        now={NOW}
        total={LINE.length}
        filter={NO_FILTER}
        onFilter={none}
        onPick={none}
        onClose={none}
        onUndo={none}
        {...TICKETS}
        {...props}
      />
    </KeysHere.Provider>,
  );
};
const focused = () => document.activeElement?.querySelector('.words')?.textContent;
const type = (key: string) => {
  act(() => {
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
};
const onlyMine = () => document.querySelector<HTMLElement>('.choices .choice');
const marked = () =>
  [...document.querySelectorAll('[data-marked] .words')].map(({ textContent }) => textContent);

describe('the list of open tickets', () => {
  it('is walked by j and k and stays inside its ends', () => {
    list();
    const walked = [focused()];
    for (const key of ['j', 'k', 'k', 'k', 'ArrowDown']) {
      type(key);
      walked.push(focused());
    }
    expect(walked).toEqual(['text 2', 'text 3', 'text 2', 'text 1', 'text 1', 'text 2']);
  });

  it('says why each stands where it stands', () => {
    list();
    const why = document.querySelector('.why');
    expect(why?.textContent).toBe('Complaint · wrote 3 times · Answer');
    expect(why?.getAttribute('title')).toBe(
      '15 min sooner: Complaint\n15 min sooner: wrote 3 times',
    );
  });

  it('marks by x, closes the marked ones by e, and marks none afterwards', () => {
    const onClose = vi.fn();
    list({ onClose });
    for (const key of ['x', 'j', 'j', 'x']) type(key);
    expect(marked()).toEqual(['text 2', 'text 4']);
    type('e');
    expect(onClose).toHaveBeenCalledExactlyOnceWith(['2', '4']);
    expect(marked()).toEqual([]);
  });

  it('closes the one the focus stands on where none is marked', () => {
    const onClose = vi.fn();
    list({ onClose });
    type('e');
    expect(onClose).toHaveBeenCalledExactlyOnceWith(['2']);
  });

  it('closes nothing that is not shown any more', () => {
    const onClose = vi.fn();
    list({ onClose });
    type('a');
    list({ onClose, ids: [] });
    type('e');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('hears no key while somebody types in the search', () => {
    const onClose = vi.fn();
    list({ onClose });
    type('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    for (const key of ['x', 'e', '?']) type(key);
    expect(onClose).not.toHaveBeenCalled();
    expect(marked()).toEqual([]);
    expect(document.querySelector('.keys')).toBeNull();
  });

  it('shows its keys by ?, and unmarks by Esc', () => {
    list();
    type('?');
    expect(document.querySelectorAll('.keys dt')).toHaveLength(12);
    type('a');
    expect(marked()).toHaveLength(LINE.length);
    type('Escape');
    expect(marked()).toEqual([]);
  });

  it('goes by the keys the user chose, tells those, and is deaf to the ones they took off', () => {
    const onClose = vi.fn();
    list({ onClose }, keysOf({ next: 'n', close: 'd', markAll: null }));
    for (const key of ['j', 'e', 'a', 'n', 'ArrowUp', 'n', 'd']) type(key);
    expect(onClose).toHaveBeenCalledExactlyOnceWith(['3']);
    type('?');
    const told = [...document.querySelectorAll('.keys dl > div')].map((row) => row.textContent);
    expect(told).toContain('nNext comment');
    expect(told).toContain('dNo reply needed: this one, or the marked ones');
    expect(told.join()).not.toContain('Mark all shown');
  });

  it('takes back by z', () => {
    const onUndo = vi.fn();
    list({ onUndo });
    type('z');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says that nobody passes the filter, and never that nobody waits', () => {
    list({ ids: [], filter: { ...NO_FILTER, words: 'ines' } });
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      `None of the ${LINE.length} that wait is among these.`,
    );
  });

  it('is narrowed by what is chosen, and shows all again', () => {
    const onFilter = vi.fn();
    list({ onFilter, filter: { ...NO_FILTER, site: 'x' } });
    press('Filter: 1');
    const [, kind] = document.querySelectorAll('select');
    if (!kind) throw new Error('no choice of the kind');
    act(() => {
      kind.value = 'threat';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onFilter).toHaveBeenLastCalledWith({ ...NO_FILTER, site: 'x', label: 'threat' });
    press('Show all again');
    expect(onFilter).toHaveBeenLastCalledWith(NO_FILTER);
  });

  it('is narrowed to one’s own by a box that names their initials', () => {
    const onFilter = vi.fn();
    list({ onFilter, initials: '^JK' });
    press('Filter');
    expect(onlyMine()?.textContent).toBe('Only mine: with my draft, or after an answer by ^JK');
    act(() => onlyMine()?.click());
    expect(onFilter).toHaveBeenLastCalledWith({ ...NO_FILTER, mine: true });
    list({ onFilter, initials: '^JK', filter: { ...NO_FILTER, mine: true } });
    act(() => onlyMine()?.click());
    expect(onFilter).toHaveBeenLastCalledWith(NO_FILTER);
  });

  it('offers nobody their own where no initials are set', () => {
    list({ initials: '' });
    press('Filter');
    expect(document.querySelectorAll('.choices select')).toHaveLength(4);
    expect(onlyMine()).toBeNull();
  });
});

it('tells how many were closed, and that those in danger were spared', () => {
  draw(<UndoToast done={{ closed: 4, spared: 1 }} onUndo={none} />);
  expect(document.querySelector('.toast span')?.textContent).toBe(
    'Noted for 4 comments: no reply needed. 1 stays open: someone may be in danger. Decide on it by itself.',
  );
});
