import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/*
 * Takes pictures of every component in sample states, with real Chromium, into demo-output/gallery:
 *   npx tsx tests/components/gallery/shoot.ts --scene badges,cards --lang en,de --theme light,dark --width 800
 */
const { values } = parseArgs({
  options: {
    scene: { type: 'string', default: 'badges,facebook,cards,notices' },
    lang: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '800' },
    axe: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    out: { type: 'string', default: 'demo-output/gallery' },
    chromium: { type: 'string', default: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  },
});

const server = await createServer({
  root: 'tests/components/gallery',
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  server: { port: 0, fs: { allow: [process.cwd()] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(values.out, { recursive: true });
const context = await browser.newContext({ deviceScaleFactor: 1.5 });
const page = await context.newPage();
page.on('pageerror', (error) => {
  console.error(page.url(), error.message);
  process.exitCode = 1;
});
for (const width of values.width.split(',')) {
  await page.setViewportSize({ width: Number(width), height: 600 });
  for (const theme of values.theme.split(',')) {
    await page.emulateMedia({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      forcedColors: values.forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    for (const lang of values.lang.split(',')) {
      for (const scene of values.scene.split(',')) {
        await page.goto(`${address}?scene=${scene}&lang=${lang}&theme=${theme}`);
        await page.waitForSelector('html[data-ready]:not(:has([data-busy]))', { timeout: 10_000 });
        if (values.axe) await complain(page, scene);
        const name = [scene, lang, theme, width, ...(values.forced ? ['forced'] : [])].join('-');
        await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: true });
        console.log(`${values.out}/${name}.png`);
      }
    }
  }
}
/** Prints what axe finds wrong with a scene; a finding makes the run fail. */
async function complain(open: Page, scene: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: open })
    // A gallery repeats on one page what each stands on a page of its own.
    .disableRules([
      'region',
      'landmark-no-duplicate-main',
      'landmark-main-is-top-level',
      'landmark-unique',
      'page-has-heading-one',
      'landmark-one-main',
      'landmark-no-duplicate-banner',
      'landmark-banner-is-top-level',
      'heading-order',
    ])
    .analyze();
  for (const { id, nodes } of violations) {
    process.exitCode = 1;
    for (const node of nodes)
      console.error(scene, id, node.html.slice(0, 160), node.any[0]?.message);
  }
}

await browser.close();
await server.close();
