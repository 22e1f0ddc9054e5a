/* global CSSStyleSheet, Element, MutationObserver, document */
// The least any overlay must do: see new comments by one observer, hang one shadow host with a badge on each.
const COMMENT = '[role=article], article[data-testid=tweet]';
const sheet = new CSSStyleSheet();
sheet.replaceSync('b { font: 12px sans-serif; position: absolute; }');
const seen = new WeakSet();

const mark = (comment) => {
  if (seen.has(comment)) return;
  seen.add(comment);
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const badge = document.createElement('b');
  badge.textContent = '9 min';
  root.append(badge);
  comment.append(host);
};
const markIn = (node) => {
  if (!(node instanceof Element)) return;
  if (node.matches(COMMENT)) mark(node);
  node.querySelectorAll(COMMENT).forEach(mark);
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach(markIn);
}).observe(document.documentElement, { subtree: true, childList: true });
markIn(document.documentElement);
