import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/team/member';
import type { Colleague } from './aTeam';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, startNats } from './natsServer';

/** `HEARD_LONG=1` runs the whole day. */
const COMMENTS = process.env.HEARD_LONG ? 2000 : 300;
const SHIFTS = 6;
const MEMBERS = Array.from({ length: 30 }, (_, index) => `m${String(index).padStart(2, '0')}`);
const USERS: Record<string, Role> = {
  boss: 'owner',
  ...Object.fromEntries(MEMBERS.map((one) => [one, 'agent' as const])),
};

describe.skipIf(!hasNatsServer && !process.env.CI)(
  `a day of thirty people and ${COMMENTS} comments`,
  () => {
    let server: NatsServer;
    let team: Colleague[];
    beforeAll(async () => {
      server = await startNats({ places: [PLACE], users: USERS });
      await found([server.url]);
      team = await Promise.all(MEMBERS.map((member) => join(anAccess([server.url], member))));
      await Promise.all(team.map(online));
    }, 60_000);
    afterAll(async () => {
      await Promise.all(team.map(({ session }) => session.close()));
      await server.remove();
    });

    it(
      'answers every comment once, hands over between six shifts, and reports the same on every device',
      async () => {
        const ids = Array.from({ length: COMMENTS }, (_, index) => `day-${index}`);
        let answered = 0;
        let refused = 0;
        const perShift = Math.ceil(COMMENTS / SHIFTS);
        for (let shift = 0; shift < SHIFTS; shift++) {
          const open = ids.slice(shift * perShift, (shift + 1) * perShift);
          // Ten are on at a time, two shifts overlap, and all look at the same list from the top.
          const crew = Array.from({ length: 10 }, (_, place) => team[(shift * 5 + place) % 30]!);
          await Promise.all(
            crew.map(async ({ session }, place) => {
              for (const [index, id] of open.entries()) {
                const known = await session.together([id]);
                if (known.get(id)?.answeredBy) continue;
                const claimed = await session.claim(id);
                if (!claimed.ok || claimed.value.revision === null) {
                  refused += 1;
                  continue;
                }
                // Somebody may have answered and given it back between the look and the claim.
                if (!(await session.together([id])).get(id)?.answeredBy) {
                  answered += 1;
                  const isLast = index === open.length - 1;
                  await session.publish(
                    id,
                    index % 9 === 0
                      ? { kind: 'status', status: 'private' }
                      : { kind: 'answered', replyId: `r-${id}` },
                  );
                  if (index % 9 === 0) await session.publish(id, { kind: 'answered' });
                  if (isLast)
                    await session.publish(id, {
                      kind: 'handover',
                      text: `Schicht ${shift} von ${place}`,
                    });
                  await until('the server has it', async () => (await session.waiting()) === 0);
                }
                await session.release(id);
              }
            }),
          );
          // A comment whose claim came late is looked at again by the next in the crew.
          for (const id of open) {
            const [first] = crew;
            await until('it was answered', async () =>
              Boolean((await first!.session.together([id])).get(id)?.answeredBy),
            );
          }
        }
        expect(refused).toBeGreaterThan(0);
        expect(answered).toBe(COMMENTS);
        const reports = await Promise.all(
          team.map(async ({ session }) => {
            await until(
              'all is read',
              async () => {
                const known = await session.together(ids);
                return (
                  known.size === COMMENTS &&
                  [...known.values()].every(({ answeredBy }) => answeredBy)
                );
              },
              60_000,
            );
            return [...(await session.together(ids))];
          }),
        );
        for (const report of reports) expect(report).toEqual(reports[0]);
        for (const [, { alsoAnsweredBy }] of reports[0]!) expect(alsoAnsweredBy).toEqual([]);
        const handovers = reports[0]!.filter(([, { handover }]) => handover);
        expect(handovers).toHaveLength(SHIFTS);
      },
      15 * 60_000,
    );
  },
);
