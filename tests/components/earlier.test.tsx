// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { EarlierTickets } from '../../components/EarlierTickets';
import { PersonBox } from '../../components/PersonBox';
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
  draw(<PersonBox onExport={() => undefined} onErase={onErase} />);
  press('Erase it');
  press('Keep it');
  press('Erase it');
  expect(onErase).not.toHaveBeenCalled();
  press('Erase for good');
  expect(onErase).toHaveBeenCalledOnce();
});
