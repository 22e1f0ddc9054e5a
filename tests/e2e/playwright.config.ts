import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // One browser at a time: each is a whole browser with its own profile, on two cores.
  workers: 1,
  timeout: 60_000,
  // Two real browsers on a busy machine: a second try tells a slow moment from a fault; the run says how many needed one.
  retries: process.env.CI ? 2 : 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
