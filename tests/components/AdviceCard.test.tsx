// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AdviceCard } from '../../components/AdviceCard';
import { CrisisCard } from '../../components/CrisisCard';
import { helpLinesFor } from '../../components/helplines';
import { button, clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const removal = { action: 'may-remove', reason: 'private-data' } as const;

function drawRemoval(onNoteRemoval: (note: { reason: string }) => void = none) {
  draw(
    <AdviceCard
      ticketId="1"
      advice={removal}
      site="facebook"
      onKeep={none}
      onNoteRemoval={onNoteRemoval}
      onTellSecurity={none}
    />,
  );
}
const radio = (words: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
  return label!.querySelector('input')!;
};

describe('advice that a comment may be removed', () => {
  it('proposes its reason and leaves the counter-question open', () => {
    drawRemoval();
    expect(radio('Private data of someone').checked).toBe(true);
    expect(radio('No: the harm is the problem, not the opinion').checked).toBe(false);
    expect(radio('Yes: then it stays, and gets an answer').checked).toBe(false);
  });

  it('has no primary button', () => {
    drawRemoval();
    expect(document.querySelector('.main')).toBeNull();
    expect(button('Keep and answer').className).toBe(button('Note the removal').className);
  });

  it('notes nothing before the counter-question is answered with no', () => {
    const noted = vi.fn();
    drawRemoval(noted);
    press('Note the removal');
    expect(noted).not.toHaveBeenCalled();
    act(() => {
      radio('Yes: then it stays, and gets an answer').click();
    });
    expect(button('Note the removal').disabled).toBe(true);
    act(() => {
      radio('Fraud').click();
      radio('No: the harm is the problem, not the opinion').click();
    });
    press('Note the removal');
    expect(noted).toHaveBeenCalledExactlyOnceWith({ reason: 'fraud' });
  });

  it('has no reason at first where the user asks, and notes nothing without one', () => {
    const noted = vi.fn();
    draw(
      <AdviceCard
        ticketId="1"
        advice={{ action: 'answer', reason: 'concern' }}
        site="facebook"
        onKeep={none}
        onNoteRemoval={noted}
        onTellSecurity={none}
      />,
    );
    press('Could this be removed?');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    act(() => {
      radio('No: the harm is the problem, not the opinion').click();
    });
    expect(button('Note the removal').disabled).toBe(true);
    act(() => {
      radio('Illegal hate').click();
    });
    press('Note the removal');
    expect(noted).toHaveBeenCalledExactlyOnceWith({ reason: 'illegal-hate' });
  });

  it('offers no removal beside any other advice until it is asked for', () => {
    draw(
      <AdviceCard
        ticketId="1"
        advice={{ action: 'escalate', reason: 'legal-press' }}
        site="x"
        onKeep={none}
        onNoteRemoval={none}
        onTellSecurity={none}
      />,
      'en',
    );
    expect(document.querySelector('fieldset')).toBeNull();
  });
});

describe('the card for self-harm', () => {
  it.each([
    ['nl', ['113', '1813']],
    ['fr', ['3114', '0800 32 123', '143']],
    ['de', ['0800 111 0 111', '142', '143']],
    ['en', ['116 123', '116 123', '988']],
  ] as const)('shows first the help lines of who writes in %s', (language, numbers) => {
    draw(<CrisisCard language={language} site="x" onEscalate={none} onCopy={none} />);
    const first = document.querySelector('.helplines');
    const shown = [...first!.querySelectorAll('.number')].map((one) => one.textContent);
    expect(shown).toEqual(numbers);
  });

  it('shows every line where the language tells nothing', () => {
    expect(helpLinesFor('unknown').near).toHaveLength(10);
  });

  it('offers no removal and no colour of an offence', () => {
    draw(<CrisisCard language="en" site="x" onEscalate={none} onCopy={none} />);
    expect(document.querySelector('[data-tone="alarm"], fieldset')).toBeNull();
  });
});
