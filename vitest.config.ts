import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `HEARD_BUILT=1` checks what was built instead of what was written. */
const built = process.env.HEARD_BUILT === '1';

export default defineConfig({
  plugins: built ? [] : [WxtVitest()],
  test: {
    // By itself it leaves one processor free, which of two is half.
    maxWorkers: '100%',
    // A slow machine is no failure; a test that hangs still is.
    testTimeout: 60_000,
    include: [built ? 'tests/built/**/*.test.ts' : 'tests/**/*.test.{ts,tsx}'],
    exclude: built ? [] : ['tests/e2e/**', 'tests/built/**'],
  },
});
