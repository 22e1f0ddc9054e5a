import { numbersOf } from './figure';
import { figuresTable } from './figuresTable';
import { PARTS } from './parts';
import { runParts } from './runParts';

const named = new Set(process.argv.slice(2));
const isKnown = [...named].every((name) => Object.hasOwn(PARTS, name));
if (isKnown) await measure();
else {
  process.stderr.write(`usage: npm run bench -- [${Object.keys(PARTS).join('] [')}]\n`);
  process.exitCode = 2;
}

/** A table on stderr, one JSON object of numbers on stdout. */
async function measure(): Promise<void> {
  const parts = Object.entries(PARTS).filter(([name]) => named.size === 0 || named.has(name));
  const { figures, isBroken } = await runParts(Object.fromEntries(parts), (line) => {
    process.stderr.write(`${line}\n`);
  });
  process.stderr.write(`\n${figuresTable(figures)}`);
  process.stdout.write(`${JSON.stringify(numbersOf(figures))}\n`);
  if (isBroken) process.exitCode = 1;
}
