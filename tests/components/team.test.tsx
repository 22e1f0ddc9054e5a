// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { BadgeCard } from '../../components/BadgeCard';
import { FactList } from '../../components/FactList';
import { HandLines } from '../../components/HandLines';
import { HandoverBox } from '../../components/HandoverBox';
import { LedPart } from '../../components/LedByTeam';
import { NoteField } from '../../components/NoteField';
import { SavedReplies } from '../../components/SavedReplies';
import { TeamSection } from '../../components/TeamSection';
import { TeamShared } from '../../components/TeamShared';
import { TeamWords } from '../../components/TeamWords';
import { exactly } from '../../lib/time';
import { aDayFact } from '../lib/replies/facts/aDayFact';
import { aSaved } from '../lib/replies/saved/aSaved';
import { button, clear, draw, press } from './draw';
import { badge, NOW } from './gallery/samples';
import { LANGUAGES } from './speechOf';

afterEach(clear);

const none = () => undefined;
const TEAM = {
  name: 'Vlinder',
  team: 'vlinder',
  generation: 1,
  me: 'av',
  members: [
    { member: { id: 'av', initials: 'AV', role: 'agent' }, seenAt: NOW },
    { member: { id: 'jk', initials: 'JK', role: 'lead' }, seenAt: NOW - 60_000 },
  ],
  servers: ['wss://team.vlinder.example'],
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
  keyWork: null,
  onCopy: () => Promise.resolve(true),
  onSave: none,
  onFile: () => Promise.resolve(null),
  onLeave: none,
  onRekey: none,
  onForgetOld: none,
};
const SHARED = {
  rows: [
    { kind: 'reply', ofTeam: 12, ownIds: ['a', 'b'], mayShare: false },
    { kind: 'fact', ofTeam: 2, ownIds: [], mayShare: true },
  ],
  settings: {},
  replaced: [{ key: 'setting/hours', kind: 'setting', name: 'hours', by: 'TB', at: NOW }],
  switches: { texts: true, authors: false, notes: false },
  isLead: true,
  isOnline: true,
  waits: 0,
  now: NOW,
  onShare: none,
  onKeep: none,
  onDrop: none,
  onSwitch: none,
} as const;
const CARD = {
  badge: badge('late', 8),
  targetMinutes: 60,
  postedAt: exactly(NOW),
  dueAt: exactly(NOW),
  why: [],
  advice: { action: 'answer', reason: 'concern' },
} as const;
const CARD_DOES = { now: NOW, onOpen: none, onGo: none, onTakeOver: none };
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
    draw(<HandLines hands={[{ ...theirs, mayTake: false, mayTakeAt: NOW + 1 }]} {...HANDS} />);
    expect(words()).toContain(' ^AV is writing · 3 min');
    expect(button('Take over').disabled).toBe(true);
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

  it('say how one finds a certificate the browser does not trust, where the server is not reached', () => {
    const page = () => document.querySelector('a')?.href;
    const away = { ...TEAM, standing: 'offline' } as const;
    draw(<TeamSection {...PROPS} team={away} />);
    expect(page()).toBe('https://team.vlinder.example/');
    expect(words()).toContain('a warning about the certificate there is the cause');
    draw(<TeamSection {...PROPS} team={{ ...away, servers: ['ws://localhost:9222'] }} />);
    expect(page()).toBeUndefined();
    const asked = ['wss://nats.vlinder.example:8443'];
    draw(<TeamSection {...PROPS} team={null} problem="offline" asked={asked} />);
    expect(page()).toBe('https://nats.vlinder.example:8443/');
    draw(<TeamSection {...PROPS} team={null} problem="refused" asked={asked} />);
    expect(page()).toBeUndefined();
  });

  it('let a lead invite and an agent not, and show what went wrong', () => {
    draw(<TeamSection {...PROPS} team={TEAM} problem="not-permitted" />);
    expect(document.querySelector('form')).toBeNull();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was sent');
    draw(<TeamSection {...PROPS} team={{ ...TEAM, role: 'lead' }} invitation="heard-team:x" />);
    expect(document.querySelector('form')).not.toBeNull();
    expect(words()).toContain('Whoever has this line');
  });

  it.each([
    ['lead', ['agent', 'lead', 'reader']],
    ['owner', ['agent', 'lead', 'owner', 'reader']],
  ] as const)(
    'let only an owner invite an owner, so that a team need not hang on one: %s',
    (role, invited) => {
      draw(<TeamSection {...PROPS} team={{ ...TEAM, role }} />);
      const options = [...document.querySelectorAll<HTMLOptionElement>('[name=role] option')];
      expect(options.map(({ value }) => value).sort()).toEqual(invited);
    },
  );

  it.each([
    ['agent', 'by a new invitation only.'],
    ['owner', 'invite another first'],
  ] as const)('leave in two clicks, and say before what it costs: %s', (role, cost) => {
    let left = 0;
    const onLeave = () => {
      left += 1;
    };
    draw(<TeamSection {...PROPS} team={{ ...TEAM, role }} onLeave={onLeave} />);
    press('Leave the team');
    expect(document.querySelector('[role=alert]')?.textContent).toContain(cost);
    press('Stay');
    expect(document.querySelector('[role=alert]')).toBeNull();
    press('Leave the team');
    expect(left).toBe(0);
    press('Leave now');
    expect(left).toBe(1);
  });

  it('say what one may do by one’s role, and why a reader’s words stay here', () => {
    draw(<TeamSection {...PROPS} team={{ ...TEAM, role: 'reader' }} />);
    expect(words()).toContain('You look on: the server takes nothing from you');
    expect(words()).toContain('Only the owner or a lead invites.');
    draw(<HandLines hands={[]} now={NOW} onGo={none} onTakeOver={none} onlyReads />);
    expect(words()).toContain('it does not see what you write here');
  });

  it.each(['refused', 'wrong-key', 'moved'])(
    'take a new invitation in the team where only that helps: %s',
    (standing) => {
      draw(<TeamSection {...PROPS} team={{ ...TEAM, standing }} />);
      expect(document.querySelector('form textarea[name=pasted]')).not.toBeNull();
      expect(words()).toContain('You need not leave');
    },
  );

  it('put a chosen file into the invitation', async () => {
    draw(<TeamSection {...PROPS} team={null} onFile={() => Promise.resolve('heard-team:abc')} />);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) Object.defineProperty(input, 'files', { value: [new File([''], 'heard-team.txt')] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(document.querySelector('textarea')?.value).toBe('heard-team:abc');
  });

  it.each([
    [true, 'Copied.'],
    [false, 'did not copy it'],
  ] as const)('say whether the invitation was copied: %s', async (isCopied, said) => {
    draw(
      <TeamSection
        {...PROPS}
        team={{ ...TEAM, role: 'lead' }}
        invitation="heard-team:abc"
        onCopy={() => Promise.resolve(isCopied)}
      />,
    );
    await act(async () => {
      press('Copy');
      await Promise.resolve();
    });
    expect(words()).toContain(said);
  });

  it('lead an owner from the server’s rules to a new key, without who leaves', () => {
    const staying: string[] = [];
    const owner = { ...TEAM, role: 'owner' } as const;
    draw(
      <TeamSection
        {...PROPS}
        team={owner}
        onRekey={(members) => staying.push(...members.map(({ id }) => id))}
      />,
    );
    const command = () => document.querySelector('textarea')?.value;
    expect(command()).toBe(
      'npm run -s team-config -- --keep nats.conf vlinder 1,2 av:agent jk:lead > nats.conf.new',
    );
    press('2. Give the team a new key');
    expect(staying).toEqual(['jk']);
    const select = [...document.querySelectorAll('select')].at(-1);
    act(() => {
      if (select) select.value = 'jk';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(command()).toBe(
      'npm run -s team-config -- --keep nats.conf vlinder 1,2 av:agent > nats.conf.new',
    );
    press('2. Give the team a new key');
    expect(staying).toEqual(['jk']);
    expect(document.querySelector('details')).toBeNull();
    draw(<TeamSection {...PROPS} team={{ ...owner, generation: 2 }} keyWork={{ share: 0.4 }} />);
    expect(words()).toContain('Sealing anew 40%');
    expect(words()).toContain('Delete what lies under the old key');
    draw(
      <TeamSection
        {...PROPS}
        team={{ ...owner, generation: 2 }}
        keyWork={{ invite: ['JK', 'TB'] }}
      />,
    );
    expect(words()).toContain('The team has key 2. Invite anew: ^JK, ^TB');
  });
});

describe('what somebody may not do in their team', () => {
  const theirs = {
    key: 'writing',
    initials: 'AV',
    minutes: 0,
    isMine: false,
    mayTake: false,
  } as const;
  const isOff = (name: string) => button(name).disabled;
  const why = (name: string) => {
    const id = button(name).getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  };

  it('is there and off, with the reason: an agent’s taking over before the quiet time, a reader’s at all', () => {
    draw(<HandLines hands={[{ ...theirs, mayTakeAt: NOW + 60_000 }]} {...HANDS} />);
    expect(isOff('Take over')).toBe(true);
    expect(why('Take over')).toMatch(/^You may from .*\d.* on/);
    draw(<HandLines hands={[theirs]} {...HANDS} onlyReads />);
    expect(isOff('Take over')).toBe(true);
    expect(why('Take over')).toContain('look on');
  });

  it.each([
    ['agent', { ...theirs, mayTakeAt: NOW + 60_000 }, 'You may from'],
    ['reader', theirs, 'look on'],
    [
      'anybody without the server',
      { ...theirs, key: 'writing-unconfirmed', mayTake: true },
      'server is away',
    ],
  ] as const)('is said on the card in the page as well: %s', (_, hand, why) => {
    draw(<BadgeCard card={{ ...CARD, hands: [hand] }} {...CARD_DOES} />);
    expect(document.querySelector('.hd-hand button')).toBeNull();
    expect(document.querySelector('.hd-hand small')?.textContent).toContain(why);
    draw(<BadgeCard card={{ ...CARD, hands: [{ ...theirs, mayTake: true }] }} {...CARD_DOES} />);
    expect(button('Take over').disabled).toBe(false);
  });

  it('is, for who looks on, words for the next shift and a note the team would read', () => {
    const left = { text: 'Call Anna', initials: 'AV', at: NOW };
    for (const handover of [null, left]) {
      draw(<HandoverBox {...{ handover }} hasTeam onlyReads now={NOW} onLeave={none} />);
      const name = handover ? 'Done with it' : 'Leave word for the next shift';
      expect(isOff(name)).toBe(true);
      expect(why(name)).toContain('look on');
    }
    const onSave = () => Promise.resolve(null);
    const note = { text: 'mine', longest: 10, onSave, onlyReads: true };
    draw(<NoteField {...note} goesToTeam />);
    expect(document.querySelector('textarea')?.readOnly).toBe(true);
    expect(words()).toContain('look on');
    draw(<NoteField {...note} />);
    expect(document.querySelector('textarea')?.readOnly).toBe(false);
  });

  it('is, for an agent, to share replies and settings, and to change those of the team', () => {
    draw(<TeamShared {...SHARED} isLead={false} />);
    expect(isOff('Share yours')).toBe(true);
    expect(why('Share yours')).toContain('by a lead');
    expect(isOff('Make yours the team’s')).toBe(true);
    expect(why('Put mine back')).toContain('Only a lead');
    for (const box of document.querySelectorAll('input')) expect(box.disabled).toBe(true);
    const saved = (id: string) => aSaved({ id, title: id });
    const replies = {
      replies: [saved('ours'), saved('mine')],
      shared: new Set(['ours']),
      isLed: true,
    };
    const props = { ...replies, now: NOW, changing: null, form: () => null };
    draw(<SavedReplies {...props} onChange={none} onDelete={none} />);
    expect(isOff('Change ours')).toBe(true);
    expect(isOff('Change mine')).toBe(false);
    expect(words()).toContain('Only a lead changes');
    draw(
      <LedPart isLed>
        <input />
      </LedPart>,
    );
    expect(document.querySelector('input')?.matches(':disabled')).toBe(true);
  });

  it('is, for who looks on, to share facts or change those of the team', () => {
    const facts = [aDayFact({ id: 'f1', what: 'outage' }), aDayFact({ id: 'f2', what: 'mine' })];
    const props = { facts, now: 0, shared: new Set(['f1']), onChange: none, onDrop: none };
    draw(<FactList {...props} onlyReads />);
    const [change, own] = [...document.querySelectorAll('button')].filter(({ textContent }) =>
      textContent.startsWith('Change'),
    );
    expect([change?.disabled, own?.disabled]).toEqual([true, false]);
    const share = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Share'),
    );
    expect(share?.disabled).toBe(true);
    expect(words()).toContain('look on');
  });
});

