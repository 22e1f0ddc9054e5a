// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertText } from '../../../lib/dom/insertText';

/** A field of the page, as a site draws one; this environment knows no commands, as Firefox out of view. */
function aField(): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  return field;
}

beforeEach(() => {
  document.execCommand = () => false;
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('a plain field', () => {
  it('is filled behind what is kept, and the site hears of it once', async () => {
    const field = aField();
    let heard = 0;
    field.addEventListener('input', () => heard++);
    field.value = '@anna old words';
    expect(await insertText(field, 'We look into it.', '@anna ')).toBe('inserted');
    expect(field.value).toBe('@anna We look into it.');
    expect(heard).toBe(1);
  });

  it.each(['focus', 'input'])(
    'that the site takes off the page at the %s is refused, whatever it holds',
    async (event) => {
      const field = aField();
      field.addEventListener(event, () => {
        field.remove();
      });
      expect(await insertText(field, 'We look into it.')).toBe('refused');
      expect(field.isConnected).toBe(false);
    },
  );
});
