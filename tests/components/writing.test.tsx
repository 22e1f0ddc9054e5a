// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoxHasText } from '../../components/BoxHasText';
import { DraftEditor } from '../../components/DraftEditor';
import type { DraftView } from '../../components/draftView';
import type { DraftPause } from '../../lib/draftPause';
import { exactly } from '../../lib/time';
import { aComment, aTriage } from '../lib/aTicket';
import { button, clear, draw, press } from './draw';

const NOW = Date.parse('2026-06-01T10:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  // jsdom has neither: no idle moments, no editing commands.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  document.execCommand = () => false;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const said = {
  id: 'x:1',
  text: 'We are looking into your order this afternoon.',
  to: 'Inês',
  at: exactly(NOW - 12 * 60_000),
  here: false,
};
const aDraft = (text: string, more: Partial<DraftView> = {}): DraftView => ({
  text,
  visibility: 'public',
  addressee: null,
  gaps: [],
  length: { used: text.length, limit: 8000 },
  about: {
    comment: aComment({ text: 'My sofa has been late for three weeks.', lang: 'en' }),
    triage: aTriage('answer', ['complaint']),
    signs: true,
    said: [said],
  },
  ...more,
});
type Props = Parameters<typeof DraftEditor>[0];
function edit(text: string, more: Partial<DraftView> = {}, props: Partial<Props> = {}) {
  const none = () => undefined;
  draw(
    <DraftEditor
      draft={aDraft(text, more)}
      site="facebook"
      canInsert
      onChange={none}
      onInsert={none}
      onCopy={none}
      {...props}
    />,
  );
  pass(400);
}
const pass = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const marked = () => [...document.querySelectorAll('.marks mark')].map((mark) => mark.textContent);
const area = () => document.querySelector('textarea')!;
const insertButton = () => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts]');
const EMPTY = 'Your sofa is late. We apologise for any inconvenience.';

describe('a draft that is reviewed', () => {
  it('marks the words in place and says why', () => {
    edit(EMPTY);
    expect(marked().join('')).toContain('any inconvenience');
    expect(document.querySelector('.findings')?.textContent).toContain('names nothing');
  });

  it('does not read while keys are pressed, and reads once they rest', () => {
    draw(<DraftEditor {...propsOf('We apologise for')} />);
    pass(100);
    draw(<DraftEditor {...propsOf(EMPTY)} />);
    pass(100);
    expect(marked()).toEqual([]);
    pass(300);
    expect(marked().join('')).toContain('any inconvenience');
  });

  it('selects the words of a finding', () => {
    edit(EMPTY);
    act(() => document.querySelector<HTMLButtonElement>('.findings .words')?.click());
    expect(area().value.slice(area().selectionStart, area().selectionEnd)).toContain(
      'any inconvenience',
    );
    expect(document.activeElement).toBe(area());
  });

  it('writes the better wording in its place on one press', () => {
    const changed = vi.fn();
    edit('Sorry if that hurt you. Mistakes were made.', {}, { onChange: changed });
    press('Replace with “We made mistakes”');
    expect(changed).toHaveBeenLastCalledWith('Sorry if that hurt you. We made mistakes.');
  });

  it('loses the fill of its button while something strong stands in it', () => {
    edit(EMPTY);
    expect(insertButton()?.textContent).toContain('Insert anyway');
    expect(insertButton()?.className).not.toContain('main');
  });

  it('tells to whom and when the same was written, and leads there', () => {
    const shown = vi.fn();
    edit('Tom, we are looking into your order this afternoon.', {}, { onShowReply: shown });
    expect(document.querySelector('.findings')?.textContent).toContain(
      'Already written 12 min ago to Inês.',
    );
    press('Show it');
    expect(shown).toHaveBeenCalledWith('x:1');
  });

  it('names the parts that are due and missing, and gives no score', () => {
    edit('Your sofa is late. ^JK');
    expect(document.querySelectorAll('.parts li')).toHaveLength(7);
    expect(document.body.textContent).toMatch(/Not there yet: .*responsibility/);
    expect(document.body.textContent).not.toMatch(/\d of 7|\d ?\/ ?7/);
  });

  it('tells who listens once, after a rest, how much there is', () => {
    edit(EMPTY);
    const status = () => document.querySelector('p.hidden[role=status]')?.textContent;
    expect(status()).toBe('');
    pass(2000);
    expect(status()).toMatch(/^\d places? to look at$/);
  });

  it('keeps quiet where it knows no comment', () => {
    edit(EMPTY, { about: undefined } as unknown as Partial<DraftView>);
    expect(marked()).toEqual([]);
    expect(document.querySelector('.parts')).toBeNull();
  });
});

