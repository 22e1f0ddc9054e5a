import { mkdirSync, readFileSync } from 'node:fs';
import { settled, withBadge } from '../../tests/e2e/comments';
import { reset } from '../../tests/browsers/reset';
import type { Tab } from '../../tests/browsers/visitor';
import { VLINDER } from '../../tests/browsers/vlinder';
import { ADDRESSES } from '../../tests/replica/x/addresses';
import type { Desk } from './desk';
import { openFromBadge, OUTPUT } from './desk';
import { openCard } from './steps/x';

/** Writes the two pictures of the README into `docs/`. */
export async function drawDocs(desk: Desk): Promise<void> {
  mkdirSync('docs', { recursive: true });
  await desk.close('sidepanel.html');
  await reset(desk.visitor, VLINDER);
  const x = await desk.at('x', `${ADDRESSES.outage}?recycle=0&fresh=1&theme=light`);
  await x.size(900, 980);
  await withBadge(x, 'third outage this month');
  await settled(x);
  await openCard(x, '@dannyoc_82');
  await x.shot('docs/overlay.png');
  const panel = await openFromBadge(desk, x, '@dannyoc_82');
  const both: string[] = [];
  for (const dark of [false, true]) {
    await panel.dark(dark);
    const path = `${OUTPUT}/docs-${dark ? 'dark' : 'light'}.png`;
    await panel.shot(path);
    both.push(`data:image/png;base64,${readFileSync(path).toString('base64')}`);
  }
  await sideBySide(await desk.visitor.open(), both);
  console.log('\nPictures of the README: docs/overlay.png, docs/panel.png');
}

async function sideBySide(tab: Tab, pictures: readonly string[]): Promise<void> {
  await tab.size(752, 1150);
  await tab.run((sources) => {
    document.body.style.cssText = 'margin:0;display:flex;gap:32px;background:#fff';
    document.body.append(
      ...sources.map((source) => {
        const image = document.createElement('img');
        image.src = source;
        return image;
      }),
    );
    return Promise.all([...document.images].map((image) => image.decode()));
  }, pictures);
  await tab.shot('docs/panel.png');
  await tab.close();
}
