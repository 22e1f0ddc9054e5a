import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const HOSTS = ['https://www.facebook.com/*', 'https://x.com/*', 'https://twitter.com/*'];
/** What may be asked for later, by a switch in the settings. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  optional_permissions: ['notifications'],
  // One of them, when an address for drafts is switched on: any over https, else this computer.
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
};
const BUILDS = [
  { folder: 'chrome-mv3', permissions: ['storage', 'alarms', 'sidePanel'] },
  { folder: 'edge-mv3', permissions: ['storage', 'alarms', 'sidePanel'] },
  { folder: 'firefox-mv3', permissions: ['storage', 'alarms'] },
];

type Manifest = {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: ReadonlyArray<{ matches: string[]; js: string[]; world?: string }>;
  readonly content_security_policy: { readonly extension_pages: string };
} & Readonly<Record<string, unknown>>;

/** What a manifest asks for beyond the literal lists of this file. */
function surplus(manifest: Manifest, permissions: readonly string[]): string[] {
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ];
  const optional = ['optional_permissions', 'optional_host_permissions', 'externally_connectable'];
  return [
    ...asked.filter((one) => ![...permissions, ...HOSTS].includes(one)),
    ...optional.flatMap((key) => {
      const later = manifest[key];
      if (later === undefined) return [];
      const known = LATER[key] ?? [];
      const isKnown = Array.isArray(later) && later.every((one) => known.includes(String(one)));
      return isKnown ? [] : [key];
    }),
  ];
}

describe.each(BUILDS)('the manifest of $folder', ({ folder, permissions }) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;

  it('asks for exactly the permissions and hosts of this list', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS.toSorted());
    expect(surplus(manifest, permissions)).toEqual([]);
  });

  it('runs on the two sites only, and in the page’s own world only on X', () => {
    const inPage = manifest.content_scripts.filter(({ world }) => world === 'MAIN');
    expect(inPage.map(({ matches }) => matches.toSorted())).toEqual([
      ['https://twitter.com/*', 'https://x.com/*'],
    ]);
  });

  it('is in no private window, also where the user would allow it', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its own pages load nothing from anywhere else, and ask only what is encrypted or on this computer', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*",
    );
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});

it('notices a manifest that asks for more', () => {
  const greedy = {
    permissions: ['storage', 'tabs'],
    host_permissions: ['<all_urls>'],
    content_scripts: [],
    content_security_policy: { extension_pages: '' },
    optional_permissions: ['history'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  };
  expect(surplus(greedy, ['storage'])).toEqual([
    'tabs',
    '<all_urls>',
    'optional_permissions',
    'optional_host_permissions',
  ]);
});
