import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectTeam } from '../../../lib/nats/connectTeam';
import { sizeOf } from '../../../lib/nats/eventStream';
import { dial } from '../../../lib/nats/link';
import { teamKeys } from '../../../lib/nats/teamKeys';
import type { Role } from '../../../lib/team/member';
import { namesOf } from '../../../lib/team/names';
import { aTeamEvent } from '../../../tests/lib/team/aTeamEvent';
import type { Colleague } from '../../../tests/nats/aTeam';
import { anAccess, found, join, online, PLACE, until } from '../../../tests/nats/aTeam';
import { hasNatsServer, openSocket, startNats } from '../../../tests/nats/natsServer';
import { ramMemory } from '../../../tests/nats/ramMemory';
import { CannotRun } from '../cannotRun';
import type { Figure, Figures } from '../figure';

const ROUNDS = 200;
const AT_ONCE = 2000;

/** `HEARD_LONG=1` also measures 300 watchers and a join with 100,000 tickets. */
const IS_LONG = process.env.HEARD_LONG === '1';

/** A team over a real server on this machine: round trips, how fast others see, a first join, sizes. */
export async function team(): Promise<Figures> {
  if (!hasNatsServer) throw new CannotRun('there is no nats-server');
  const names = Array.from({ length: 300 }, (_, index) => `m${String(index).padStart(3, '0')}`);
  const users: Record<string, Role> = {
    boss: 'owner',
    ...Object.fromEntries(names.map((one) => [one, 'agent' as const])),
  };
  const server = await startNats({ places: [PLACE], users });
  const all: Colleague[] = [];
  try {
    await found([server.url]);
    const come = async (member: string): Promise<Colleague> => {
      const colleague = await join(anAccess([server.url], member));
      all.push(colleague);
      await online(colleague);
      return colleague;
    };
    const figures: Record<string, Figure> = { ...(await sizes()) };
    const crew = await Promise.all(names.slice(0, 30).map(come));
    figures['team.claimMs'] = middle(await claimTimes(crew, 'claim'));
    Object.assign(figures, fanOut(30, await seenTimes(crew, 'see30')));
    if (IS_LONG) {
      // Some at a time: on a busy machine three hundred at once are not in within the time one waits.
      for (let start = 30; start < names.length; start += 30)
        crew.push(...(await Promise.all(names.slice(start, start + 30).map(come))));
      Object.assign(figures, fanOut(300, await seenTimes(crew, 'see300')));
    }
    await Promise.all(crew.slice(1).map(({ session }) => session.close()));
    figures['team.idleWakesPerHour'] = await idleWakes(server.url);
    const [writer] = crew;
    if (!writer) throw new CannotRun('nobody came');
    let told = 0;
    for (const tickets of IS_LONG ? [10_000, 100_000] : [10_000]) {
      await tell(writer, told, tickets);
      told = tickets;
      Object.assign(figures, await coldJoin(server.url, tickets));
      figures['team.diskPerTicket'] = await diskPerTicket(server.url, tickets);
    }
    return figures;
  } finally {
    // One that stays open keeps the process alive for ever.
    await Promise.all(all.map(({ session }) => session.close()));
    await server.remove();
  }
}

async function sizes(): Promise<Record<string, Figure>> {
  const keys = await teamKeys(anAccess([], 'av').secret, PLACE);
  if (!keys) throw new CannotRun('no key');
  const event = aTeamEvent({
    kind: 'answered',
    ticketId: 'facebook:1234567890123456',
    replyId: '1234567890123456',
  });
  return { 'team.bytesPerEvent': { value: await sizeOf({ keys, place: PLACE }, event), unit: '' } };
}

const IDLE_MS = 60_000;

/** How often the server's word would wake the worker of somebody who does nothing, in an hour. */
async function idleWakes(url: string): Promise<Figure> {
  let wakes = 0;
  const session = await connectTeam({
    access: anAccess([url], 'm002'),
    memory: ramMemory(),
    device: 'idle',
    openSocket: (address) => {
      const socket = openSocket(address);
      socket.addEventListener('message', () => (wakes += 1));
      return socket;
    },
  });
  await online({ session });
  await until('read', () => session.behind() === 0);
  wakes = 0;
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  await session.close();
  return { value: wakes * (3_600_000 / IDLE_MS), unit: '' };
}

/** Bytes of a ticket with one event on the server's disk, names and all. */
async function diskPerTicket(url: string, tickets: number): Promise<Figure> {
  const link = await dial(anAccess([url], 'boss'), openSocket);
  if (!link.ok) throw new CannotRun(link.problem);
  const { state } = await link.value.manager.streams.info(namesOf(PLACE).events);
  await link.value.connection.close();
  return { value: state.bytes / tickets, unit: '' };
}

async function claimTimes([first]: readonly Colleague[], name: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await first?.session.claim(`${name}-${round}`);
    times.push(performance.now() - start);
  }
  return times;
}

/** From the click of one to the last moment at which each of the others knew. */
async function seenTimes(crew: readonly Colleague[], name: string): Promise<number[]> {
  const times: number[] = [];
  const [first, ...others] = crew;
  for (let round = 0; round < 30; round++) {
    const id = `${name}-${round}`;
    const start = performance.now();
    const seen = others.map(
      ({ session }) =>
        new Promise<void>((resolve) => {
          const end = new AbortController();
          session.watch((change) => {
            if (change.kind !== 'claim' || change.ticketId !== id) return;
            times.push(performance.now() - start);
            end.abort();
            resolve();
          }, end.signal);
        }),
    );
    await first?.session.claim(id);
    await Promise.all(seen);
  }
  return times;
}

async function tell({ session }: Colleague, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += AT_ONCE) {
    const ids = Array.from(
      { length: Math.min(AT_ONCE, to - start) },
      (_, index) => `join-${start + index}`,
    );
    await Promise.all(ids.map((id) => session.publish(id, { kind: 'answered' })));
    await until('told', async () => (await session.waiting()) === 0, 120_000);
  }
}

async function coldJoin(url: string, tickets: number): Promise<Record<string, Figure>> {
  const memory = ramMemory();
  const before = heapBytes();
  const start = performance.now();
  const access = anAccess([url], 'm001');
  const session = await connectTeam({ access, memory, device: 'new', openSocket });
  await online({ session });
  await until(
    'read',
    async () => session.behind() === 0 && (await memory.position()) !== null,
    300_000,
  );
  const ms = performance.now() - start;
  const heap = (heapBytes() - before) / 1024;
  await session.close();
  return {
    [`team.join${tickets / 1000}kMs`]: { value: ms, unit: 'ms' },
    [`team.join${tickets / 1000}kHeap`]: { value: heap, unit: 'KiB' },
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held, without what is only not swept up yet: else a join may seem to take less than nothing. */
function heapBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const fanOut = (watchers: number, times: readonly number[]): Record<string, Figure> => ({
  [`team.seenBy${watchers}Ms`]: middle(times),
  [`team.seenBy${watchers}P99Ms`]: { value: at(times, 0.99), unit: 'ms' },
});

const middle = (times: readonly number[]): Figure => ({
  value: at(times, 0.5),
  spread: at(times, 0.75) - at(times, 0.25),
  unit: 'ms',
});

const at = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? NaN;
