import { startChromium } from '../../tests/browsers/chromium';
import { startFirefox } from '../../tests/browsers/firefox';
import { reset } from '../../tests/browsers/reset';
import { VLINDER } from '../../tests/browsers/vlinder';
import { ADDRESSES } from '../../tests/replica/x/addresses';
import { FIBRE } from './addresses';
import { forgetProfile } from './forgetProfile';

const HINTS = {
  chromium: 'Click a badge: the panel opens at the side.',
  firefox: 'Press Alt+R for the sidebar, then click a badge: the comment opens there.',
};

const hints = (browser: 'chromium' | 'firefox') => `
Heard is set up as the demo company Vlinder Telecom. Both sites are copies of ours, served from
memory under their real addresses; nothing goes to the network and nothing is really posted.

  1. Look beside the time of each comment: round is the clock, square is the kind.
  2. Point at a badge for its reasons. ${HINTS[browser]}
  3. Use a suggestion, fill its gap, press “Insert in reply box”, then the site's own Reply.
     The text stands in the box and is not sent: you send it. The badge then says “answered”.
  4. On Facebook find Ray Dolan (a threat) and Daniel Osgood (in need): the advice is another one.
  5. Press “View 14 more comments” there: they get badges too.
  6. “Take to private” in the panel leads through bridge, message and closing line.

Close the window or press Ctrl+C to end.
`;

export type StayOptions = {
  readonly browser: 'chromium' | 'firefox';
  /** Folder of the built extension. */
  readonly extension: string;
};

/** Opens a browser to try Heard by hand, and keeps it until the person closes it. */
export async function stayOpen({ browser, extension }: StayOptions): Promise<void> {
  const shown = { extension, headless: false };
  const visitor = browser === 'firefox' ? await startFirefox(shown) : await startChromium(shown);
  let isClosing = false;
  const end = () => {
    if (!isClosing) void visitor.close().catch(() => undefined);
    isClosing = true;
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    await reset(visitor, VLINDER);
    const before = await visitor.tabs();
    const x = await visitor.open(ADDRESSES.outage);
    await visitor.open(FIBRE);
    await x.front();
    // The first run, and the empty tab a browser starts with.
    for (const tab of before) await tab.close();
    console.log(hints(browser));
    // Nobody watches the windows but this: when the last one is closed, the browser goes too.
    const watch = setInterval(() => {
      void visitor.tabs().then((tabs) => {
        if (tabs.length === 0) end();
      }, end);
    }, 1000);
    await visitor.closed;
    clearInterval(watch);
  } catch (error) {
    if (!isClosing) throw error;
  } finally {
    forgetProfile(visitor);
  }
}