describe('what a team shares, in the settings', () => {
  it.each(LANGUAGES)('has words in %s for all it may have to say', (language) => {
    const tooLong = [{ key: 'reply/1', kind: 'reply', name: 'Parcel', over: 700 }] as const;
    draw(<TeamShared {...SHARED} {...{ tooLong }} waits={1} isOnline={false} />, language);
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(3);
    expect(words()).not.toMatch(/(?:shared|mayNot)\.\w/);
    draw(<HandoverBox handover={null} hasTeam={false} now={NOW} onLeave={none} />, language);
    expect(words()).not.toMatch(/shift\.\w/);
  });

  it('says which thing is too long, how long it is, and by how much to shorten it', () => {
    const tooLong = [
      { key: 'reply/1', kind: 'reply', name: 'Parcel', over: 700 },
      { key: 'setting/watch', kind: 'setting', name: 'watch', over: 1 },
    ] as const;
    draw(<TeamShared {...SHARED} {...{ tooLong }} />);
    const [reply, watch] = [...document.querySelectorAll('[role=alert]')].map(
      ({ textContent }) => textContent,
    );
    expect(reply).toContain('“Parcel” stays yours alone: sealed it is 8.4 kB');
    expect(reply).toContain('takes 7.7 kB');
    expect(reply).toContain('Shorten it by 0.7 kB');
    expect(watch).toContain('“Watch words and own contacts”');
    expect(watch).toContain('Shorten it by 0.1 kB');
  });

  it('shares what is one’s own at a click, and says that one’s own settings come back', () => {
    const shared: string[] = [];
    const settings = { target: { by: 'LEA', at: NOW, isKept: true } };
    const rows = [{ kind: 'reply', ofTeam: 0, ownIds: ['a', 'b'], mayShare: true }] as const;
    const onShare = (kind: string, ids: readonly string[]) => shared.push(`${kind} ${ids.join()}`);
    draw(<TeamShared {...SHARED} {...{ settings, rows, onShare }} />);
    expect(words()).toMatch(/set by \^LEA .* · yours come back when you leave/);
    press('Share with the team: Saved replies');
    press('Share with the team: Opening hours and holidays');
    expect(shared).toEqual(['reply a,b', 'setting hours']);
  });

  it('keeps, puts back and forgets what was replaced', () => {
    const done: string[] = [];
    const replaced = [
      { key: 'reply/1', kind: 'reply', name: 'Parcel', by: 'AV', at: NOW },
      { key: 'setting/hours', kind: 'setting', name: 'hours', by: null, at: NOW },
    ] as const;
    draw(
      <TeamShared
        {...SHARED}
        replaced={replaced}
        onKeep={({ key }) => done.push(`keep ${key}`)}
        onDrop={({ key }) => done.push(`drop ${key}`)}
      />,
    );
    expect(words()).toContain('“Parcel” by ^AV');
    expect(words()).toContain('only a lead changes it');
    for (const name of ['Keep mine as well', 'Put mine back', 'Forget it']) press(name);
    expect(done).toEqual(['keep reply/1', 'keep setting/hours', 'drop reply/1']);
  });

  it('switches one kind of words at a time, by a lead and while the server is there', () => {
    const switched: unknown[] = [];
    const props = { switches: { texts: true, authors: false, notes: false }, isLead: true };
    const onSwitch = (one: unknown) => switched.push(one);
    draw(<TeamWords {...props} isOnline {...{ onSwitch }} />);
    const boxes = () => [...document.querySelectorAll('input')];
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false]);
    act(() => {
      boxes()[1]?.click();
    });
    expect(switched).toEqual([{ texts: true, authors: true, notes: false }]);
    draw(<TeamWords {...props} isOnline={false} {...{ onSwitch }} />);
    expect(boxes().every(({ disabled }) => disabled)).toBe(true);
    expect(words()).toContain('Only while the server is there.');
  });

  it('says how much of the team’s could not be used', () => {
    draw(<TeamSection {...PROPS} team={{ ...TEAM, ignored: 3 }} />);
    expect(words()).toContain('3 entries of the team were not used');
    draw(<TeamSection {...PROPS} team={{ ...TEAM, ignored: 0 }} />);
    expect(words()).not.toContain('not used');
  });
});

