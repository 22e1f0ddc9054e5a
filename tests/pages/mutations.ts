import { JSDOM } from 'jsdom';
import { FACTS } from '../../lib/sites/x/facts';
import { shuffled } from './random';

/** One thing a site (or another extension) may change about a page without changing what it says. */
export type Mutation = {
  readonly name: string;
  /** Changes the page in place; `random` gives numbers from 0 to 1. */
  readonly change: (page: Document, random: () => number) => void;
};

/** Where people's words stand: what is put in there must not look like words or lines. */
const TEXTS = 'p, a, h1, h2, h3, [dir], [lang], [data-testid="tweetText"], [role="button"], button';
const NOT_TO_WRAP = 'html, head, head *, body, script, time, li, use, image, [role="textbox"] *';

const all = (page: Document, selector: string): HTMLElement[] => [
  ...page.body.querySelectorAll<HTMLElement>(selector),
];

const each = (selector: string, change: (element: HTMLElement, page: Document) => void) =>
  ((page) => all(page, selector).forEach((one) => change(one, page))) satisfies Mutation['change'];

const withoutAttribute = (name: string): Mutation['change'] =>
  each(`[${name}]`, (element) => element.removeAttribute(name));

function renamed(element: Element, name: string): void {
  element.setAttribute(name, `new-${element.getAttribute(name) ?? ''}`);
}

function wrap(element: Element): void {
  const isInText = element.parentElement?.closest(TEXTS) != null;
  const wrapper = element.ownerDocument.createElement(isInText ? 'span' : 'div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((node) => !node.parentElement?.closest('script, style'));
}

function splitIntoSpans(node: Text): void {
  const middle = Math.ceil(node.data.length / 2);
  if (node.data.trim() === '' || node.parentElement?.closest('time')) return;
  // Half an emoji is none.
  const cut = /[\ud800-\udbff]/.test(node.data[middle - 1] ?? '') ? middle + 1 : middle;
  const parts = [node.data.slice(0, cut), node.data.slice(cut)].filter(Boolean).map((part) => {
    const span = node.ownerDocument.createElement('span');
    span.textContent = part;
    return span;
  });
  node.replaceWith(...parts);
}

const oneOf = <One>(many: readonly One[], random: () => number): One | undefined =>
  many[Math.floor(random() * many.length)];

const isOfTheSite = (link: Element): boolean =>
  /^(?:\/(?!\/)|https:\/\/(?:www\.facebook|x|twitter)\.com\/)/.test(
    link.getAttribute('href') ?? '',
  ) && link.getAttribute('href') !== '#';

function addTracking(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  link.setAttribute(
    'href',
    `${href}${href.includes('?') ? '&' : '?'}utm_source=feed&ref=notif&s=20`,
  );
}

const ORIGIN = /^https:\/\/(?:www\.facebook|x|twitter)\.com(?=\/)/;

function otherAddressForm(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  const origin = new URL(link.ownerDocument.URL).origin;
  link.setAttribute('href', ORIGIN.test(href) ? href.replace(ORIGIN, '') : `${origin}${href}`);
}

/** Words of no language, as long as the ones before and with the same numbers. */
const inOtherWords = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) => 'zoltrima'.repeat(4).slice(0, word.length));

const BUTTONS = '[role="button"], button';

function foreign(page: Document, tag: string, text: string): HTMLElement {
  const made = page.createElement(tag);
  made.className = 'helpful-extension';
  made.textContent = text;
  return made;
}

function addForeignParts(place: HTMLElement, page: Document): void {
  const link = foreign(page, 'a', 'Look up');
  link.setAttribute('href', 'https://helpful.example/lookup');
  const button = foreign(page, 'div', 'Answer by machine');
  button.setAttribute('role', 'button');
  place.append(foreign(page, 'button', '★'), link, button);
}

function shuffleChildren(parent: Element, random: () => number): void {
  parent.append(...shuffled([...parent.children], random));
}

const unwrapBare: Mutation['change'] = (page) => {
  for (const wrapper of all(page, 'div, span')) {
    const only =
      wrapper.children.length === 1 && wrapper.textContent === wrapper.children[0]?.textContent;
    if (only && wrapper.attributes.length === 0) wrapper.replaceWith(...wrapper.childNodes);
  }
};

