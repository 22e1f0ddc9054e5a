import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Words } from '../../components/words';
import type { TestLanguage } from './speechOf';
import { speechOf } from './speechOf';

/** Draws a component into the page in a language, effects settled. */
export function draw(children: ComponentChildren, language: TestLanguage = 'en'): void {
  act(() => {
    render(<Words.Provider value={speechOf(language)}>{children}</Words.Provider>, document.body);
  });
}

/** Takes everything off the page again. */
export function clear(): void {
  act(() => {
    render(null, document.body);
  });
}

/** The one button with these words or this name; throws when there is none. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
  );
  if (!found) throw new Error(`No button "${name}" in: ${document.body.textContent}`);
  return found;
}

/** Presses a button as a user does. */
export function press(name: string): void {
  act(() => {
    button(name).click();
  });
}
