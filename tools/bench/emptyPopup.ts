import { createHash } from 'node:crypto';
import { copyFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { tempFolder } from '../tempFolder';

const SOURCE = new URL('./emptyPopup/', import.meta.url).pathname;

/** An extension in a folder of its own, and the address of its popup. */
export type EmptyPopup = { readonly folder: string; readonly url: string };

/** Builds, as Heard is built, an extension whose popup is Preact with one word. */
export async function emptyPopup(): Promise<EmptyPopup> {
  const folder = await realpath(tempFolder('bench'));
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(SOURCE, 'popup.html') },
    },
  });
  await copyFile(join(SOURCE, 'manifest.json'), join(folder, 'manifest.json'));
  return { folder, url: `chrome-extension://${idOf(folder)}/popup.html` };
}

/** Chromium names an extension without a key by its folder: the hash in the letters a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)))
    .join('');
