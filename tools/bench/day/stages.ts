import { MINUTE_MS } from '../../../lib/time';
import type { Tab } from '../../../tests/browsers/visitor';
import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { OWN_HANDLE, PEOPLE } from '../../../tests/replica/x/people';
import { OUTAGE_ID } from '../../../tests/replica/x/addresses';
import { digitsOf } from '../../../tests/replica/facebook/hash';
import { OWN_PAGE, personOf } from '../../../tests/replica/facebook/people';
import type { Sent } from '../../../tests/replica/facebook/sent';
import type { Word } from './aDay';
import type { SiteRules } from './expectedOf';

/** A post on one of the sites on which a day takes place. */
export type Stage = SiteRules & {
  readonly url: string;
  /** Where the replica keeps what was posted, and what it keeps there for these words. */
  readonly keptAt: string;
  readonly kept: (words: readonly Word[]) => unknown;
  readonly idOf: (key: string) => string;
  /** How old what it tells of a time may be: an age is as old as the page that shows it. */
  readonly slackMs: number;
  /** Shows all there is, as a reader would. */
  readonly read: (tab: Tab) => Promise<void>;
};

const POST = '122101000000000003';
const nameOf = (person: number): string => `Visitor ${person + 1}`;
const facebookId = (key: string): string => digitsOf(`day ${key}`, 16);

/** Times as ages, in hours mostly; a post that shows all its comments tells which are gone. */
export const FACEBOOK_STAGE: Stage = {
  tellsGone: true,
  slackMs: MINUTE_MS,
  url: `https://www.facebook.com/vlindertelecom/posts/${POST}`,
  keptAt: 'replica-kept:facebook-comments',
  kept: (words) => words.map((word) => sentOf(word, words)),
  idOf: (key) => `facebook:${facebookId(key)}`,
  read: async (tab) => {
    await tab.run(async () => {
      const wait = () => new Promise((done) => setTimeout(done, 200));
      const filters = () => [...document.querySelectorAll<HTMLElement>('[aria-haspopup="menu"]')];
      while (!filters().some((one) => one.textContent.startsWith('Most relevant'))) await wait();
      filters()
        .find((one) => one.textContent.startsWith('Most relevant'))
        ?.click();
      await wait();
      const choices = document.querySelectorAll<HTMLElement>('[role="menuitem"]');
      [...choices].find((one) => one.textContent === 'All comments')?.click();
    }, null);
  },
};

function sentOf(word: Word, words: readonly Word[]): Sent {
  const { key, kind, person, to, at, text } = word;
  const above = words.find((one) => one.key === to);
  // On the third level a reply hangs under the second, whomever it answers.
  const parent = above?.kind === 'again' ? words.find((one) => one.key === above.to) : above;
  return {
    postId: POST,
    comment: {
      id: facebookId(key),
      by: kind === 'ours' ? OWN_PAGE : personOf(nameOf(person)),
      at,
      lang: null,
      text: kind === 'ours' ? `${nameOf(person)} ${text}` : text,
      likes: 0,
      sticker: null,
      photo: null,
      mention: null,
      load: 'first',
      depth: !parent ? 0 : parent.to === null ? 1 : 2,
      topId: facebookId(`comment ${person}`),
      parentId: parent ? facebookId(parent.key) : null,
      replies: [],
    },
  };
}

const CUSTOMERS = PEOPLE.filter(({ handle }) => handle !== OWN_HANDLE);
const xId = (key: string): string => `21249${digitsOf(`day ${key}`, 14)}`;

/** Exact times; whatever is no longer in a list may still be on X. */
export const X_STAGE: Stage = {
  tellsGone: false,
  slackMs: 0,
  url: `${ADDRESSES.outage}?crowd=1`,
  keptAt: 'replica-kept:x-posted',
  kept: (words) =>
    words.map(({ key, kind, person, to, at, text }) => ({
      id: xId(key),
      at,
      text,
      to: to === null ? OUTAGE_ID : xId(to),
      by: kind === 'ours' ? OWN_HANDLE : (CUSTOMERS[person % CUSTOMERS.length]?.handle ?? ''),
    })),
  idOf: (key) => `x:${xId(key)}`,
  read: async (tab) => {
    await tab.mouseTo(640, 450);
    for (let isEnd = false; !isEnd;) {
      isEnd = await tab.run(
        () =>
          new Promise<boolean>((done) => {
            const { scrollHeight } = document.documentElement;
            const isDown = innerHeight + scrollY >= scrollHeight - 5 && scrollY > 0;
            requestAnimationFrame(() => requestIdleCallback(() => done(isDown), { timeout: 1000 }));
          }),
        null,
      );
      await tab.wheel(600);
      await new Promise((done) => setTimeout(done, 100));
    }
  },
};
