import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater, mayShare } from '../../../lib/team/doc';
import type { Body, SharedItem } from '../../../lib/team/sharing';
import { confirmed, syncStep, unshared } from '../../../lib/team/sharing';

type Told = { readonly body: Body; readonly member: string; readonly changedAt: number };

/** A device of one member with one shared thing, and the messages on their way to it. */
class Device {
  local: Body = null;
  item: SharedItem = unshared('reply', 'r1');
  inbox: Told[] = [];
  readonly me: string;
  constructor(me: string) {
    this.me = me;
  }
}

/** The server keeps the latest, numbers what it takes, and tells everybody, however often. */
class Server {
  told: Told | undefined;
  count = 0;
  readonly devices = ['av', 'jk', 'tb'].map((me) => new Device(me));

  turn(device: Device, told?: Told): void {
    const { item, local, me } = device;
    const step = syncStep({ item, local, told, me, mayShare: true });
    device.item = step.item;
    if (step.take) device.local = step.take.body;
    if (!step.offer) return;
    const doc = { body: step.offer.body, member: me, changedAt: ++this.count };
    if (this.told && !isLater(doc, this.told)) return;
    this.told = doc;
    device.item = confirmed(device.item, doc);
    for (const one of this.devices) one.inbox.push(doc);
  }

  settle(): void {
    for (let turns = 0; turns < 20; turns++)
      for (const device of this.devices) this.turn(device, this.told);
  }
}

const aMove = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('write', 'offer', 'take', 'again', 'turn' as const),
  place: fc.nat(5),
  words: fc.constantFrom('one', 'two', 'three', null),
});

describe('what a team shares', () => {
  it('comes to one state on all devices, in any order and however often it is told', () => {
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
        const server = new Server();
        for (const { who, what, place, words } of moves) {
          const device = server.devices[who]!;
          if (what === 'write') device.local = words;
          if (what === 'offer') device.item = { ...device.item, isOffered: true };
          if (what === 'turn') server.turn(device);
          const told = device.inbox[place % Math.max(1, device.inbox.length)];
          if (what === 'again' || what === 'take') server.turn(device, told);
          if (what === 'take') device.inbox = device.inbox.filter((one) => one !== told);
        }
        server.settle();
        if (!server.told) return;
        for (const { local, item } of server.devices) {
          expect(item.body).toEqual(server.told.body);
          // What was never offered after the team took it away is one's own.
          if (item.body !== null) expect(local).toEqual(server.told.body);
        }
      }),
    );
  });

  const taken = (body: Body, member: string, changedAt: number): SharedItem => ({
    ...unshared('reply', 'r1'),
    ...{ body, member, changedAt },
  });

  it('keeps the earlier words beside those that took their place, with by whom', () => {
    const item = taken('one', 'av', 1);
    const told = { body: 'two', member: 'jk', changedAt: 2 };
    const mine = syncStep({ item, local: 'one', told, me: 'av', mayShare: true });
    expect(mine.item.replaced).toEqual({ body: 'one', by: 'jk', at: 2 });
    expect(mine.take).toEqual({ body: 'two' });
    const edited = syncStep({ item, local: 'mine', told, me: 'tb', mayShare: true });
    expect(edited.item.replaced).toEqual({ body: 'mine', by: 'jk', at: 2 });
    expect(edited.offer).toBeUndefined();
    const onlooker = syncStep({ item, local: 'one', told, me: 'tb', mayShare: true });
    expect(onlooker.item.replaced).toBeNull();
  });

  it('gives who may not share the team’s again, and keeps what they wrote', () => {
    const item = taken('one', 'lea', 1);
    const step = syncStep({ item, local: 'mine', told: undefined, me: 'av', mayShare: false });
    expect(step.take).toEqual({ body: 'one' });
    expect(step.item.replaced?.body).toBe('mine');
  });

  it('tells that it was taken away here before the server had confirmed it', () => {
    const told = { body: 'one', member: 'av', changedAt: 1 };
    const item = confirmed({ ...unshared('fact', 'f1'), isOffered: true }, told);
    const step = syncStep({ item, local: null, told, me: 'av', mayShare: true });
    expect(step.offer).toEqual({ body: null });
    expect(step.take).toBeUndefined();
  });

  it('leaves alone what nobody offered', () => {
    const item = unshared('reply', 'r1');
    const step = syncStep({ item, local: 'mine', told: undefined, me: 'av', mayShare: true });
    expect(step).toEqual({ item });
  });

  it.each([
    ['reader', []],
    ['agent', ['fact', 'words']],
    ['lead', ['reply', 'fact', 'setting', 'words']],
  ] as const)('may be changed by a %s: %s', (role, kinds) => {
    const may = (['reply', 'fact', 'setting', 'words'] as const).filter((kind) =>
      mayShare(role, kind),
    );
    expect(may).toEqual(kinds);
  });
});
