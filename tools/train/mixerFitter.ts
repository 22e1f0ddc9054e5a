import { mixer } from './mixer';
import type { Fit } from './mixers';

// `mixers` alone starts this.
process.once('message', ({ samples, seed }: Fit) => {
  process.send?.(mixer(samples, seed), () => process.disconnect());
});
