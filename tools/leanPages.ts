import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { parseAst } from 'vite';
import type { Plugin } from 'vite';

type Code = { readonly start: number; readonly end: number };
type Node = Code & { readonly [part: string]: unknown };
type Edit = Code & { readonly by: (code: string) => string };

const REGISTRY = /\/lib\/sites\/\w+\/facts\.ts$/;
const OURS = /\/(?:lib|components|entrypoints)\/.*\.ts$/;
const PAGE_TOKENS = /\/assets\/styles\/tokens\.css\?inline$/;
/** There a shadow root follows the site's theme, not the system's. */
const OF_OUR_DOCUMENTS = /@media[^{]+\{\s*:root:not\(\[data-theme\]\) \{[^}]*\}\s*\}/g;
const PAGE_STYLES = new URL('../assets/styles/badge.css', import.meta.url);
/** WXT's watcher of addresses, which nothing of ours asks. */
const WATCHER = /\/wxt\/dist\/utils\/internal\/location-watcher\.mjs$/;
const NO_WATCHER = 'export const createLocationWatcher = () => ({ run() {} });';
/** Our types keep from what it complains of. */
const I18N = /\/@wxt-dev\/i18n\/dist\/index\.mjs$/;
/** It says nothing in a release. */
const LOGGER = /\/wxt\/dist\/utils\/internal\/logger\.mjs$/;
const NO_LOGGER =
  'const say = () => {}; export const logger = { debug: say, log: say, warn: say, error: say };';
const CONTEXT = /\/wxt\/dist\/utils\/(?:content-script-context|internal\/custom-events)\.mjs$/;
/** What nobody here asks of wxt's context of a content script. */
const NEVER_ASKED = new Set([
  ...['block', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['addEventListener', 'locationWatcher', 'EVENT_NAME'],
]);
/** All our scripts say that the page need not hear that they are here. */
const LOGS = 'logger.';
const NEVER_TRUE = '!this.options?.noScriptStartedPostMessage';
const IN_PAGES = /^content-scripts\//;
/** A content script's own name stays: WXT asks for it behind the script. */
const SMALLEST = { compress: { passes: 3 } } as const;
const DOCS = new Set(['hangsOn', 'lasts', 'cases']);

/**
 * Makes the scripts that run in every page smaller. What a registry says to whoever mends it is left
 * out, so are the tokens that only our own pages name, and every schema is marked as one that may be
 * dropped where nobody asks it: a bundler cannot know that the calls of `z.…` it is made by do nothing
 * else. What is left is made smaller once more, by a thirtieth: that takes too long for all else.
 */
export const leanPages = (): Plugin => ({
  name: 'heard:lean-pages',
  enforce: 'pre',
  transform(code, id) {
    if (PAGE_TOKENS.test(id))
      return { code: withoutTokens(code, readFileSync(PAGE_STYLES, 'utf8')), map: null };
    if (WATCHER.test(id)) return { code: NO_WATCHER, map: null };
    if (I18N.test(id)) return { code: withoutComplaints(code), map: null };
    if (LOGGER.test(id)) return { code: NO_LOGGER, map: null };
    if (CONTEXT.test(id)) return { code: withoutUnasked(code), map: null };
    if (REGISTRY.test(id)) return { code: withoutDocs(code), map: null };
    if (OURS.test(id) && code.includes("from 'zod/mini'"))
      return { code: withPureSchemas(code), map: null };
    return null;
  },
  async generateBundle(_, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk' && IN_PAGES.test(part.fileName))
        part.code = (await minify(part.code, SMALLEST)).code ?? part.code;
  },
});

/** Tokens (CSS) without those that a style sheet does not name, and without what only a document of ours has. */
export const withoutTokens = (tokens: string, styles: string): string =>
  tokens
    .replace(OF_OUR_DOCUMENTS, '')
    .replace(/(--[\w-]+):[^;}]+;/g, (token, name: string) =>
      styles.includes(`var(${name})`) ? token : '',
    );

/** A registry (TypeScript) without the documentation of its facts. */
export function withoutDocs(code: string): string {
  const docs = nodesIn(code, 'Property').filter(({ key }) => DOCS.has(nameOf(key)));
  return edited(
    code,
    // With the comma behind it.
    docs.map(({ start, end }) => ({ start, end: end + 1, by: () => '' })),
  );
}

/** The class of a content script's context (JavaScript) without what nobody asks of it. */
export function withoutUnasked(code: string): string {
  const members = ['MethodDefinition', 'PropertyDefinition'].flatMap((type) => nodesIn(code, type));
  const unasked = [
    ...members.filter(({ key }) => NEVER_ASKED.has(nameOf(key))),
    ...nodesIn(code, 'IfStatement').filter(
      ({ test }) => isNode(test) && code.slice(Number(test.start), Number(test.end)) === NEVER_TRUE,
    ),
    ...nodesIn(code, 'ExpressionStatement').filter(({ start }) => code.startsWith(LOGS, start)),
  ];
  return edited(
    code,
    unasked.map(({ start, end }) => ({ start, end, by: () => '' })),
  );
}

/** A module (JavaScript) whose errors have no words. */
export const withoutComplaints = (code: string): string =>
  edited(
    code,
    nodesIn(code, 'ThrowStatement').map(({ start, end }) => ({
      start,
      end,
      by: () => 'throw Error();',
    })),
  );

/** A module (TypeScript) whose schemas are made by calls that a bundler may leave out. */
export function withPureSchemas(code: string): string {
  const schemas = parseAst(code, { lang: 'ts' }).body.flatMap((statement) => {
    const declared =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ init }) => (init && beginsWithZ(init) ? [init] : []));
  });
  return edited(
    code,
    schemas.map(({ start, end }) => ({
      start,
      end,
      by: (schema) => `/* @__PURE__ */ (() => ${schema})()`,
    })),
  );
}

/** Whether it is a chain of calls and names that begins with `z`. */
function beginsWithZ(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'CallExpression') return beginsWithZ(node.callee);
  if (node.type === 'MemberExpression') return beginsWithZ(node.object);
  return node.type === 'Identifier' && node.name === 'z';
}

function nodesIn(code: string, type: string): readonly Node[] {
  const walk = (node: unknown): readonly Node[] => {
    if (Array.isArray(node)) return node.flatMap(walk);
    if (!isNode(node)) return [];
    return [...(node.type === type ? [node] : []), ...Object.values(node).flatMap(walk)];
  };
  return walk(parseAst(code, { lang: 'ts' }).body);
}

const edited = (code: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, by }) =>
        text.slice(0, start) + by(text.slice(start, end)) + text.slice(end),
      code,
    );

const nameOf = (key: unknown): string =>
  isNode(key) && typeof key.name === 'string' ? key.name : '';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
