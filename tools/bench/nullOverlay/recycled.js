/* global Element, MutationObserver, document */
// The least on a page whose rows take the content of others: ask what a row shows whenever it changed.
const POST = 'article[data-testid=tweet]';
const shown = new WeakMap();

const ask = (article) => {
  const { href } = article.querySelector('a[href*="/status/"]') ?? {};
  if (href && shown.get(article) !== href) shown.set(article, href);
};
new MutationObserver((records) => {
  const changed = new Set();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    const article = element?.closest(POST);
    if (article) changed.add(article);
  }
  changed.forEach(ask);
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
});