/** What every site does to its pages, and other extensions to all of them. */
export const COMMON: readonly Mutation[] = [
  {
    name: 'new class names',
    change: (page, random) =>
      all(page, '*').forEach((one) => one.setAttribute('class', `c${Math.floor(random() * 1e6)}`)),
  },
  {
    name: 'more wrappers',
    change: (page, random) =>
      all(page, '*').forEach((one) => {
        if (!one.matches(NOT_TO_WRAP) && random() < 0.3) wrap(one);
      }),
  },
  { name: 'fewer wrappers', change: unwrapBare },
  {
    name: 'attributes in another order',
    change: each('*', (element) => {
      const attributes = [...element.attributes].reverse();
      attributes.forEach(({ name }) => element.removeAttribute(name));
      attributes.forEach(({ name, value }) => element.setAttribute(name, value));
    }),
  },
  {
    name: 'texts split into spans',
    change: (page) => textNodes(page.body).forEach(splitIntoSpans),
  },
  { name: 'no labels', change: withoutAttribute('aria-label') },
  {
    name: 'labels of another language',
    change: (page) => {
      all(page, '[aria-label]').forEach((one) =>
        one.setAttribute('aria-label', inOtherWords(one.getAttribute('aria-label') ?? '')),
      );
      all(page, BUTTONS)
        .flatMap(textNodes)
        .forEach((node) => {
          node.data = inOtherWords(node.data);
        });
    },
  },
  {
    name: 'no language of the page',
    change: (page) => page.documentElement.removeAttribute('lang'),
  },
  { name: 'no language of texts', change: withoutAttribute('lang') },
  {
    name: 'no direction of texts whose language is told',
    change: each('body [lang], body [lang] [dir]', (one) => one.removeAttribute('dir')),
  },
  { name: 'no ids of elements', change: withoutAttribute('id') },
  {
    name: 'no roles of links',
    change: each('[role="link"]', (one) => one.removeAttribute('role')),
  },
  { name: 'no tabindex', change: withoutAttribute('tabindex') },
  { name: 'no styles', change: withoutAttribute('style') },
  {
    name: 'no pictures',
    change: each('svg, [data-testid="Tweet-User-Avatar"], a[aria-hidden="true"]', (one) =>
      one.remove(),
    ),
  },
  {
    name: 'links that track',
    change: (page) => all(page, 'a[href]').filter(isOfTheSite).forEach(addTracking),
  },
  {
    name: 'whole or short addresses',
    change: (page) => all(page, 'a[href]').filter(isOfTheSite).forEach(otherAddressForm),
  },
  {
    name: 'parts of another extension',
    change: (page) => {
      all(page, '[data-testid="User-Name"], [role="group"], [role="article"] ul').forEach((one) =>
        addForeignParts(one, page),
      );
    },
  },
];

