import { until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';

/** What a person sees beside one comment (post, reply) of a page. */
export type Shown = {
  /** The site's own id, from the address in the time's link; empty where the page has none. */
  readonly id: string;
  /** The words of the comment as the page shows them. */
  readonly text: string;
  readonly promoted: boolean;
  readonly inDialog: boolean;
  readonly inWindow: boolean;
  readonly badges: ReadonlyArray<{
    readonly state: string;
    readonly text: string;
    readonly name: string | null;
  }>;
  readonly labels: readonly string[];
};

/** Every comment element of the page in document order, with what Heard hung in it. */
export const comments = (tab: Tab): Promise<Shown[]> =>
  tab.run(() => {
    const isInWindow = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
    const articles = [...document.querySelectorAll<HTMLElement>('article, [role="article"]')];
    return articles.map((article) => {
      const own = (element: Element) => element.closest('article, [role="article"]') === article;
      const hosts = [...article.querySelectorAll('[data-heard]')].filter(own);
      const inHosts = (css: string) =>
        hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(css) ?? [])]);
      const words = [...article.querySelectorAll('[data-testid="tweetText"], div[dir="auto"]')];
      const link = [...article.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(own);
      const ids = link.flatMap(
        ({ href }) =>
          /[?&]reply_comment_id=(\d+)/.exec(href)?.[1] ??
          /[?&]comment_id=(\d+)&?/.exec(href)?.[1] ??
          /\/status\/(\d+)$/.exec(href)?.[1] ??
          [],
      );
      return {
        id: ids[0] ?? '',
        text: words
          .filter(own)
          .map(({ textContent }) => textContent)
          .join(' '),
        promoted: article.closest('[data-testid="placementTracking"]') !== null,
        inWindow: isInWindow(article.getBoundingClientRect()),
        inDialog: article.closest('[role="dialog"]') !== null,
        badges: inHosts('.hd-badge').map((badge) => ({
          state: badge.getAttribute('data-state') ?? '',
          text: badge.textContent,
          name: badge.getAttribute('aria-label'),
        })),
        labels: inHosts('.hd-label').map((label) => label.textContent),
      };
    });
  }, null);

/** The comments that have a badge. */
export const badged = async (tab: Tab): Promise<Shown[]> =>
  (await comments(tab)).filter(({ badges }) => badges.length > 0);

/** The comment with these words, once it has a badge. */
export const withBadge = (tab: Tab, words: string): Promise<Shown> =>
  until(`a badge beside “${words}”`, async () =>
    (await badged(tab)).find(({ text }) => text.includes(words)),
  );

/** The comment with these words, once it is on the page, badge or not. */
export const withWords = (tab: Tab, words: string): Promise<Shown> =>
  until(`a comment “${words}”`, async () =>
    (await comments(tab)).find(({ text }) => text.includes(words)),
  );

/** The words of the notice in the corner; empty while there is none. */
export const noticeOn = (tab: Tab): Promise<string> =>
  tab.run(
    () => document.querySelector('[data-heard="notice"]')?.shadowRoot?.textContent ?? '',
    null,
  );

/** Scrolls as a person does, by the wheel, until the page shows the words. */
export async function wheelTo(tab: Tab, words: string): Promise<void> {
  await tab.mouseTo(640, 450);
  await until(`“${words}” on the page`, async () => {
    const place = await tab.run((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('article, [role="article"]')];
      const found = all.findLast(({ textContent }) => textContent.includes(wanted));
      return found ? found.getBoundingClientRect().top : null;
    }, words);
    if (place !== null && place > 60 && place < 700) return true;
    await tab.wheel(place !== null && place < 60 ? -300 : 300);
    return false;
  });
}

/** Waits until Heard has read what there is: nothing waits to be read, the same badges twice, a little apart. */
export async function settled(tab: Tab): Promise<Shown[]> {
  let before = '';
  return until('the badges to settle', async () => {
    const now = await comments(tab);
    const notice = await noticeOn(tab);
    const seen = JSON.stringify([now, notice]);
    const isSettled = seen === before && now.length > 0 && !notice.includes('not read yet');
    before = seen;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return isSettled ? now : null;
  });
}
