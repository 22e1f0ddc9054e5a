import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelKeyProps } from '../../components/PanelKey';
import { STANDARD_PANEL_KEY } from '../../components/PanelKey';
import { PANEL_COMMAND, panelKey } from '../wiring/panelKey';

/** What only Firefox has: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
type Changing = {
  update(detail: { readonly name: string; readonly shortcut: string }): Promise<void>;
  reset(name: string): Promise<void>;
};

/** Chromium lets nobody but the user change a key, on a page of its own. */
const canChange = (commands: object): commands is Changing =>
  'update' in commands && 'reset' in commands;

/** The key by which the browser opens the panel, again whenever the user comes back from where they change it. */
export function usePanelKey(): Omit<PanelKeyProps, 'keys'> {
  const [value, setValue] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const read = async () => {
    setValue(await panelKey());
  };
  useEffect(() => {
    const again = () => void read();
    again();
    addEventListener('focus', again);
    return () => {
      removeEventListener('focus', again);
    };
  }, []);
  const changing: object = browser.commands;
  const change = async (by: Changing, key: string | null) => {
    const made =
      key === STANDARD_PANEL_KEY
        ? by.reset(PANEL_COMMAND)
        : by.update({ name: PANEL_COMMAND, shortcut: key ?? '' });
    setRefused(
      await made.then(
        () => false,
        () => true,
      ),
    );
    await read();
  };
  return {
    value,
    isRefused,
    onChange: canChange(changing) ? (key) => void change(changing, key) : null,
    onOpen: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  };
}
