import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UniqueHashes } from '../../../lib/triage/model/uniqueHashes';

/** Many that share their low bits, where an open table has to look further. */
const hash = fc.oneof(
  fc.integer({ min: 0, max: 0xffff_ffff }),
  fc.integer({ min: 0, max: 40 }).map((high) => high * 1024),
);

it('keeps every hash but 0 once, also where it has to grow', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 3000, size: 'max' }), (hashes) => {
      const all = new UniqueHashes();
      for (const one of hashes) all.add(one);
      const kept = [...new Set(hashes)].filter((one) => one !== 0);
      expect(Array.from(all.taken()).sort()).toEqual(kept.sort());
      expect(all.size).toBe(kept.length);
    }),
    { numRuns: 60 },
  );
});
