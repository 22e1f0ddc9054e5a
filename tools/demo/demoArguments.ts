import type { Result } from '../../lib/result';
import { fail, ok } from '../../lib/result';

export type DemoArguments = {
  readonly browser: 'chromium' | 'firefox';
  /** A guided tour without a window, instead of a browser that stays open. */
  readonly tour: boolean;
  /** The tour also writes the pictures of the README. */
  readonly docs: boolean;
};

const BROWSERS = ['chromium', 'firefox'] as const;

/** Reads what stands behind `npm start --`; the error is a sentence, or `help`. */
export function demoArguments(given: readonly string[]): Result<DemoArguments, string> {
  const left = [...given];
  let wanted: DemoArguments = { browser: 'chromium', tour: false, docs: false };
  for (let one = left.shift(); one !== undefined; one = left.shift()) {
    if (one === '--help' || one === '-h') return fail('help');
    if (one === '--tour') wanted = { ...wanted, tour: true };
    else if (one === '--docs') wanted = { ...wanted, docs: true };
    else if (one === '--browser' || one.startsWith('--browser=')) {
      const name = one.includes('=') ? one.slice(one.indexOf('=') + 1) : left.shift();
      const browser = BROWSERS.find((known) => known === name);
      if (!browser) return fail(`--browser is chromium or firefox, not ${name ?? 'nothing'}.`);
      wanted = { ...wanted, browser };
    } else return fail(`What is ${one}?`);
  }
  return ok(wanted);
}
