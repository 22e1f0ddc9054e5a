// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { ShownTold } from '../../components/ToldTickets';
import { ToldTickets } from '../../components/ToldTickets';
import { clear, draw, press } from './draw';
import { NOW } from './gallery/samples';
import { LANGUAGES } from './speechOf';

afterEach(clear);

const aTold = (more: Partial<ShownTold['ticket']> = {}): ShownTold => ({
  by: 'AV',
  hands: [{ key: 'writing', initials: 'AV', minutes: 2, isMine: false, mayTake: false }],
  handover: null,
  ticket: {
    id: 'x:7',
    site: 'x',
    author: 'Ina',
    text: '<img src=x onerror=alert(1)> No parcel',
    note: null,
    address: 'https://x.com/i/web/status/7',
    by: 'av',
    at: NOW,
    ...more,
  },
});
const words = () => document.body.textContent;

describe('what the team told of comments this browser has not seen', () => {
  it.each(LANGUAGES)('is nothing where there is nothing, and has words in %s', (language) => {
    const props = { isOpen: true, now: NOW, onOpen: () => undefined };
    draw(<ToldTickets told={[]} total={0} {...props} />, language);
    expect(words()).toBe('');
    draw(<ToldTickets told={[aTold()]} total={3} {...props} />, language);
    expect(words()).toContain('Ina');
    expect(words()).not.toMatch(/told\.\w/);
  });

  it('says who has it and who told it, renders it as text, and leads to the site', () => {
    const opened: string[] = [];
    draw(
      <ToldTickets
        told={[aTold()]}
        total={1}
        isOpen
        now={NOW}
        onOpen={({ address }) => opened.push(address ?? '')}
      />,
    );
    expect(words()).toContain('told by ^AV');
    expect(words()).toContain('^AV is writing · 2 min');
    expect(words()).toContain('<img src=x onerror=alert(1)> No parcel');
    expect(document.querySelector('img')).toBeNull();
    press('Open the comment of Ina on its site');
    expect(opened).toEqual(['https://x.com/i/web/status/7']);
  });

  it('says what was not told, and how many are not listed', () => {
    const bare = aTold({ text: null, author: null, address: null, note: 'Be kind' });
    const told = [{ ...bare, handover: 'She calls back.' }];
    draw(<ToldTickets {...{ told }} total={9} isOpen now={NOW} onOpen={() => undefined} />);
    for (const said of ['Author not told', 'Its text was not told', 'Note of ^AV Be kind'])
      expect(words()).toContain(said);
    expect(words()).toContain('She calls back.');
    expect(words()).toContain('8 more are not listed');
    expect(document.querySelector('button')).toBeNull();
  });
});
