import type { TicketEvent } from './trail';

type Trail = readonly TicketEvent[];

/**
 * An event as it is found again in another trail: `key` is one for the same event, taking back the same,
 * and `target` the key of what it takes back. `said` decides between events of one time.
 */
type Keyed = {
  readonly key: number;
  readonly said: string;
  readonly event: TicketEvent;
  readonly target: number | undefined;
};

/**
 * What two browsers wrote down of one ticket, as one trail in the order of time; the same whichever
 * trail is given first. What both have is taken once, as it was first noticed. A trail that tells all
 * of the other is given back itself.
 */
export function unitedTrail(one: Trail, other: Trail): Trail {
  const keys = new Map<string, number>();
  const [mine, theirs] = [keyed(one, keys), keyed(other, keys)];
  const both = inOrder(mine, theirs);
  if (tellsAll(mine, both)) return one;
  if (tellsAll(theirs, both)) return other;
  const places = new Map(both.map(({ key }, place) => [key, place]));
  return both.map(({ event, target }) => {
    const undoes = target === undefined ? undefined : places.get(target);
    return undoes === undefined ? event : { ...event, undoes };
  });
}

/** `keys`: those that were given out already. */
function keyed(trail: Trail, keys: Map<string, number>): readonly Keyed[] {
  const times = new Map<string, number>();
  const all: Keyed[] = [];
  for (const event of trail) {
    const target = event.undoes === undefined ? undefined : all[event.undoes];
    const same = JSON.stringify([identityOf(event), target?.key]);
    const before = times.get(same) ?? 0;
    times.set(same, before + 1);
    const key = keys.get(`${same} ${before}`) ?? keys.size;
    keys.set(`${same} ${before}`, key);
    const said = JSON.stringify([contentOf(event), target && contentOf(target.event)]);
    all.push({ key, said, event, target: target?.key });
  }
  return all;
}

/** Two browsers notice a reply of ours and draw Heard's conclusions each at its own time. */
function identityOf({
  type,
  at,
  by,
  reply,
  reason,
  label,
  on,
  labels,
}: TicketEvent): readonly unknown[] {
  if (reply) return [type, by, reply.id];
  const isConclusion = by !== 'you' && (type === 'no-reply-needed' || type === 'undone');
  if (type === 'read-anew') return [type, by, labels];
  return isConclusion ? [type, by] : [type, by, at, reason, label, on];
}

const contentOf = (event: TicketEvent): readonly unknown[] => {
  const { postedAt, initials } = event.reply ?? {};
  return [...identityOf(event), postedAt?.earliest, postedAt?.latest, initials];
};

const tellsAll = (some: readonly Keyed[], both: readonly Keyed[]): boolean =>
  some.length === both.length &&
  some.every((one, place) => {
    const other = both[place];
    return other?.key === one.key && compare(one, other) === 0;
  });

/** Each event once, by time where the order of its trail leaves it open; what is taken back comes before. */
function inOrder(one: readonly Keyed[], other: readonly Keyed[]): readonly Keyed[] {
  const [inOne, inOther] = [byKey(one), byKey(other)];
  const first = ({ key }: Keyed) => earlier(inOne.get(key), inOther.get(key));
  const taken = new Map<number, Keyed>();
  let [place, otherPlace] = [0, 0];
  for (;;) {
    const [left, right] = [one[place], other[otherPlace]];
    if (left && taken.has(left.key)) place++;
    else if (right && taken.has(right.key)) otherPlace++;
    else {
      const next = left && right ? soonest(first(left), first(right)) : (left ?? right);
      if (!next) return [...taken.values()];
      taken.set(next.key, first(next) ?? next);
    }
  }

  /** What is still to come in the other trail waits for what comes before it there. */
  function soonest(left: Keyed | undefined, right: Keyed | undefined): Keyed | undefined {
    if (!left || !right) return left ?? right;
    const [waits, otherWaits] = [inOther.has(left.key), inOne.has(right.key)];
    if (waits === otherWaits) return earlier(left, right);
    return waits ? right : left;
  }
}

const byKey = (all: readonly Keyed[]): ReadonlyMap<number, Keyed> =>
  new Map(all.map((one) => [one.key, one]));

function earlier(one: Keyed | undefined, other: Keyed | undefined): Keyed | undefined {
  if (!one || !other) return one ?? other;
  return compare(one, other) <= 0 ? one : other;
}

const compare = (one: Keyed, other: Keyed): number =>
  one.event.at - other.event.at || (one.said < other.said ? -1 : Number(one.said > other.said));
