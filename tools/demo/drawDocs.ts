import { mkdirSync, readFileSync } from 'node:fs';
import { findOne } from '../../tests/browsers/find';
import { reset } from '../../tests/browsers/reset';
import type { Tab } from '../../tests/browsers/visitor';
import { VLINDER } from '../../tests/browsers/vlinder';
import { settled, withBadge } from '../../tests/e2e/comments';
import { ADDRESSES } from '../../tests/replica/x/addresses';
import { FIBRE } from './addresses';
import type { Desk } from './desk';
import { openFromBadge, OUTPUT, pause, tallShot } from './desk';
import { openCard } from './steps/x';

/** Writes the two pictures of the README into `docs/`; in Chromium, which alone can turn dark and light. */
export async function drawDocs(desk: Desk): Promise<void> {
  mkdirSync('docs', { recursive: true });
  await desk.close('sidepanel.html');
  await reset(desk.visitor, VLINDER);
  await drawOverlay(await desk.at('facebook', `${FIBRE}?fresh=1&theme=light`));
  const x = await desk.at('x', `${ADDRESSES.outage}?recycle=0&fresh=1&theme=light`);
  await withBadge(x, 'third outage this month');
  await settled(x);
  const panel = await openFromBadge(desk, x, '@dannyoc_82');
  await drawPanel(panel, await desk.visitor.open());
  console.log('\nPictures of the README: docs/overlay.png, docs/panel.png');
}

async function drawOverlay(facebook: Tab): Promise<void> {
  await facebook.size(900, 760);
  await withBadge(facebook, 'Second time your technician');
  await openCard(facebook, 'Claire Dunne');
  await settled(facebook);
  await facebook.shot('docs/overlay.png');
}

const GAP = 32;

/** The panel with a suggestion in the draft, light and dark side by side. */
async function drawPanel(panel: Tab, sheet: Tab): Promise<void> {
  await panel.front();
  await panel.run(() => {
    document.querySelector<HTMLElement>('.sug button')?.click();
  }, null);
  await findOne(panel, { css: '.chips button.gap' });
  const both: string[] = [];
  for (const dark of [false, true]) {
    await panel.dark(dark);
    // Colours pass over into each other.
    await pause(400);
    const path = `${OUTPUT}/docs-${dark ? 'dark' : 'light'}.png`;
    await tallShot(panel, path);
    both.push(`data:image/png;base64,${readFileSync(path).toString('base64')}`);
  }
  await sheet.goto('about:blank');
  const { width, height } = await sheet.run(sideBySide, { sources: both, gap: GAP });
  await sheet.size(width, height);
  await sheet.shot('docs/panel.png');
  await sheet.close();
}

async function sideBySide({ sources, gap }: { sources: readonly string[]; gap: number }) {
  document.body.style.cssText = `margin:0;display:flex;align-items:flex-start;gap:${gap}px;background:#fff`;
  const images = sources.map((source) => Object.assign(new Image(), { src: source }));
  document.body.append(...images);
  await Promise.all(images.map((image) => image.decode()));
  return {
    width: images.reduce((sum, { naturalWidth }) => sum + naturalWidth, gap * (images.length - 1)),
    height: Math.max(...images.map(({ naturalHeight }) => naturalHeight)),
  };
}
