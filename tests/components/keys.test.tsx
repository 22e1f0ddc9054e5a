// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeysSection } from '../../components/KeysSection';
import { PanelKey } from '../../components/PanelKey';
import type { ChangedKeys } from '../../lib/keys';
import { KEY_ACTIONS, STANDARD_KEYS } from '../../lib/keys';
import { button, clear, draw, press } from './draw';

const kept = vi.fn<(changed: ChangedKeys) => void>();

/** The settings page as it is in use: what is changed comes back to it. */
function Page({ from = {} }: { readonly from?: ChangedKeys }) {
  const [changed, setChanged] = useState(from);
  return (
    <KeysSection
      changed={changed}
      panelKey="Alt+R"
      onChange={(now) => {
        kept(now);
        setChanged(now);
      }}
    >
      {null}
    </KeysSection>
  );
}

beforeEach(() => {
  kept.mockClear();
});
afterEach(clear);

/** Whether the press did nothing else. */
const type = (key: string, init: KeyboardEventInit = {}): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  return event.defaultPrevented;
};
const ask = (name: string) => {
  act(() => {
    button(name).focus();
  });
  press(name);
};
const refusal = () => document.querySelector('[role=alert]')?.textContent ?? null;

describe('the keys in the settings', () => {
  it('are listed, every action once, each with its key', () => {
    draw(<Page />);
    const shown = [...document.querySelectorAll('.key-list kbd')].map((key) => key.textContent);
    expect(shown).toEqual(KEY_ACTIONS.map((action) => STANDARD_KEYS[action]));
  });

  it('change by a press, and go back to what they were', () => {
    draw(<Page />);
    ask('Next comment: j. Change');
    expect(type('n')).toBe(true);
    expect(kept).toHaveBeenLastCalledWith({ next: 'n' });
    press('Next comment: back to j');
    expect(kept).toHaveBeenLastCalledWith({});
    expect(document.activeElement).toBe(button('Next comment: j. Change'));
  });

  it.each([
    ['k', {}, 'k already belongs to “Previous comment”'],
    ['Enter', {}, 'Enter moves the focus or presses buttons'],
    [' ', {}, 'Space moves the focus or presses buttons'],
    ['t', { ctrlKey: true }, 'Ctrl+T belongs to the browser'],
    ['r', { altKey: true }, 'Alt+R already opens Heard’s panel'],
  ])('refuse %j with %j, say why, and take the next one', (key, init, why) => {
    draw(<Page />);
    ask('Next comment: j. Change');
    expect(type(key, init)).toBe(true);
    expect(refusal()).toContain(why);
    expect(kept).not.toHaveBeenCalled();
    type('Shift');
    type('N', { shiftKey: true });
    expect(kept).toHaveBeenLastCalledWith({ next: 'n' });
    expect(refusal()).toBeNull();
  });

  it('keep a letter alone from what is pressed while writing', () => {
    draw(<Page />);
    const name = 'Insert the draft in the reply box, also while you write: Alt+I. Change';
    ask(name);
    type('i');
    expect(refusal()).toContain('i alone would be typed into the text');
    type('o', { altKey: true });
    expect(kept).toHaveBeenLastCalledWith({ insert: 'Alt+O' });
  });

  it('stay as they are by Escape, by Tab, and once the focus is elsewhere', () => {
    draw(<Page />);
    for (const leave of [
      () => type('Escape'),
      () => {
        expect(type('Tab')).toBe(false);
        act(() => {
          button('Previous comment: k. Change').focus();
        });
      },
    ]) {
      ask('Next comment: j. Change');
      leave();
      expect(type('n')).toBe(false);
    }
    expect(kept).not.toHaveBeenCalled();
  });

  it('do not take a key that is only held down', () => {
    draw(<Page />);
    ask('Next comment: j. Change');
    type('Enter', { repeat: true });
    expect(refusal()).toBeNull();
  });

  it('can be none, which frees them for another action', () => {
    draw(<Page />);
    press('Previous comment: no key');
    ask('Next comment: j. Change');
    type('k');
    expect(kept).toHaveBeenLastCalledWith({ previous: null, next: 'k' });
    press('Previous comment: back to k');
    expect(refusal()).toContain('k already belongs to “Next comment”');
  });

  it('all go back at once', () => {
    draw(<Page from={{ next: 'n', mark: 'm' }} />);
    press('All back to the standard');
    expect(kept).toHaveBeenLastCalledWith({});
    expect(button('All back to the standard').disabled).toBe(true);
  });
});

describe('the key that opens the panel', () => {
  it('leads to the page of the browser where only that can change it', () => {
    const onOpen = vi.fn();
    draw(
      <PanelKey
        value={null}
        keys={STANDARD_KEYS}
        onChange={null}
        onOpen={onOpen}
        isRefused={false}
      />,
    );
    expect(document.querySelector('li')?.textContent).toContain('no key');
    press('Change it in the browser');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is changed here where the browser lets us, but to none of ours', () => {
    const onChange = vi.fn();
    draw(
      <PanelKey
        value="Alt+R"
        keys={STANDARD_KEYS}
        onChange={onChange}
        onOpen={() => undefined}
        isRefused={false}
      />,
    );
    ask('Open Heard’s panel: Alt+R. Change');
    type('i', { altKey: true });
    expect(refusal()).toContain('Alt+I already belongs to “Insert the draft');
    type('h');
    expect(refusal()).toContain('h alone would be typed');
    type('y', { altKey: true });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('Alt+Y');
  });
});
