import type { Tab } from '../browsers/visitor';

type Api = {
  readonly tabs: {
    query(about: object): Promise<Array<{ id: number; url: string }>>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly action: { getBadgeText(about: object): Promise<string> };
};

/** What the toolbar says on the tab with this address, asked in one of the extension's own pages. */
export const toolbarText = (own: Tab, url: string): Promise<string> =>
  own.run(async (wanted) => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url === wanted);
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, url);

/** Sends the content script of the tab with this address what the panel would send. */
export const tellTab = <Answer>(own: Tab, url: string, message: object): Promise<Answer> =>
  own.run(
    async ({ wanted, told }) => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await api.tabs.query({})).find((one) => one.url === wanted);
      if (!tab) throw new Error(`no tab shows ${wanted}`);
      return (await api.tabs.sendMessage(tab.id, told)) as never;
    },
    { wanted: url, told: message },
  );
