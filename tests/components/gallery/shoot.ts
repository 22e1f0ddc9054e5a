import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
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
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
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
        await page.waitForSelector('html[data-ready]', { timeout: 10_000 });
        const name = [scene, lang, theme, width, ...(values.forced ? ['forced'] : [])].join('-');
        await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: true });
        console.log(`${values.out}/${name}.png`);
      }
    }
  }
}
await browser.close();
await server.close();
