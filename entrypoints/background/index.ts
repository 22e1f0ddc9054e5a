import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDb } from '../../lib/history/db';
import { purge } from '../../lib/history/purge';
import { receiveFromOurPages, receiveFromPages } from '../../lib/messaging/receive';
import { announce } from '../../lib/messaging/send';
import { watchSettings } from '../../lib/settings/settings';
import { countAgain, historyChanged, pageHandlers } from './handlers';
import { openPanel } from '../wiring/panel';
import { createRetriaging } from './retriaging';

const TICK = 'tick';
const PURGE = 'purge';
const PURGE_HOURS = 12;

export default defineBackground(() => {
  const db = openDb();
  receiveFromPages(pageHandlers(db));
  receiveFromOurPages({
    historyChanged: () => historyChanged(db),
    identityChanged: () => announce({ type: 'identityChanged' }),
  });

  const retriageAll = createRetriaging(db);
  watchSettings(() => void retriageAll(), new AbortController().signal);

  // What is late changes with the hour alone.
  void browser.alarms.create(TICK, { periodInMinutes: 1 });
  void browser.alarms.create(PURGE, { delayInMinutes: 2, periodInMinutes: PURGE_HOURS * 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    void (name === PURGE ? purge(db, Date.now()) : countAgain(db));
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
