// What another overlay does: a link, a button and a chip of its own in every comment, again after each change.
{
  const { document, MutationObserver } = globalThis;

  const made = (tag, words, attributes = {}) => {
    const element = document.createElement(tag);
    element.textContent = words;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const chip = () => {
    const span = made('span', '', { class: 'neighbour' });
    span.append(
      made('a', 'Neighbour', { href: '/neighbour' }),
      made('button', 'Rate 4 comments', { type: 'button', role: 'button' }),
      made('span', '99% human', { dir: 'auto' }),
    );
    return span;
  };
  const decorate = () => {
    for (const article of document.querySelectorAll('article, [role="article"]')) {
      if (article.querySelector('.neighbour')) continue;
      article.prepend(chip());
      article.append(chip());
    }
  };
  new MutationObserver(decorate).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
  decorate();
}
