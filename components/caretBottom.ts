/** What decides where the lines of a field break. */
const SHAPING = [
  'font',
  'letter-spacing',
  'word-spacing',
  'tab-size',
  'padding',
  'border',
  'box-sizing',
  'direction',
  'width',
];

/**
 * How far under the upper edge of a field the line with this place of its text ends, in px. A field
 * does not tell: the text is laid out once more, unseen.
 */
export function caretBottom(area: HTMLTextAreaElement, place: number): number {
  const twin = document.createElement('div');
  const style = getComputedStyle(area);
  for (const name of SHAPING) twin.style.setProperty(name, style.getPropertyValue(name));
  Object.assign(twin.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  const caret = document.createElement('span');
  caret.textContent = '\u200b';
  twin.append(area.value.slice(0, place), caret);
  document.body.append(twin);
  const bottom = caret.offsetTop + caret.offsetHeight;
  twin.remove();
  return Math.min(bottom, area.offsetHeight);
}
