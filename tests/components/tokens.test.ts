import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = 4.5;
const GLYPH = 3;
const css = readFileSync('assets/styles/tokens.css', 'utf8');

/** The colours a theme's block of tokens.css sets, each with its comment. */
function colours(theme: string): Map<string, { readonly hex: string; readonly comment: string }> {
  const block = css.match(new RegExp(`\\[data-theme=["']${theme}["']\\] \\{([^}]*)\\}`))?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--hd-([a-z0-9-]+): (#[0-9a-f]{6});(?:\s*\/\* ([^*]*) \*\/)?/gi)].map(
      ([, name = '', hex = '', comment = '']) => [name, { hex, comment }],
    ),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = parseInt(hex.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.x contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What lies under our pieces on the sites, as seen in their pages. */
const HOSTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: { 'Facebook/X white': '#FFFFFF', 'FB bubble': '#F0F2F5' },
  dark: { 'FB card #242526': '#242526', 'FB bubble': '#3A3B3C' },
  black: { 'X black': '#000000', 'X hover': '#16181C' },
};
const FREE = ['ink', 'ink-2', 'accent', 'time', 'alarm', 'private'];
const FILLED = ['accent', 'time', 'alarm', 'private'];

describe.each(Object.entries(HOSTS))('the %s theme', (theme, hosts) => {
  const set = colours(theme);
  const hex = (name: string) => {
    const found = set.get(name);
    if (!found) throw new Error(`No --hd-${name} in ${theme}`);
    return found.hex;
  };
  const grounds = [...Object.values(hosts), hex('surface'), hex('sunken')];

  it('has text of 4.5 and more on every ground it stands on', () => {
    for (const name of FREE) {
      for (const ground of grounds) {
        expect(contrast(hex(name), ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      }
    }
  });

  it('has text of 4.5 and more on its filled and soft grounds', () => {
    for (const name of FILLED) {
      expect(contrast(hex(name), hex(`${name}-ink`)), name).toBeGreaterThanOrEqual(TEXT);
      for (const ink of ['ink', 'ink-2', name]) {
        const figure = contrast(hex(ink), hex(`${name}-soft`));
        expect(figure, `${ink} on ${name}-soft`).toBeGreaterThanOrEqual(TEXT);
      }
    }
    expect(contrast(hex('surface'), hex('ink'))).toBeGreaterThanOrEqual(TEXT);
  });

  it('has edges of 3.0 and more on every ground', () => {
    for (const ground of grounds) {
      expect(contrast(hex('edge'), ground), ground).toBeGreaterThanOrEqual(GLYPH);
    }
  });

  it('tells true figures in its comments', () => {
    for (const [name, { comment }] of set) {
      for (const [where, ground] of Object.entries(hosts)) {
        const told = comment.match(new RegExp(`${where} (\\d+\\.\\d)`))?.[1];
        if (told) expect(contrast(hex(name), ground).toFixed(1), `${name}: ${where}`).toBe(told);
      }
      const under = comment.match(/^on ([a-z]+) (\d+\.\d)/);
      if (under?.[1]) expect(contrast(hex(name), hex(under[1])).toFixed(1), name).toBe(under[2]);
    }
  });
});

it('gives our dark pages the same colours as the dark theme of a page', () => {
  const [, media = ''] = css.split('prefers-color-scheme: dark');
  for (const [name, { hex }] of colours('dark')) {
    expect(media.toLowerCase(), name).toContain(`--hd-${name}: ${hex.toLowerCase()}`);
  }
});

it('is reached in a shadow root, too', () => {
  expect(css).toContain(':host');
  expect(css).toMatch(/:host\(\[data-theme=["']dark["']\]\)/);
  expect(css).toMatch(/:host\(\[data-theme=["']black["']\]\)/);
});
