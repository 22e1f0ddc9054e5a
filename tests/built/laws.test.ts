import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

/**
 * The one way to the network: a draft of a model, at an address the user switched on by hand. `async fetch(`
 * is the name of a method: the NATS client reads messages by it.
 */
const FETCH = /(?<![\w$.]|async )fetch\s*\(/g;
/** In that call: no redirect is followed, no cookie goes along. */
const FETCHES_A_DRAFT =
  /fetch\s*\(\s*\w+\.url,.{0,400}redirect:\s*["'`]manual["'`].{0,80}credentials:\s*["'`]omit/s;

/** Ways to the network that no script of ours may hold. */
const NETWORK = [
  /(?:window|self|globalThis)\.fetch\b/,
  /XMLHttpRequest/,
  /EventSource\s*\(/,
  /sendBeacon/,
  /importScripts\s*\(/,
  /\bimport\s*\(\s*["'`]https?:/,
  /new\s+RTCPeerConnection/,
];

/** The other one: a team's server, for whoever joined or made a team by hand. */
const SOCKET = /\bWebSocket\s*\(/;

/** Ways to act for the user on a site that no script in its pages may hold. */
const ACTING = [
  /\.click\s*\(/,
  /\.submit\s*\(/,
  /\.requestSubmit\s*\(/,
  /scrollIntoView/,
  /\.scrollTo\s*\(/,
  /\.scrollBy\s*\(/,
  /\bscrollTop\s*=/,
  /new\s+(Mouse|Pointer|Keyboard|Wheel|Touch)Event/,
  /new\s+SubmitEvent/,
];

/** Ways to turn text of a page into markup or code. */
const MARKUP = [
  /\beval\s*\(/,
  /new\s+Function\s*\(/,
  /insertAdjacentHTML/,
  /document\.write/,
  /\bouterHTML\s*=[^=]/,
  /createContextualFragment/,
];

const scripts = (folder: string): { name: string; code: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));

const found = (code: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => code.match(pattern)?.[0] ?? []);

describe.each(BUILDS)('the scripts of %s', (build) => {
  const all = scripts(`.output/${build}`);
  const inPages = all.filter(({ name }) => name.includes('content-scripts'));

  it('exist', () => {
    expect(inPages.map(({ name }) => name).toSorted()).toEqual([
      'content-scripts/facebook.js',
      'content-scripts/x-data.js',
      'content-scripts/x.js',
    ]);
    expect(all.length).toBeGreaterThan(4);
  });

  it('ask the network in one place only, in the panel, for a draft', () => {
    const asking = all.flatMap(({ name, code }) => (code.match(FETCH) ?? []).map(() => name));
    expect(asking).toEqual([expect.stringContaining('sidepanel')]);
    const panel = all.find(({ name }) => name === asking[0]);
    expect(panel?.code).toMatch(FETCHES_A_DRAFT);
  });

  it('open a socket to a team’s server in the background and the settings only, never in a page', () => {
    const opening = all.filter(({ code }) => SOCKET.test(code)).map(({ name }) => name);
    expect(opening.filter((name) => !/background|options|joinTeam|link|enter/i.test(name))).toEqual(
      [],
    );
    expect(inPages.filter(({ code }) => SOCKET.test(code))).toEqual([]);
  });

  it('have no other way to the network', () => {
    expect(all.flatMap(({ name, code }) => found(code, NETWORK).map((hit) => [name, hit]))).toEqual(
      [],
    );
  });

  it('never act for the user on the page', () => {
    expect(
      inPages.flatMap(({ name, code }) => found(code, ACTING).map((hit) => [name, hit])),
    ).toEqual([]);
  });

  it('never turn text into markup or code', () => {
    expect(all.flatMap(({ name, code }) => found(code, MARKUP).map((hit) => [name, hit]))).toEqual(
      [],
    );
  });

  it('have the name that is asked for behind each of them', () => {
    for (const { name, code } of inPages) expect(code, name).toMatch(/^var (\w+)=[^]*;\s\1;\s*$/);
  });

  it('weigh at most 40 KiB, compressed, in a page of one site', () => {
    for (const { code } of inPages) expect(gzipSync(code).length).toBeLessThanOrEqual(40 * 1024);
  });

  it('bring neither the store’s library nor word lists into the popup, which has to be there at once', () => {
    const popup = readFileSync(join(`.output/${build}`, 'popup.html'), 'utf8');
    const loaded = [...popup.matchAll(/chunks\/[^"]+\.js/g)].map(([name]) =>
      readFileSync(join(`.output/${build}`, name), 'utf8'),
    );
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThan(60_000);
  });

  it('keep what they draw on a page in closed shadow roots', () => {
    const drawing = inPages.filter(({ code }) => code.includes('attachShadow'));
    expect(drawing.length).toBe(2);
    for (const { code } of drawing)
      expect(code).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed["'`]/);
  });
});

it.each([
  ['fetch("https://a.example")', [FETCH]],
  ['self.fetch("https://a.example")', NETWORK],
  ['button.click()', ACTING],
  ['element.scrollIntoView()', ACTING],
  ['node.insertAdjacentHTML("beforeend", text)', MARKUP],
])('notices %s', (code, patterns) => {
  expect(found(code, patterns)).not.toEqual([]);
});
