import { describe, expect, it } from 'vitest';
import { demoArguments } from '../../tools/demo/demoArguments';

describe('what stands behind npm start --', () => {
  it.each([
    [[], { browser: 'chromium', tour: false, docs: false }],
    [['--tour'], { browser: 'chromium', tour: true, docs: false }],
    [['--browser', 'firefox', '--tour'], { browser: 'firefox', tour: true, docs: false }],
    [['--browser=firefox'], { browser: 'firefox', tour: false, docs: false }],
    [['--docs'], { browser: 'chromium', tour: false, docs: true }],
  ])('reads %j', (given, value) => {
    expect(demoArguments(given)).toEqual({ ok: true, value });
  });

  it.each([[['--browser', 'safari']], [['--browser']], [['--turo']]])('refuses %j', (given) => {
    expect(demoArguments(given).ok).toBe(false);
  });
});
