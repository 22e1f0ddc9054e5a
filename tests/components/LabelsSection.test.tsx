// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LabelsSection } from '../../components/LabelsSection';
import type { TriageSettings } from '../../lib/triage/tuning';
import { button, clear, draw, press } from './draw';

afterEach(clear);

const ZEBRA = { words: 'Zebra', label: 'threat', language: 'all', insideWords: false } as const;
const section = (some: Partial<TriageSettings> = {}) => {
  const onChange = vi.fn();
  const settings = { watchWords: [], ownContacts: [], corrections: {}, ...some };
  draw(<LabelsSection settings={settings} onChange={onChange} />);
  return onChange;
};
const field = (title: string) => {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(title),
  );
  const found = label?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!found) throw new Error(`No field ${title}`);
  return found;
};
const write = (title: string, value: string) => {
  act(() => {
    const found = field(title);
    found.value = value;
    found.dispatchEvent(
      new Event(found instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
};
const send = () => {
  act(() => {
    document.querySelector('form')?.requestSubmit();
  });
};

describe('watch words', () => {
  it('are added with label, language and whether inside words', () => {
    const onChange = section();
    write('Word or phrase', '  burn it down ');
    write('Raises', 'threat');
    write('Language', 'en');
    act(() => {
      field('Also inside longer words').click();
    });
    send();
    expect(onChange.mock.calls).toEqual([
      [
        {
          watchWords: [
            { words: 'burn it down', label: 'threat', language: 'en', insideWords: true },
          ],
        },
      ],
    ]);
    expect(field('Word or phrase').value).toBe('');
  });

  it.each([
    ['zébra', 'threat', 'This watch word already raises this label.'],
    ['x', 'hate', 'Too short: at least two signs, and three inside longer words.'],
  ])('refuses “%s” and says why', (words, label, message) => {
    const onChange = section({ watchWords: [ZEBRA] });
    write('Word or phrase', words);
    write('Raises', label);
    send();
    expect(document.querySelector('[role=alert]')?.textContent).toBe(message);
    expect(field('Word or phrase').value).toBe(words);
    expect(field('Word or phrase').getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('the reason goes when the word is changed', () => {
    section({ watchWords: [ZEBRA] });
    write('Word or phrase', 'x');
    send();
    write('Word or phrase', 'xy');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('are changed in their place', () => {
    const lion = { ...ZEBRA, words: 'lion' };
    const onChange = section({ watchWords: [ZEBRA, lion] });
    press('Change Zebra');
    expect(document.activeElement).toBe(field('Word or phrase'));
    write('Raises', 'hate');
    send();
    expect(onChange.mock.calls).toEqual([[{ watchWords: [{ ...ZEBRA, label: 'hate' }, lion] }]]);
  });

  it('are left as they are on Cancel', () => {
    const onChange = section({ watchWords: [ZEBRA] });
    press('Change Zebra');
    write('Word or phrase', 'lion');
    press('Cancel');
    expect(document.querySelector('.names')?.textContent).toContain('Zebra');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are taken away', () => {
    const onChange = section({ watchWords: [ZEBRA] });
    press('Remove Zebra');
    expect(onChange.mock.calls).toEqual([[{ watchWords: [] }]]);
  });
});

describe('the public contacts', () => {
  it('are taken away one by one', () => {
    const onChange = section({ ownContacts: ['02 555 12 12', 'jana@fennimore.example'] });
    press('Remove 02 555 12 12');
    expect(onChange.mock.calls).toEqual([[{ ownContacts: ['jana@fennimore.example'] }]]);
  });
});

describe('what corrections changed', () => {
  it.each([
    [{ threat: { off: 1, on: 0 } }, 'Taken off once', 'Nothing has moved yet.'],
    [
      { threat: { off: 4, on: 0 } },
      'Taken off 4 times',
      'Heard is now a little more careful with it.',
    ],
    [
      { threat: { off: 12, on: 1 } },
      'Taken off 12 times, put on once',
      'Heard is now a little more careful with it. It goes no further: this one must not be missed.',
    ],
    [{ praise: { off: 12, on: 0 } }, 'Taken off 12 times', 'Heard is now much more careful'],
    [{ praise: { off: 0, on: 3 } }, 'Put on 3 times', 'Heard now says it a little sooner.'],
    [{ praise: { off: 0, on: 7 } }, 'Put on 7 times', 'Heard now says it sooner.'],
  ])('%j is said in words', (corrections, counts, change) => {
    section({ corrections });
    const words = document.querySelector('ul.names li')?.textContent;
    expect(words).toContain(counts);
    expect(words).toContain(change);
  });

  it('says so when nothing was corrected, also after a correction that was taken back', () => {
    section({ corrections: { hate: { off: 0, on: 0 } } });
    expect(document.body.textContent).toContain('You have not corrected a label yet.');
  });

  it('is forgotten for one label, or for all', () => {
    const corrections = { threat: { off: 4, on: 0 }, praise: { off: 0, on: 3 } };
    const onChange = section({ corrections });
    press('Reset Threat');
    press('Reset all');
    expect(onChange.mock.calls).toEqual([
      [{ corrections: { praise: { off: 0, on: 3 } } }],
      [{ corrections: {} }],
    ]);
    expect(button('Reset Praise')).toBeTruthy();
  });
});
