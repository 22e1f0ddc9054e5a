import { mkdirSync, writeFileSync } from 'node:fs';

const ASSETS = new URL('../../assets/model/', import.meta.url).pathname;
const MODULE = new URL('../../lib/triage/model/trained.json', import.meta.url).pathname;

/** Keeps the model where it is measured (`assets/model`) and where the extension reads it (base64). */
export function writeModel(bytes: Uint8Array): void {
  mkdirSync(ASSETS, { recursive: true });
  writeFileSync(`${ASSETS}triage.bin`, bytes);
  const base64 = Buffer.from(bytes).toString('base64');
  writeFileSync(MODULE, `${JSON.stringify({ base64 }, null, 2)}\n`);
}
