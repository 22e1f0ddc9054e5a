import { parseArgs } from 'node:util';
import { numbersOf } from './figure';
import { figuresTable } from './figuresTable';
import { PARTS } from './parts';
import type { Part } from './runParts';
import { runParts } from './runParts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string' } },
  allowPositionals: true,
});
const isOf = (part: string, name: string) => part === name || part.startsWith(`${name}.`);
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const isKnown =
  positionals.every((name) => Object.keys(PARTS).some((part) => isOf(part, name))) &&
  (rounds === undefined || (Number.isInteger(rounds) && rounds > 0));
if (isKnown) await measure();
else {
  process.stderr.write(
    `usage: npm run bench -- [${Object.keys(PARTS).join('] [')}] [--rounds N]\n`,
  );
  process.exitCode = 2;
}

/** A table on stderr, one JSON object of numbers on stdout. */
async function measure(): Promise<void> {
  const parts = Object.entries(PARTS)
    .filter(([part]) => !positionals.length || positionals.some((name) => isOf(part, name)))
    .map(([name, part]): [string, Part] => [name, (say) => part(say, rounds)]);
  const { figures, isBroken } = await runParts(Object.fromEntries(parts), (line) => {
    process.stderr.write(`${line}\n`);
  });
  process.stderr.write(`\n${figuresTable(figures)}`);
  process.stdout.write(`${JSON.stringify(numbersOf(figures))}\n`);
  if (isBroken) process.exitCode = 1;
}
