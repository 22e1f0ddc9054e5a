import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Mixer, Sample } from './mixer';
import { joined } from './mixer';

const FITTER = new URL('./mixerFitter.ts', import.meta.url).pathname;
/** Two fits that began elsewhere err elsewhere: their mean is right more often than either. */
const SEEDS = [5, 6];

/**
 * Layers fitted to each of these sets of samples, in processes of their own, as many at a time as there
 * are processors.
 */
export async function mixers<const Sets extends readonly (readonly Sample[])[]>(
  sets: Sets,
): Promise<{ readonly [Place in keyof Sets]: Mixer }> {
  const fitted = sets.map((): Mixer[] => []);
  const waiting = sets.flatMap((samples, place) =>
    SEEDS.map((seed, at) => ({ samples, seed, own: fitted[place] ?? [], at })),
  );
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      next.own[next.at] = await fittedTo(next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return fitted.map(joined) as { readonly [Place in keyof Sets]: Mixer };
}

async function fittedTo({ samples, seed }: Fit): Promise<Mixer> {
  const fitter = fork(FITTER, { serialization: 'advanced' });
  fitter.send({ samples, seed } satisfies Fit);
  const gone = once(fitter, 'exit').then(() => Promise.reject(new Error('the fitter has gone')));
  const [fitted] = (await Promise.race([once(fitter, 'message'), gone])) as [Mixer];
  return fitted;
}

export type Fit = { readonly samples: readonly Sample[]; readonly seed: number };
