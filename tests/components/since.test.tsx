// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SinceShiftProps } from '../../components/SinceShift';
import { SinceShift } from '../../components/SinceShift';
import { clear, draw, press } from './draw';

afterEach(clear);

const NOW = Date.parse('2026-06-02T07:04:00Z');
const EVENING = Date.parse('2026-06-01T15:00:00Z');
const NONE: SinceShiftProps['counts'] = {
  answered: 0,
  private: 0,
  escalated: 0,
  'handed-over': 0,
  closed: 0,
  gone: 0,
  again: 0,
  edited: 0,
  new: 0,
  waiting: 0,
};

function open(some: Partial<SinceShiftProps> = {}) {
  const told = { onOpen: vi.fn(), onSince: vi.fn() };
  draw(
    <SinceShift
      since={EVENING}
      isChosen={false}
      counts={NONE}
      atLeast={{ deeds: false, waiting: false }}
      elsewhere={0}
      now={NOW}
      {...told}
      {...some}
    />,
  );
  return told;
}
const words = () => document.querySelector('section')?.textContent ?? '';
const choose = (value: string) => {
  act(() => {
    const input = document.querySelector('input')!;
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

describe('the line of what happened since the last shift', () => {
  it('tells what there is, each count opening its tickets, and nothing of what there is not', () => {
    const { onOpen } = open({ counts: { ...NONE, answered: 12, new: 9, waiting: 4 } });
    expect(words()).toContain('Since Mon 15:00:12 answered9 new4 still waiting');
    for (const part of ['12 answered', '9 new', '4 still waiting']) press(part);
    expect(onOpen.mock.calls).toEqual([['answered'], ['new'], ['waiting']]);
  });

  it('says where a count is at least so many', () => {
    open({ counts: { ...NONE, new: 2000, waiting: 4 }, atLeast: { deeds: true, waiting: false } });
    expect(words()).toContain('≥ 2,000 new4 still waiting');
  });

  it('says that nothing happened, and what waits all the same', () => {
    open({ counts: { ...NONE, waiting: 4 } });
    expect(words()).toContain('Nothing happened since Mon 15:00.4 still waiting');
  });

  it('tells what only the team has seen apart, as nothing here can open it', () => {
    open({ elsewhere: 3 });
    expect(words()).toContain('and 3 of your team’s that this browser has not seen');
    expect(words()).not.toContain('Nothing happened');
  });

  it('invents no moment where no shift was seen to end', () => {
    open({ since: null, counts: { ...NONE, waiting: 4 } });
    expect(words()).toBe('What happened since …');
  });

  it('counts from another moment, never from one to come or half typed, and back from the end of the shift', () => {
    const { onSince } = open({ isChosen: true });
    press('Another moment');
    choose('');
    choose('2027-01-01T00:00');
    choose('0002-05-30T12:00');
    expect(onSince).not.toHaveBeenCalled();
    choose('2026-05-30T12:00');
    press('End of my last shift');
    expect(onSince.mock.calls).toEqual([[new Date(2026, 4, 30, 12).getTime()], [null]]);
  });
});
