// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { EarlierTickets } from '../../components/EarlierTickets';
import { NoteField } from '../../components/NoteField';
import { PersonBox } from '../../components/PersonBox';
import type { StoreTrouble } from '../../components/storeTrouble';
import { advance } from '../../lib/ticket';
import { aTicket, at } from '../lib/aTicket';
import { clear, draw, press } from './draw';

afterEach(clear);

it('says of what a person wrote before its day, kind, and how long the answer took', () => {
  const reply = { id: 'r', postedAt: { earliest: at(12), latest: at(14) } };
  const answered = advance(aTicket(), { type: 'own-reply', at: at(20), by: 'page', reply });
  const onOpen = vi.fn();
  draw(
    <EarlierTickets
      count={7}
      tickets={[answered, aTicket({ id: 'c2' })]}
      onOpen={onOpen}
      onAll={() => undefined}
    />,
  );
  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(/^\S+ \S+ a remark, answered in 14 min$/);
  expect(lines[1]).toContain('still open');
  expect(document.body.textContent).toContain('7 earlier');
  document.querySelectorAll<HTMLElement>('li .link')[1]?.click();
  expect(onOpen).toHaveBeenCalledWith('facebook:c2');
});

it('shows nothing of a person who writes for the first time', () => {
  draw(<EarlierTickets count={0} tickets={[]} onOpen={() => undefined} onAll={() => undefined} />);
  expect(document.body.textContent).toBe('');
});

it('erases a person in two steps, and lets one think again', () => {
  const onErase = vi.fn();
  draw(<PersonBox onExport={() => Promise.resolve(null)} onErase={onErase} />);
  press('Erase it');
  press('Keep it');
  press('Erase it');
  expect(onErase).not.toHaveBeenCalled();
  press('Erase for good');
  expect(onErase).toHaveBeenCalledOnce();
});

it('says that a person could not be exported, and why', async () => {
  draw(<PersonBox onExport={() => Promise.resolve('store-closed')} onErase={() => undefined} />);
  await act(async () => {
    press('Export it');
    await Promise.resolve();
  });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Not exported');
});

it('says that a note was not kept, and leaves the words where they are', async () => {
  const outcomes: (StoreTrouble | null)[] = ['store-full', null];
  draw(
    <NoteField text="" longest={100} onSave={() => Promise.resolve(outcomes.shift() ?? null)} />,
  );
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no field');
  const leave = async (text: string) => {
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      field.dispatchEvent(new Event('blur'));
      await Promise.resolve();
    });
  };
  await leave('Ask the depot');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Not kept');
  expect(field.value).toBe('Ask the depot');
  await leave('Ask the depot again');
  expect(document.querySelector('[role=alert]')).toBeNull();
});
