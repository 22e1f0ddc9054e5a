import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from './readPage';

const USAGE =
  'usage: npm run -s read -- FILE.html --url URL [--seen-at ISO] [--own NAME_OR_HANDLE]…\n' +
  'URL: the address on facebook.com or x.com the page was saved from; ISO: when it was saved (now)';

/** One JSON line per comment on stdout, problems and coverage on stderr; exit 2 for unusable arguments. */
function main(): void {
  const page = pageFromArguments();
  const reading = page && readPage(page);
  if (!reading) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.on('error', () => process.exit());
  process.stdout.write(linesOf(reading.comments));
  process.stderr.write(linesOf([...reading.problems, { coverage: reading.coverage }]));
}

function pageFromArguments(): Parameters<typeof readPage>[0] | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        'seen-at': { type: 'string' },
        own: { type: 'string', multiple: true },
      },
    });
    const [file] = positionals;
    const seenAt = values['seen-at'] === undefined ? Date.now() : isoTime(values['seen-at']);
    if (!file || positionals.length > 1 || !values.url || seenAt === null) return null;
    return { html: textIn(file), url: values.url, seenAt, own: values.own ?? [] };
  } catch {
    return null;
  }
}

/** ms since 1970 of an ISO date or date and time; null for anything else `Date.parse` would guess at. */
function isoTime(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Both sites are UTF-8; a byte order mark is no part of the page. */
const textIn = (file: string): string => new TextDecoder().decode(readFileSync(file));

const linesOf = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

main();
