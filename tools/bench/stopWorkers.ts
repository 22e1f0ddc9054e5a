import type { BrowserContext } from '@playwright/test';

/** Stops the extension's background, as the browser does after half a minute without work. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    if (targetInfos.every(({ type }) => type !== 'service_worker')) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  await session.detach();
}
