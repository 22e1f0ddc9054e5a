// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../components/NoteField';
import { TicketFilters } from '../../components/TicketFilters';
import { KeysHere } from '../../components/useKeys';
import { VirtualList } from '../../components/VirtualList';
import type { Keys } from '../../lib/keys';
import { STANDARD_KEYS } from '../../lib/keys';
import type { TicketQuery } from '../../lib/ticketQuery';
import { clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const list = () => document.querySelector<HTMLElement>('[role=listbox]')!;
const key = (name: string) => {
  act(() => {
    list().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
};

describe('a list of a hundred thousand', () => {
  const open = (onPick = vi.fn()) => {
    draw(
      <VirtualList
        count={100_000}
        idAt={(place) => `x:${place}`}
        rowHeight={80}
        label="All"
        currentId={null}
        onPick={onPick}
        onView={none}
        row={(id) => id}
      />,
    );
    return onPick;
  };

  it('draws only what is in view, and tells each its place', () => {
    open();
    const drawn = [...document.querySelectorAll('[role=option]')];
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(drawn[1]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('is walked by the keyboard and never over its ends', () => {
    const onPick = open();
    for (const name of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) key(name);
    key('End');
    key('ArrowDown');
    key('Enter');
    key('Home');
    key(' ');
    expect(onPick.mock.calls).toEqual([['x:1'], ['x:99999'], ['x:0']]);
  });
});

describe('the user’s keys on the page of all tickets', () => {
  const open = (keys: Keys) => {
    const onPick = vi.fn();
    draw(
      <KeysHere.Provider value={keys}>
        <TicketFilters query={{}} onChange={none} />
        <VirtualList
          count={9}
          idAt={(place) => `x:${place}`}
          rowHeight={80}
          label="All"
          currentId={null}
          onPick={onPick}
          onView={none}
          row={(id) => id}
        />
      </KeysHere.Provider>,
    );
    return onPick;
  };
  const strike = (name: string) => {
    act(() => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    });
  };

  it('lead to the list from anywhere, walk it, and go to the search, where they are letters', () => {
    const onPick = open(STANDARD_KEYS);
    for (const name of ['j', 'j', 'j', 'k', 'Enter']) strike(name);
    expect(onPick.mock.calls).toEqual([['x:1']]);
    strike('/');
    const search = document.querySelector('[type=search]');
    expect(document.activeElement).toBe(search);
    strike('j');
    expect(document.activeElement).toBe(search);
  });

  it('are those the user set', () => {
    const onPick = open({ ...STANDARD_KEYS, next: 'n', previous: null });
    for (const name of ['n', 'n', 'n', 'j', 'k', 'Enter']) strike(name);
    expect(onPick.mock.calls).toEqual([['x:2']]);
  });
});

describe('the filters', () => {
  const change = (query: TicketQuery) => {
    const onChange = vi.fn<(query: TicketQuery) => void>();
    draw(<TicketFilters query={query} onChange={onChange} />);
    return onChange;
  };
  const field = (css: string, value: string, event: string) => {
    act(() => {
      const input = document.querySelector<HTMLInputElement>(css)!;
      input.value = value;
      input.dispatchEvent(new Event(event, { bubbles: true }));
    });
  };

  it('ask for nothing where a field was emptied', () => {
    const onChange = change({ q: 'parcel', site: ['x'] });
    field('[type=search]', '', 'input');
    expect(onChange).toHaveBeenCalledWith({ site: ['x'] });
  });

  it('take a last day whole', () => {
    const onChange = change({});
    field('label:last-of-type [type=date]', '2026-03-29', 'change');
    expect(onChange).toHaveBeenCalledWith({ to: new Date(2026, 2, 30).getTime() });
  });

  it('show the last day that is asked for', () => {
    change({ from: new Date(2026, 2, 1).getTime(), to: new Date(2026, 2, 30).getTime() });
    const days = [...document.querySelectorAll<HTMLInputElement>('[type=date]')];
    expect(days.map(({ value }) => value)).toEqual(['2026-03-01', '2026-03-29']);
  });

  it('say in a menu what is chosen, and let go of all at once', () => {
    const onChange = change({ status: ['open', 'private'] });
    expect(document.querySelector('summary')?.textContent).toContain('State: Open, In private');
    press('Show all');
    expect(onChange).toHaveBeenCalledWith({});
  });
});

it('keeps a note when its field is left, and when the ticket is', () => {
  const onSave = vi.fn(() => Promise.resolve(null));
  draw(<NoteField text="old" longest={100} onSave={onSave} />);
  const field = document.querySelector('textarea')!;
  act(() => {
    field.value = 'new';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  clear();
  expect(onSave).toHaveBeenCalledWith('new');
});
