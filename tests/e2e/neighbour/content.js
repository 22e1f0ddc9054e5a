// What another overlay does: a chip, a link and a button of its own in every comment, again after each change.
const decorate = () => {
  for (const article of document.querySelectorAll('article, [role="article"]')) {
    if (article.querySelector(':scope .neighbour')) continue;
    const chip = document.createElement('span');
    chip.className = 'neighbour';
    chip.innerHTML =
      '<a href="/neighbour">Neighbour</a><button type="button" role="button">Rate 4 comments</button><span dir="auto">99% human</span>';
    article.prepend(chip);
    article.append(chip.cloneNode(true));
  }
};
new MutationObserver(decorate).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
decorate();
