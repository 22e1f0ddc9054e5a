import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as facts from '../../../../lib/sites/x/facts';
import { pageOfCase } from './xPage';

const source = readFileSync(join(import.meta.dirname, '../../../../lib/sites/x/facts.ts'), 'utf8');

/** The cases named in the nearest comment above an export. */
const casesOf = (name: string): string[] => {
  const before = source.slice(0, source.indexOf(`export const ${name} `));
  const comment = before.slice(before.lastIndexOf('/**'));
  return /Cases: ([\w, -]+)\./.exec(comment)?.[1]?.split(', ') ?? [];
};

describe.each(Object.entries(facts))('the selector %s', (name, selector) => {
  it('names the page cases that prove it, and finds something in each', () => {
    const cases = casesOf(name);
    expect(cases).not.toEqual([]);
    for (const page of cases) {
      expect([page, pageOfCase(page).querySelector(selector) !== null]).toEqual([page, true]);
    }
  });

  it('hangs on no hashed class and no English word', () => {
    expect(selector).not.toMatch(/\.\w|:contains|aria-label|title=/);
  });
});
