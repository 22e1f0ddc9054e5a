/** Fewer rounds say too little about the spread. */
const ROUNDS = 7;

/**
 * What every work gives in each of seven rounds, after one that does not count. In a round all take
 * their turn, so that a machine that is busy for a while is slow for all, and ratios stay.
 */
export async function inRounds<Value>(
  works: Readonly<Record<string, () => Value | Promise<Value>>>,
  rounds: number = ROUNDS,
): Promise<(name: string) => readonly Value[]> {
  const given = new Map<string, Value[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const value = await work();
      if (round === 0) given.set(name, []);
      else given.get(name)?.push(value);
    }
  }
  return (name) => given.get(name) ?? [];
}
