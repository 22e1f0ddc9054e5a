import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArguments } from '../readArguments';
import type { SavedPage } from '../readPage';

/** What the arguments of `page-case` ask for; null when they are unusable. */
export function pageCaseArguments(
  args: readonly string[],
): { readonly page: SavedPage; readonly out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        out: { type: 'string' },
        'seen-at': { type: 'string' },
        own: { type: 'string', multiple: true },
      },
    });
    const [file] = positionals;
    const url = values.url ?? (file && addressIn(readFileSync(file, 'utf8')));
    if (!file || !url) return null;
    const rest = (values.own ?? []).flatMap((name) => ['--own', name]);
    const seenAt = values['seen-at'] === undefined ? [] : ['--seen-at', values['seen-at']];
    const page = readArguments([...positionals, '--url', url, ...seenAt, ...rest]);
    return page && { page, out: values.out ?? 'page-case' };
  } catch {
    return null;
  }
}

/** The address a page says it has. */
const addressIn = (html: string): string | null =>
  /<link[^>]+rel="canonical"[^>]+href="(https:[^"]+)"/.exec(html)?.[1] ?? null;
