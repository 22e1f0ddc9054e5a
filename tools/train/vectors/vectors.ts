import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { packedWords, unpackedWords } from '../../../lib/triage/model/vocabulary';

export const DIMS = 64;

/** Words of a language in alphabetical order, each with its vector of DIMS numbers. */
export type VectorLists = readonly (readonly [
  language: string,
  list: readonly (readonly [word: string, vector: readonly number[]])[],
])[];

const FILE = new URL('./vectors.bin', import.meta.url).pathname;
/** One step of the bytes in which the numbers are kept; they lie between -1.6 and 1.6, but for few. */
const STEP = 0.0125;

const Header = z.array(z.tuple([z.string(), z.string()]));

/** Keeps the lists: four bytes with the length of a header of packed words, the header, a byte a number. */
export function writeVectors(lists: VectorLists): void {
  const header = Buffer.from(
    JSON.stringify(
      lists.map(([language, list]) => [language, packedWords(list.map(([word]) => word))]),
    ),
  );
  const body = Int8Array.from(
    lists.flatMap(([, list]) => list.flatMap(([, vector]) => vector)),
    (value) => Math.max(-127, Math.min(127, Math.round(value / STEP))),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  writeFileSync(FILE, Buffer.concat([length, header, Buffer.from(body.buffer)]));
}

/** The vectors every training starts from. */
export function readVectors(): VectorLists {
  const bytes = readFileSync(FILE);
  const length = bytes.readUInt32LE();
  const header = Header.parse(JSON.parse(bytes.subarray(4, 4 + length).toString()));
  let at = 4 + length;
  return header.map(([language, packed]) => [
    language,
    unpackedWords(packed).map((word): [string, number[]] => [
      word,
      Array.from({ length: DIMS }, () => bytes.readInt8(at++) * STEP),
    ]),
  ]);
}
