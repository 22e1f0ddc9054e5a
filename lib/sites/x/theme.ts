const LIGHT_FROM = 128;
const BLACK_TO = 8;

/** X's own theme by the page's background: "Default" is light, "Dim" dark, "Lights out" black. */
export function theme(root: Document): 'light' | 'dark' | 'black' {
  const view = root.defaultView;
  const colour = view ? view.getComputedStyle(root.body).backgroundColor : '';
  const parts = [...colour.matchAll(/[\d.]+/g)].map(([digits]) => Number(digits));
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return 'light';
  const brightest = Math.max(red, green, blue);
  if (brightest >= LIGHT_FROM) return 'light';
  return brightest <= BLACK_TO ? 'black' : 'dark';
}
