// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RiskLabels } from '../../components/RiskLabels';
import type { Label } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';
import { clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const shown = () => [...document.querySelectorAll('button')].map((one) => one.textContent);
const reasonable = { action: 'answer', reason: 'complaint' } as const;

describe('labels on the page', () => {
  it.each<[Label[], string[]]>([
    [[], []],
    [['question'], ['Question']],
    [
      ['question', 'complaint'],
      ['Complaint', 'Question'],
    ],
    [
      ['complaint', 'legal-press', 'churn'],
      ['Legal/press', 'Leaving', '+1'],
    ],
    [
      ['off-topic', 'praise', 'question', 'threat', 'self-harm'],
      ['Self-harm', 'Threat', '+3'],
    ],
  ])('show at most two, the worst first, of %o', (labels, words) => {
    draw(<RiskLabels labels={labels} advice={reasonable} onOpen={none} />);
    expect(shown()).toEqual(words);
  });

  it('say in the name of "+n" what it hides', () => {
    draw(<RiskLabels labels={['complaint', 'legal-press', 'churn', 'question']} onOpen={none} />);
    expect(document.querySelector('[data-more]')?.getAttribute('aria-label')).toBe(
      '2 more labels: Complaint, Question',
    );
  });

  it('are no stops of the Tab key: the badge beside them says them', () => {
    draw(<RiskLabels labels={LABELS} onOpen={none} />);
    expect([...document.querySelectorAll('button')].every((one) => one.tabIndex === -1)).toBe(true);
  });

  it('call only for self-harm, threat and hate, and never in crimson for self-harm', () => {
    const tones = LABELS.map((label) => {
      draw(<RiskLabels labels={[label]} onOpen={none} />);
      return [label, document.querySelector<HTMLElement>('button')?.dataset['tone']] as const;
    });
    expect(tones.filter(([, tone]) => tone === 'worst' || tone === 'care')).toEqual([
      ['self-harm', 'care'],
      ['threat', 'worst'],
      ['hate', 'worst'],
    ]);
  });
});

describe('the chip that a comment may be removed', () => {
  it('names its closed reason and opens the panel', () => {
    const opened = vi.fn();
    draw(
      <RiskLabels
        labels={['threat']}
        advice={{ action: 'may-remove', reason: 'threat-to-person' }}
        onOpen={opened}
      />,
    );
    expect(shown()).toEqual(['may remove: threat', 'Threat']);
    press('Advice: may be removed, reason: threat to a person. Open in Heard');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('stands beside no other advice', () => {
    draw(<RiskLabels labels={['abuse']} advice={reasonable} onOpen={none} />);
    expect(document.querySelector('.hd-advice')).toBeNull();
  });
});