describe('personal data in a public draft', () => {
  const EXPOSED = 'Tom, we wrote to tom.hartley@gmail.com today. ^JK';

  it('stops the insert with what was found, and focuses the way back', () => {
    const inserted = vi.fn();
    edit(EXPOSED, {}, { onInsert: inserted });
    act(() => insertButton()?.click());
    expect(inserted).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alertdialog] mark')?.textContent).toContain(
      'tom.hartley@gmail.com',
    );
    expect(document.activeElement).toBe(button('Go back and change it'));
  });

  it('goes in on "anyway" with the rule that was set aside', () => {
    const inserted = vi.fn();
    edit(EXPOSED, {}, { onInsert: inserted });
    act(() => insertButton()?.click());
    press('Insert anyway');
    expect(inserted).toHaveBeenCalledWith(['personal-data-in-public']);
  });

  it('can be taken to private instead', () => {
    const taken = vi.fn();
    edit(EXPOSED, {}, { onPrivate: taken });
    act(() => insertButton()?.click());
    press('Take to private');
    expect(taken).toHaveBeenCalledOnce();
  });

  it('is asked from the customer no less', () => {
    const inserted = vi.fn();
    edit('What is your phone number?', {}, { onInsert: inserted });
    act(() => insertButton()?.click());
    press('Insert anyway');
    expect(inserted).toHaveBeenCalledWith(['asks-personal-data-in-public']);
  });

  it('is found in letters typed a moment ago, before the review has read them', () => {
    const inserted = vi.fn();
    draw(<DraftEditor {...propsOf(EXPOSED)} onInsert={inserted} />);
    act(() => insertButton()?.click());
    expect(inserted).not.toHaveBeenCalled();
  });

  it('is nobody’s business in private', () => {
    const inserted = vi.fn();
    edit(EXPOSED, { visibility: 'private' }, { onInsert: inserted });
    act(() => insertButton()?.click());
    expect(inserted).toHaveBeenCalledWith([]);
  });
});

it('a gap is asked about when it would go in by key, where the button was not looked at', () => {
  const inserted = vi.fn();
  edit('It leaves on [day].', { gaps: ['day'] }, { onInsert: inserted });
  act(() => {
    area().dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyI', altKey: true, bubbles: true }),
    );
  });
  expect(inserted).not.toHaveBeenCalled();
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('day');
});

describe('a draft that something happened to', () => {
  const pauses: ReadonlyArray<[DraftPause, RegExp]> = [
    [
      { kind: 'comment-changed', before: 'It is late.', after: 'It is broken.' },
      /Before.*It is late\..*Now.*It is broken\./,
    ],
    [{ kind: 'comment-gone' }, /no longer on the page/],
    [
      { kind: 'colleague-replied', text: 'On its way. ^LV', at: exactly(NOW - 120_000) },
      /answered 2 min ago.*On its way\. \^LV/,
    ],
  ];

  it.each(pauses)('shows what, and inserts only on a word ($kind)', (pause, words) => {
    const inserted = vi.fn();
    const [kept, dropped] = [vi.fn(), vi.fn()];
    edit('It leaves today. ^JK', { pause }, { onInsert: inserted, onKeep: kept, onDrop: dropped });
    expect(insertButton()).toBeNull();
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(words);
    act(() => {
      area().dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyI', altKey: true, bubbles: true }),
      );
    });
    expect(inserted).not.toHaveBeenCalled();
    press('Keep writing');
    press('Drop the draft');
    expect([kept.mock.calls.length, dropped.mock.calls.length]).toEqual([1, 1]);
    press('Insert all the same');
    expect(inserted).toHaveBeenCalledWith([pause.kind]);
  });
});

it('words of the user in the box are shown, and three ways weigh the same', () => {
  const decided = vi.fn();
  draw(<BoxHasText existing="Hello <b>Inês</b>" onHow={decided} />);
  expect(document.querySelector('blockquote')?.textContent).toBe('Hello <b>Inês</b>');
  expect(document.querySelectorAll('.main')).toHaveLength(0);
  press('Add the draft below');
  press('Replace them');
  press('Leave the box as it is');
  expect(decided.mock.calls).toEqual([['append'], ['replace'], [null]]);
});

function propsOf(text: string): Props {
  const none = () => undefined;
  return {
    draft: aDraft(text),
    site: 'facebook',
    canInsert: true,
    onChange: none,
    onInsert: none,
    onCopy: none,
  };
}
