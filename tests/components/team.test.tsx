// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { HandLines } from '../../components/HandLines';
import { TeamSection } from '../../components/TeamSection';
import { exactly } from '../../lib/time';
import { clear, draw, press } from './draw';
import { NOW } from './gallery/samples';
import { LANGUAGES } from './speechOf';

afterEach(clear);

const none = () => undefined;
const TEAM = {
  name: 'Vlinder',
  hosts: ['team.vlinder.example'],
  initials: 'AV',
  role: 'agent',
  standing: 'online',
  since: NOW - 60_000,
  isFull: false,
  waiting: 0,
} as const;
const PROPS = {
  problem: null,
  isBusy: false,
  invitation: null,
  now: NOW,
  onJoin: none,
  onMake: none,
  onInvite: none,
  onCopy: none,
  onLeave: none,
};
const HANDS = { now: NOW, onGo: none, onTakeOver: none };
const words = () => document.body.textContent;

describe('whose hands a comment is in', () => {
  it('is said, with the way to the other window', () => {
    let went = 0;
    draw(
      <HandLines
        hands={[{ key: 'elsewhere', place: 'window', minutes: 2 }]}
        now={NOW}
        onGo={() => {
          went += 1;
        }}
        onTakeOver={none}
      />,
    );
    expect(words()).toContain('being written in another window · 2 min');
    press('Go there');
    expect(went).toBe(1);
  });

  it('offers to take over only what may be taken, and says from whom it was', () => {
    const theirs = { key: 'writing', initials: 'AV', minutes: 3, isMine: false } as const;
    draw(<HandLines hands={[{ ...theirs, mayTake: false }]} {...HANDS} />);
    expect(words()).toBe(' ^AV is writing · 3 min');
    let taken = 0;
    const take = () => {
      taken += 1;
    };
    draw(<HandLines hands={[{ ...theirs, mayTake: true }]} {...HANDS} onTakeOver={take} />);
    press('Take over');
    expect(taken).toBe(1);
    const over = { key: 'taken-over', initials: 'TB', from: 'AV', at: NOW } as const;
    draw(<HandLines hands={[{ ...theirs, isMine: true, mayTake: false }, over]} {...HANDS} />);
    expect(words()).toContain('^TB took it over from ^AV');
    expect(document.querySelector('button')).toBeNull();
  });

  it('tells a double answer, an answer of somebody, and one the server has not confirmed', () => {
    draw(
      <HandLines
        hands={[
          { key: 'answered-twice', initials: 'JK', also: ['TB', 'AV'], at: NOW },
          { key: 'writing-unconfirmed', initials: 'AV', minutes: 0, isMine: true, mayTake: false },
          { key: 'answered', initials: 'JK', at: exactly(NOW) },
        ]}
        {...HANDS}
      />,
    );
    expect(words()).toContain('answered twice: by ^JK, and by ^TB, ^AV');
    expect(words()).toContain('the team does not know yet');
    expect(words()).toMatch(/answered by \^JK \d/);
  });
});

describe('the settings of a team', () => {
  it.each(LANGUAGES)('say what is shared and what never is before one joins, in %s', (language) => {
    draw(<TeamSection {...PROPS} team={null} />, language);
    expect(document.querySelectorAll('form')).toHaveLength(2);
    expect(words()).not.toMatch(/team\.\w/);
  });

  it('take an invitation as it was pasted', () => {
    const joined: string[] = [];
    draw(<TeamSection {...PROPS} team={null} onJoin={(pasted) => joined.push(pasted)} />);
    const area = document.querySelector('textarea');
    if (area) area.value = ' heard-team:abc ';
    act(() => {
      document.querySelector('form')?.requestSubmit();
    });
    expect(joined).toEqual(['heard-team:abc']);
  });

  it.each([
    ['online', 'Connected since'],
    ['offline', 'Offline since'],
    ['refused', 'refuses this user'],
    ['wrong-key', 'does not open'],
    ['moved', 'new key'],
    ['no-team', 'no such team'],
    ['too-old', 'too old'],
    ['no-jetstream', 'no JetStream'],
  ])('say in words how it stands: %s', (standing, said) => {
    draw(<TeamSection {...PROPS} team={{ ...TEAM, standing, waiting: 2 }} />);
    expect(document.querySelector('[role=status]')?.textContent).toContain(said);
    expect(words()).toContain('2 events wait for the server.');
  });

  it('let a lead invite and an agent not, and show what went wrong', () => {
    draw(<TeamSection {...PROPS} team={TEAM} problem="not-permitted" />);
    expect(document.querySelector('form')).toBeNull();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was sent');
    draw(<TeamSection {...PROPS} team={{ ...TEAM, role: 'lead' }} invitation="heard-team:x" />);
    expect(document.querySelector('form')).not.toBeNull();
    expect(words()).toContain('Whoever has this line');
  });
});
