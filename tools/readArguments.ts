import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SavedPage } from './readPage';

/** The page the arguments of `read` name; null when they are unusable, a file that cannot be read included. */
export function readArguments(args: readonly string[]): SavedPage | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
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
