import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';

type Api = {
  readonly windows: { create(about: object): Promise<{ id: number }>; remove(id: number): unknown };
  readonly extension: { getViews(about: object): Window[] };
  readonly runtime: { getURL(path: string): string };
  readonly storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    session: { set(items: object): Promise<void> };
  };
};

/** Opens a second window that shows the panel on one ticket, and gives its id. */
export const secondWindow = (own: Tab, ticketId: string): Promise<number> =>
  own.run(async (selected) => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const { id } = await api.windows.create({ url: api.runtime.getURL('sidepanel.html') });
    await api.storage.session.set({ [`selected:${id}`]: { ticketId: selected, at: Date.now() } });
    return id;
  }, ticketId);

/** The name at the head of the ticket that the panel of another window shows; empty while there is none. */
export const headIn = (own: Tab, windowId: number): Promise<string> =>
  own.run((id) => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const [view] = api.extension.getViews({ type: 'tab', windowId: id });
    return view?.document.querySelector('h2')?.textContent ?? '';
  }, windowId);

export const closeWindow = (own: Tab, windowId: number): Promise<void> =>
  own.run((id) => {
    (globalThis as unknown as { chrome: Api }).chrome.windows.remove(id);
  }, windowId);

/** What the extension keeps of the user's settings. */
export const keptSettings = (own: Tab): Promise<Record<string, unknown> | undefined> =>
  own.run(async () => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    return (await api.storage.local.get('settings')).settings as Record<string, unknown>;
  }, null);

/** From now on the browser opens no store in this page. */
export const refuseStore = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
};

/** Notes every waiting comment as answered elsewhere, one after the other, as a person would in the panel. */
export async function answerAll(panel: Tab): Promise<void> {
  const waiting = async () => (await findOne(panel, { css: 'header b' })).text;
  for (let before = await waiting(); !before.startsWith('0'); before = await waiting()) {
    await click(panel, { css: 'header .btn', text: 'Next' });
    await findOne(panel, { css: '.clock .menu > button', text: 'Status: Open' });
    await until('the menu to open', async () => {
      await click(panel, { css: '.clock .menu > button' });
      return (await findAll(panel, { css: '.clock .menu li button' })).length;
    });
    await click(panel, { css: '.clock .menu li button', text: 'Answered elsewhere' });
    await until('one less to wait', async () => (await waiting()) !== before);
  }
}

/** Gives a file to the import of a page, as the file chooser would; the same text is the same file. `within`: the part of the page that asks for it. */
export const chooseFile = (page: Tab, text: string, within = 'body'): Promise<void> =>
  page.run(
    ({ content, part }) => {
      const input = document.querySelector<HTMLInputElement>(`${part} input[type=file]`);
      if (!input) throw new Error('no file field');
      const about = { type: 'application/json', lastModified: 0 };
      const files = new DataTransfer();
      files.items.add(new File([content], 'heard.json', about));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { content: text, part: within },
  );

/** The text of the file that the click gives the user. */
export async function savedBy(page: Tab, press: () => Promise<void>): Promise<string> {
  await page.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return make(blob);
    };
  }, null);
  await press();
  return until('the saved file', () =>
    page.run(() => document.documentElement.dataset.saved ?? null, null),
  );
}
