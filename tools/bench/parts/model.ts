import { readdirSync, readFileSync } from 'node:fs';
import type { Figures } from '../figure';
import { gzippedKb } from '../gzippedKb';

const MODEL = new URL('../../../assets/model/', import.meta.url);

/** The weights that are shipped, each file of them compressed. */
export function model(): Promise<Figures> {
  const weights = readdirSync(MODEL)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => readFileSync(new URL(name, MODEL)));
  const value = weights.reduce((sum, bytes) => sum + gzippedKb(bytes), 0);
  return Promise.resolve({ 'model.compressedKb': { value, unit: 'KiB' } });
}