/** Every whole test id in the registry; of those that begin alike the avatars' are renamed below. */
const TEST_IDS = new Set(
  Object.values(FACTS).flatMap(({ selector }) =>
    [...selector.matchAll(/\[data-testid="([^"]+)"\]/g)].flatMap(([, testId]) => testId ?? []),
  ),
);

/** What X may change: its test ids one at a time, and what the adapter takes from structure. */
export const ON_X: readonly Mutation[] = [
  ...[...TEST_IDS, 'caret', 'Tweet-User-Avatar', 'notification'].map((testId) => ({
    name: `test id ${testId} renamed`,
    change: each(`[data-testid="${testId}"]`, (one) => renamed(one, 'data-testid')),
  })),
  {
    name: 'test ids of avatars renamed',
    change: each('[data-testid^="UserAvatar-Container-"]', (one) => renamed(one, 'data-testid')),
  },
  { name: 'times without a date', change: withoutAttribute('datetime') },
  {
    name: 'links of posts renamed',
    change: each('a[href*="/status/"]', (one) =>
      one.setAttribute('href', (one.getAttribute('href') ?? '').replace('/status/', '/post/')),
    ),
  },
  { name: 'no lines between posts', change: each('[role="separator"]', (one) => one.remove()) },
  {
    name: 'no articles',
    change: each('article', (one) => {
      one.setAttribute('role', 'group');
    }),
  },
  {
    name: 'rows in another order in the document',
    change: (page, random) => {
      all(page, '[data-testid="cellInnerDiv"]:first-child').forEach((cell) => {
        if (cell.parentElement) shuffleChildren(cell.parentElement, random);
      });
    },
  },
  {
    name: 'buttons in another order',
    change: (page, random) =>
      all(page, '[role="group"]').forEach((one) => shuffleChildren(one, random)),
  },
  { name: 'a promoted post between all rows', change: promotedRows },
  { name: 'posts in a div with the role of an article', change: articlesByRole },
  { name: 'posts in a div', change: articlesGone },
  {
    name: 'one post in a div',
    change: (page, random) => {
      const one = oneOf(all(page, 'article[data-testid="tweet"]'), random);
      if (one) inDiv(one).removeAttribute('role');
    },
  },
];

function promotedRows(page: Document): void {
  for (const cell of all(page, '[data-testid="cellInnerDiv"]')) {
    const article = cell.querySelector('article[data-testid="tweet"]');
    const line = cell.querySelector('[role="separator"]');
    if (!article || article.closest('[data-testid="placementTracking"]')) continue;
    const row = cell.cloneNode(false) as HTMLElement;
    const copy = article.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('a[href*="/status/"]').forEach((link) => link.remove());
    copy.querySelectorAll('[data-testid="tweetText"]').forEach((text) => {
      text.textContent = 'Buy now';
    });
    const placement = page.createElement('div');
    placement.setAttribute('data-testid', 'placementTracking');
    placement.append(copy);
    row.append(placement);
    // With a line of its own, also amid a chain.
    row.append(line?.cloneNode(true) ?? lineIn(page));
    cell.after(row);
  }
}

function lineIn(page: Document): HTMLElement {
  const line = page.createElement('div');
  line.setAttribute('role', 'separator');
  return line;
}

function inDiv(article: HTMLElement): HTMLElement {
  const div = article.ownerDocument.createElement('div');
  for (const { name, value } of article.attributes) div.setAttribute(name, value);
  div.append(...article.childNodes);
  article.replaceWith(div);
  return div;
}

function articlesByRole(page: Document): void {
  for (const article of all(page, 'article')) inDiv(article).setAttribute('role', 'article');
}

function articlesGone(page: Document): void {
  for (const article of all(page, 'article')) inDiv(article).removeAttribute('role');
}

/** What Facebook may change: roles and addresses one at a time. */
export const ON_FACEBOOK: readonly Mutation[] = [
  ...['article', 'dialog', 'main', 'feed', 'button'].map((role) => ({
    name: `role ${role} renamed`,
    change: each(`[role="${role}"]`, (one) => renamed(one, 'role')),
  })),
  {
    name: 'one article without its role',
    change: (page, random) => oneOf(all(page, '[role="article"]'), random)?.removeAttribute('role'),
  },
  ...[
    'aria-posinset',
    'aria-haspopup',
    'aria-hidden',
    'data-ad-rendering-role',
    'data-ad-preview',
    'data-sjs',
  ].map((name) => ({ name: `no ${name}`, change: withoutAttribute(name) })),
  {
    name: 'reply ids gone from addresses',
    change: (page) => inAddresses(page, /&?reply_comment_id=[^&]*/),
  },
  {
    name: 'comment ids renamed in addresses',
    change: (page) => inAddresses(page, /comment_id=/g, 'cid='),
  },
  {
    name: 'no comment ids in authors’ addresses',
    change: (page) =>
      all(page, 'a[href*="comment_id="]')
        .filter((one) => one.querySelector('span, svg'))
        .forEach((one) => takeFromAddress(one, /comment_id=[^&]*&?/, '')),
  },
  { name: 'no scripts', change: each('script', (one) => one.remove()) },
  {
    name: 'no lists under comments',
    change: each('ul', (list, page) => {
      const row = page.createElement('div');
      row.append(...list.childNodes);
      list.replaceWith(row);
    }),
  },
  {
    name: 'times that are dates',
    change: each('li a[href*="comment_id="]', (one) => {
      one.textContent = '3 Zolt 2026';
    }),
  },
  {
    name: 'threads in another order',
    change: (page, random) => all(page, 'ul').length > 0 && shuffleThreads(page, random),
  },
  {
    name: 'suggestions in the feed',
    change: (page) => {
      for (const feed of all(page, '[role="feed"]')) {
        const unit = page.createElement('div');
        unit.setAttribute('aria-posinset', '99');
        unit.append(JSDOM.fragment(SUGGESTION));
        feed.prepend(unit);
      }
    },
  },
];

const SUGGESTION =
  '<div role="article"><h3><a href="https://www.facebook.com/shinyphones">Shiny Phones</a></h3>' +
  '<div dir="auto">Half price</div><div role="button">Like</div><div role="button">Share</div></div>';

function takeFromAddress(link: Element, part: RegExp, by: string): void {
  link.setAttribute('href', (link.getAttribute('href') ?? '').replace(part, by));
}

const inAddresses = (page: Document, part: RegExp, by = ''): void =>
  all(page, 'a[href]').forEach((link) => takeFromAddress(link, part, by));

/** Lists of threads: elements whose children all hold a comment. */
function shuffleThreads(page: Document, random: () => number): void {
  const lists = all(page, 'div').filter(
    (one) =>
      one.children.length > 1 &&
      [...one.children].every(
        (child) => child.attributes.length === 0 && child.querySelector('[role="article"] ul'),
      ),
  );
  lists.forEach((one) => shuffleChildren(one, random));
}
