import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { HeardDb } from '../../lib/history/db';
import { openDb } from '../../lib/history/db';
import { purgeWhenDue } from '../../lib/history/purge';
import { receiveFromOurPages, receiveFromPages } from '../../lib/messaging/receive';
import { announce } from '../../lib/messaging/send';
import { readSettings, watchSettings } from '../../lib/settings/settings';
import { writeHere } from '../../lib/settings/writings';
import { countAgain, historyChanged, pageHandlers } from './handlers';
import { listenForClicks, notify } from './notifications';
import { openPanel } from '../wiring/panel';
import { createOwing } from './owing';
import { createRetriaging } from './retriaging';
import { startTeam } from './team';
import { followWritings } from './writing';

const TICK = 'tick';

export default defineBackground(() => {
  const db = openDb();
  const team = startTeam(db);
  const owing = createOwing(db);
  receiveFromPages(pageHandlers(db, team, owing));
  receiveFromOurPages({
    historyChanged: async () => {
      await historyChanged(db);
      void team.tell();
    },
    identityChanged: () => announce({ type: 'identityChanged' }),
    leaveTeam: team.leave,
    takeOver: async ({ ticketId, windowId }) => {
      if (await team.takeOver(ticketId))
        await writeHere(ticketId, { windowId, tabId: null }, Date.now());
    },
    shareWords: ({ switches }) => team.shareWords(switches),
    handOver: ({ ticketId, text }) => team.handOver(ticketId, text),
  });

  const payOwed = async () => {
    if (!(await owing.pay())) return;
    await historyChanged(db);
    void team.tell();
  };
  followWritings(new AbortController().signal);
  listenForClicks();
  // Scripts in pages read no settings, and never the key of a drafting address. Firefox has no such switch.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  const retriageAll = createRetriaging(db);
  watchSettings(() => void retriageAll(), new AbortController().signal);

  // What is late changes with the hour alone.
  void browser.alarms.create(TICK, { periodInMinutes: 1 });
  browser.alarms.onAlarm.addListener(() => {
    void payOwed();
    void countAgain(db).then(() => notify(db));
    team.wake();
    // Asked every minute, because an alarm of its own would begin anew whenever this script does.
    void forget(db);
  });
  browser.runtime.onStartup.addListener(() => {
    void countAgain(db);
    // What a browser that was closed in the middle left unread.
    void retriageAll();
  });
  browser.commands.onCommand.addListener((_command, tab) => {
    if (tab) void openPanel(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void countAgain(db);
    if (reason === 'install') {
      void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#welcome` });
    }
  });
});

async function forget(db: HeardDb): Promise<void> {
  const { retention } = await readSettings();
  const purged = await purgeWhenDue(db, Date.now(), retention);
  if (purged.ok && purged.value && purged.value.texts + purged.value.removed > 0)
    await historyChanged(db);
}
