import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/sites/facebook/facts';
import {
  withPureSchemas,
  withoutComplaints,
  withoutDocs,
  withoutTokens,
  withoutUnasked,
} from '../../tools/leanPages';

describe('what is built for pages', () => {
  it('has the tokens that its style sheet names, in every theme, and no other', () => {
    const [tokens, styles] = ['tokens', 'badge'].map((name) =>
      readFileSync(`assets/styles/${name}.css`, 'utf8'),
    );
    const lean = withoutTokens(tokens ?? '', styles ?? '');
    const named = [...(styles ?? '').matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
    const timesOf = (name: string, css = '') => css.split(`${name}:`).length;
    expect(named.length).toBeGreaterThan(20);
    const inShadow = (tokens ?? '').replace(/@media screen[^]*?\n\}\n/, '');
    for (const name of named) expect(timesOf(name, lean), name).toBe(timesOf(name, inShadow));
    expect(lean).not.toContain(':root:not(');
    expect(lean).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*:root,\s*:host \{/);
    expect(tokens).toContain('--hd-t-title:');
    expect(lean).not.toContain('--hd-t-title:');
  });

  it('has every fact of a registry without its documentation', () => {
    const source = readFileSync('lib/sites/facebook/facts.ts', 'utf8');
    const lean = withoutDocs(source);
    for (const { selector } of Object.values(FACTS)) expect(lean).toContain(selector);
    expect(source).toMatch(/hangsOn:[^]*lasts:[^]*cases:/);
    expect(lean).not.toMatch(/hangsOn:|lasts:|cases:/);
    expect(lean).toContain("instead: { selectors: ['span[dir=\"auto\"][lang]'], gives: 'texts' }");
  });

  it('has of the context of a content script what our scripts ask of it', () => {
    const path = 'node_modules/wxt/dist/utils/content-script-context.mjs';
    const lean = withoutUnasked(readFileSync(path, 'utf8'));
    const start = readFileSync('entrypoints/comments.content/start.ts', 'utf8');
    const asked = [...start.matchAll(/\bcontext\.(\w+)/g)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(1);
    for (const name of asked) expect(lean).toMatch(new RegExp(`^\\s+(?:get )?${name}\\(`, 'm'));
    expect(lean).not.toContain('createLocationWatcher(this)');
    expect(lean).toContain('stopOldScripts() {');
    expect(lean).toContain('document.dispatchEvent(new CustomEvent(');
    expect(lean).not.toContain('postMessage(');
    expect(lean).not.toContain('logger.debug');
  });

  it('has errors of the translator without their words', () => {
    const source = readFileSync('node_modules/@wxt-dev/i18n/dist/index.mjs', 'utf8');
    expect(source).toContain('throw Error("Unknown plural formatting");');
    const lean = withoutComplaints(source);
    expect(lean).not.toContain('Unknown');
    expect(lean.match(/throw Error\(\);/g)).toHaveLength(2);
  });

  it('has schemas that can be left out, and nothing else that can', () => {
    const source = [
      "import * as z from 'zod/mini';",
      'const id = z.string().check(z.minLength(1));',
      'export const A = z.readonly(z.object({ id }));',
      'export const most = Math.max(1, 2);',
      'z.config({});',
    ].join('\n');
    expect(withPureSchemas(source).split('\n')).toEqual([
      "import * as z from 'zod/mini';",
      'const id = /* @__PURE__ */ (() => z.string().check(z.minLength(1)))();',
      'export const A = /* @__PURE__ */ (() => z.readonly(z.object({ id })))();',
      'export const most = Math.max(1, 2);',
      'z.config({});',
    ]);
  });
});
