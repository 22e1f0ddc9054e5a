import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  i18n: { localesDir: 'assets/locales' },
  manifest: ({ browser }) => ({
    name: 'Heard',
    description: '__MSG_app_about__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['storage', 'alarms', 'sidePanel'],
    host_permissions: ['https://www.facebook.com/*', 'https://x.com/*', 'https://twitter.com/*'],
    action: { default_title: 'Heard' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_command_openPanel__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'heard@heard.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