describe('words for the next shift', () => {
  const left = { text: 'Call Anna', initials: 'AV', at: NOW };
  const leave = (handover: typeof left | null, hasTeam = true) => {
    const said: string[] = [];
    draw(<HandoverBox {...{ handover, hasTeam }} now={NOW} onLeave={(text) => said.push(text)} />);
    return said;
  };

  it('are written, changed, given up with Escape, and say who reads them', () => {
    const said = leave(left);
    expect(words()).toContain('^AV');
    press('Change');
    const area = document.querySelector('textarea');
    expect(area?.value).toBe('Call Anna');
    expect(words()).toContain('Everybody in your team reads it');
    expect(button('Leave it').disabled).toBe(true);
    act(() => {
      if (area) area.value = ' Call Ben ';
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => {
      document.querySelector('form')?.requestSubmit();
    });
    expect(said).toEqual(['Call Ben']);
    press('Change');
    act(() => {
      document
        .querySelector('textarea')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('are taken away with a way back', () => {
    const said = leave(left);
    press('Done with it');
    draw(<HandoverBox handover={null} hasTeam now={NOW} onLeave={(text) => said.push(text)} />);
    expect(words()).toContain('Taken away, for everybody.');
    press('Undo');
    expect(said).toEqual(['', 'Call Anna']);
  });

  it('stay here where there is no team', () => {
    leave(null, false);
    press('Leave word for the next shift');
    expect(words()).toContain('It stays in this browser');
  });
});
