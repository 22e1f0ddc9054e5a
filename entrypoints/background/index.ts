import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDb } from '../../lib/history/db';
import { receiveFromOurPages, receiveFromPages } from '../../lib/messaging/receive';
import { announce } from '../../lib/messaging/send';
import { countAgain, historyChanged, pageHandlers } from './handlers';
import { openPanel } from '../wiring/panel';

const TICK = 'tick';

export default defineBackground(() => {
  const db = openDb();
  receiveFromPages(pageHandlers(db));
  receiveFromOurPages({
    historyChanged: () => historyChanged(db),
    identityChanged: () => announce({ type: 'identityChanged' }),
  });

  // What is late changes with the hour alone.
  void browser.alarms.create(TICK, { periodInMinutes: 1 });
  browser.alarms.onAlarm.addListener(() => void countAgain(db));
  browser.runtime.onStartup.addListener(() => void countAgain(db));
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
