// Where a browser's program is on this machine: an environment variable, the usual places, or the
// copy that Playwright keeps. Plain JavaScript: the set-up asks before anything is installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The path of `chromium` or `firefox`, or null. Branded Chrome is left out: it loads no unpacked extension.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function browserPath(name) {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[name].map((program) => join(folder, program)));
  return (
    [named, ...onPath, ...PLACES[name], playwrightCopy(name)].find(
      (path) => path && existsSync(path),
    ) ?? null
  );
}

function playwrightCopy(name) {
  // Firefox takes extensions over WebDriver BiDi only in its own builds, not in Playwright's.
  if (name !== 'chromium') return null;
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = browserPath(process.argv[2]);
  if (path) console.log(path);
  process.exit(path ? 0 : 1);
}
