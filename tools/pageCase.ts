import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCase } from './pageCase/makeCase';
import { pageCaseArguments } from './pageCase/arguments';

const USAGE =
  'usage: npm run page-case -- FILE.html [--url URL] [--out DIR] [--seen-at ISO] [--own NAME_OR_HANDLE]…\n' +
  'URL: the address the page was saved from (else the one the page gives itself); DIR: a new folder (page-case)\n';

const wanted = pageCaseArguments(process.argv.slice(2));
const made = wanted && makeCase(wanted.page);
if (!wanted || !made) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (made.otherwise.length > 0) {
  const reasons = made.otherwise.map((one) => `  ${one}\n`).join('');
  process.stderr.write(
    `nothing written: the case would be read otherwise than the page\n${reasons}`,
  );
  process.exitCode = 1;
} else {
  const { html, url, seenAt, own } = made.page;
  const expected = { url, seenAt: new Date(seenAt).toISOString(), own, ...made.reading };
  mkdirSync(wanted.out, { recursive: true });
  writeFileSync(join(wanted.out, 'page.html'), html);
  writeFileSync(join(wanted.out, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  const { read, unread } = made.reading.coverage;
  process.stderr.write(
    `${wanted.out}: ${read} read, ${unread} unread. Look through page.html before you add it.\n`,
  );
}
