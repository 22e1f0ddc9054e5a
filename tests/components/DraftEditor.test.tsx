// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '../../components/DraftEditor';
import type { DraftView } from '../../components/draftView';
import { gapParts, gapsLeft } from '../../components/gapParts';
import { InsertNotice } from '../../components/InsertNotice';
import { button, clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const aDraft = (more: Partial<DraftView> = {}): DraftView => ({
  text: 'Inês, your order [order status] leaves by [day].',
  visibility: 'public',
  addressee: null,
  gaps: ['order status', 'day'],
  length: { used: 48, limit: 280 },
  ...more,
});
const edit = (more: Partial<DraftView>, props: Partial<Parameters<typeof DraftEditor>[0]> = {}) => {
  draw(
    <DraftEditor
      draft={aDraft(more)}
      site="x"
      canInsert
      onChange={none}
      onInsert={none}
      onCopy={none}
      {...props}
    />,
  );
};
const insertButton = () => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts]')!;

describe('gaps of a draft', () => {
  it('are those marks that still stand in the text', () => {
    expect(gapsLeft('sent [day], see [1]', ['order status', 'day'])).toEqual(['day']);
  });

  it('leave brackets of the human alone', () => {
    expect(gapParts('a [b] c', ['x'])).toEqual([{ text: 'a [b] c', gap: null }]);
  });

  it('cut a text into parts that joined are the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
        (text, gaps) => {
          const parts = gapParts(text, gaps);
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('a draft', () => {
  it('is inserted without another thought when nothing is missing', () => {
    edit({ text: 'Inês, it leaves today.' });
    expect(insertButton().textContent).toContain('Insert in reply box');
    expect(insertButton().className).toContain('main');
  });

  it('loses the fill of its button while gaps are open, and names them', () => {
    edit({});
    expect(insertButton().textContent).toContain('Insert anyway 2 gaps left');
    expect(insertButton().className).not.toContain('main');
    expect([...document.querySelectorAll('.gap')].map((gap) => gap.textContent)).toEqual([
      'order status',
      'day',
    ]);
  });

  it('loses it when it is too long, too, and says by how much', () => {
    edit({ text: 'x', length: { used: 300, limit: 280 } });
    expect(insertButton().className).not.toContain('main');
    expect(document.body.textContent).toContain('20 too many');
  });

  it('leads to a gap when it is pressed', () => {
    edit({});
    press('Go to the gap “day”');
    const area = document.querySelector('textarea')!;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[day]');
  });

  it.each([
    [true, 'Ready', 1],
    [false, 'Ready', 0],
    [true, '   ', 0],
  ])(
    'goes in by Alt+I only where it can and says something (%s, "%s")',
    (canInsert, text, times) => {
      const inserted = vi.fn();
      edit({ text }, { canInsert, onInsert: inserted });
      document
        .querySelector('textarea')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'KeyI', key: 'ˆ', altKey: true, bubbles: true }),
        );
      expect(inserted).toHaveBeenCalledTimes(times);
    },
  );

  it.each([
    ['public', null, 'PUBLICeveryone can read this'],
    ['private', 'Inês Ferreira', 'PRIVATEonly Inês Ferreira'],
    ['private', null, 'PRIVATEonly the two of you'],
  ] as const)('says who will read it (%s, %s)', (visibility, addressee, words) => {
    edit({ visibility, addressee });
    expect(document.querySelector('.bar')?.textContent).toBe(words);
  });

  it('says when the comment changed under it', () => {
    edit({ pause: { kind: 'comment-changed', before: 'Late.', after: 'Solved.' } });
    expect(document.body.textContent).toContain('The comment changed while you wrote.');
  });
});

describe('what came of an insert', () => {
  it.each(['inserted', 'not-on-page', 'refused', 'cancelled', 'clipboard', 'other-box'] as const)(
    'is never called sent (%s)',
    (outcome) => {
      draw(<InsertNotice stand={{ outcome }} site="facebook" />);
      expect(document.body.textContent).not.toMatch(/(?<!not )\bsent\b|posted|success/i);
      expect(document.querySelector('[role="status"]')).not.toBeNull();
    },
  );

  it('names the site’s own button in its own words, set apart', () => {
    draw(
      <InsertNotice
        stand={{ outcome: 'box-closed', buttonWords: 'Répondre <b>' }}
        site="facebook"
        onCancel={none}
      />,
    );
    expect(document.querySelector('bdi')?.textContent).toBe('Répondre <b>');
    expect(button('Cancel')).toBeDefined();
  });
});
