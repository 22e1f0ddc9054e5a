import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Each is a whole browser with its own profile, which waits half of its time for what settles.
  workers: Math.min(2, availableParallelism()),
  timeout: 60_000,
  // Two real browsers on a busy machine: a second try tells a slow moment from a fault; the run says how many needed one.
  retries: process.env.CI ? 2 : 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
