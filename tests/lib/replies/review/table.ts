import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REVIEW_RULES } from '../../../../lib/replies/review/finding';
import { casesIn, measured, precision, recall } from './measured';
import type { Tally } from './measured';

/**
 * Precision and recall of the review per rule and case file, for a terminal:
 * `npx tsx tests/lib/replies/review/table.ts [FILE.jsonl …]`; without a file, all of `cases/`.
 */
const own = new URL('./cases/', import.meta.url);
const given = process.argv.slice(2).map((path) => pathToFileURL(path));
const files = given.length > 0 ? given : allOf(own);

for (const file of files) {
  const { all, strong, rules, slips } = measured(casesIn(file));
  const row = (name: string, tally: Tally) =>
    `| ${name.padEnd(28)} | ${String(tally.right + tally.missed).padStart(4)} | ${share(precision(tally), tally.right + tally.wrong)} | ${share(recall(tally), tally.right + tally.missed)} |`;
  const lines = REVIEW_RULES.flatMap((rule) => {
    const tally = rules.get(rule);
    return tally ? [row(rule, tally)] : [];
  });
  const head = `\n${basename(file.pathname)}\n| rule | due | precision | recall |\n| --- | --- | --- | --- |`;
  console.log(
    [
      head,
      ...lines,
      row('all', all),
      `| ${'strong findings'.padEnd(28)} |      | ${share(precision(strong), strong.right + strong.wrong)} |   –  |`,
    ].join('\n'),
  );
  for (const { id, rule, slip } of slips) console.log(`  ${id} ${slip} ${rule}`);
}

function allOf(folder: URL): URL[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => new URL(name, folder));
}

function share(value: number, of: number): string {
  return of === 0 ? '  – ' : value.toFixed(2).padStart(4);
}
