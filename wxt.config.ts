import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanPages } from './tools/leanPages';

/** The oldest browsers it runs in. */
const CHROME = '120';
const FIREFOX = '128';

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), leanPages()],
    // Its polyfill would fetch; every browser we run in preloads modules by itself.
    build: { modulePreload: { polyfill: false }, target: [`chrome${CHROME}`, `firefox${FIREFOX}`] },
  }),
  i18n: { localesDir: 'assets/locales' },
  manifest: ({ browser, mode }) => ({
    name: 'Heard',
    description: '__MSG_app_about__',
    default_locale: 'en',
    icons: ICONS,
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['storage', 'alarms', 'sidePanel'],
    // Asked for at the moment it is switched on.
    optional_permissions: ['notifications'],
    host_permissions: [
      'https://www.facebook.com/*',
      'https://x.com/*',
      'https://twitter.com/*',
      // No test can press the browser's own question.
      ...(mode === 'e2e' ? ['http://localhost/*', 'https://localhost/*'] : []),
    ],
    // One host of these, the one the user enters for drafts, when they press the switch.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    // A private window leaves nothing behind: there Heard is not at all, and nobody can allow it.
    incognito: 'not_allowed',
    action: { default_title: 'Heard', default_icon: ICONS },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_command_openPanel__',
      },
    },
    // Nothing of ours is ever asked for by a page; our pages ask an address the user switched on, and no other.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'heard@heard.example',
              strict_min_version: `${FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROME }),
  }),
});
