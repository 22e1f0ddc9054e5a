import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../lib/sites/fact';
import { FACTS } from '../../../../lib/sites/facebook/facts';

const cases = join(import.meta.dirname, '../../../pages/facebook');
const facts: ReadonlyArray<readonly [string, Fact]> = Object.entries(FACTS);

describe('every fact about Facebook pages', () => {
  it.each(facts)('%s is proven by page cases that exist', (_, fact) => {
    expect(fact.cases.filter((name) => !existsSync(join(cases, name, 'page.html')))).toEqual([]);
  });

  it.each(facts)('%s names no class, which the site makes anew with every build', (_, fact) => {
    expect(fact.selector).not.toMatch(/\.[a-z]|class/i);
  });
});
