/** Facebook's theme by the brightness of the page's background; light while it has none. */
export function theme(page: Document): 'light' | 'dark' {
  const view = page.defaultView;
  if (!view) return 'light';
  for (const element of [page.body, page.documentElement]) {
    const brightness = brightnessOf(view.getComputedStyle(element).backgroundColor);
    if (brightness !== null) return brightness < 0.5 ? 'dark' : 'light';
  }
  return 'light';
}

/** Perceived brightness, 0–1, by the weights of ITU-R BT.601; null for a colour that is not there. */
function brightnessOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
