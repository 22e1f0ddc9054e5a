import { spawn, spawnSync } from 'node:child_process';
import type { Browser, CDPSession } from '@playwright/test';

/** A screen of its own with a real mouse and real keys, in pixels from its upper left corner. */
export type Screen = {
  readonly display: string;
  readonly clickAt: (x: number, y: number) => void;
  readonly type: (text: string) => void;
  readonly press: (keys: string) => void;
  readonly close: () => void;
};

export const SCREEN = { width: 1400, height: 1000 };

/** Whether this machine has a screen to start and a hand to move on it. */
export const hasScreen = (): boolean =>
  ['Xvfb', 'xdotool'].every((name) => spawnSync('which', [name]).status === 0);

/** Starts a screen that nobody sees. */
export async function startScreen(): Promise<Screen> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const words = ['-displayfd', '1', '-screen', '0', size];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  // It says its number once it is ready.
  const display = await new Promise<string>((done, failed) => {
    server.stdout.once('data', (number: Buffer) => {
      done(`:${number.toString().trim()}`);
    });
    server.once('exit', () => {
      failed(new Error('Xvfb ended before it was ready'));
    });
  });
  const act = (...words: string[]) => {
    const { status, stderr } = spawnSync('xdotool', words, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
  };
  return {
    display,
    clickAt: (x, y) => {
      act('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '1');
    },
    type: (text) => {
      act('type', '--delay', '12', text);
    },
    press: (keys) => {
      act('key', keys);
    },
    close: () => {
      server.kill();
    },
  };
}

/** The browser's real side panel, which drivers do not list among their pages. */
export type SidePanel = { readonly ask: <Answer>(expression: string) => Promise<Answer> };

/** The side panel that is open now; null when none is. */
export async function sidePanelOf(browser: Browser): Promise<SidePanel | null> {
  const root = await browser.newBrowserCDPSession();
  const { targetInfos } = await root.send('Target.getTargets');
  const panel = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
  if (!panel) return null;
  const { targetId } = panel;
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return {
    ask: async (expression) => {
      const id = ++last;
      const answer = answerTo(root, id);
      const params = { expression, returnByValue: true, awaitPromise: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await root.send('Target.sendMessageToTarget', { sessionId, message });
      return (await answer) as never;
    },
  };
}

const answerTo = (root: CDPSession, id: number): Promise<unknown> =>
  new Promise((resolve) => {
    root.on('Target.receivedMessageFromTarget', ({ message }) => {
      const told = JSON.parse(message) as { id?: number; result?: { result?: { value: unknown } } };
      if (told.id === id) resolve(told.result?.result?.value);
    });
  });
