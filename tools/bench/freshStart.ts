import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import * as z from 'zod/mini';
import { gzippedKb } from './gzippedKb';
import { inRounds } from './inRounds';

const Two = z.array(z.number());
const SUBJECTS = new URL('./subjects/', import.meta.url).pathname;

/**
 * Bundled and minified as for shipping; one value for each new process: ms from the import to the
 * first answer, and to the first answer in each of the four languages.
 */
export type FreshStart = {
  readonly compressedKb: number;
  readonly ms: readonly number[];
  readonly fourMs: readonly number[];
};

/** Fresh starts of subjects by the names of their files, in turn. */
export async function freshStarts(files: readonly string[]): Promise<(file: string) => FreshStart> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-bench-'));
  try {
    const bundles = new Map<string, string>();
    for (const file of files) bundles.set(file, await bundled(file, folder));
    const starts = await inRounds(
      Object.fromEntries([...bundles].map(([file, path]) => [file, () => startedIn(path)])),
    );
    const sizes = new Map<string, number>();
    for (const [file, path] of bundles) sizes.set(file, gzippedKb(await readFile(path)));
    return (file) => {
      const after = (place: number) => starts(file).map((ms) => ms[place] ?? NaN);
      return { compressedKb: sizes.get(file) ?? NaN, ms: after(0), fourMs: after(1) };
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundled(file: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root: SUBJECTS,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(SUBJECTS, `${file}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${file}.mjs`, codeSplitting: false } },
    },
  });
  return join(folder, `${file}.mjs`);
}

const FIRST = `
const texts = {
  nl: 'Derde storing deze maand, ik stap over!',
  en: 'Third outage this month, I am off!',
  de: 'Dritte Störung diesen Monat, ich wechsle!',
  fr: 'Troisième panne ce mois-ci, je change !',
};
const started = performance.now();
const [{ read }] = Object.values(await import(process.argv[1]));
const after = [];
for (const [lang, text] of Object.entries(texts)) {
  await read({ text, lang, post: null, own: 0 });
  after.push(performance.now() - started);
}
console.log(JSON.stringify([after[0], after[3]]));
`;

async function startedIn(path: string): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    FIRST,
    pathToFileURL(path).href,
  ]);
  return Two.parse(JSON.parse(stdout));
}
