// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandoffAct, HandoffView } from '../../components/handoffView';
import { Handoff } from '../../components/Handoff';
import { PrivateCases } from '../../components/PrivateCases';
import type { PathStage } from '../../lib/privatePath';
import type { Suggestion } from '../../lib/replies/suggestion';
import { clear, draw, press } from './draw';

afterEach(clear);

const none = () => undefined;
const NOW = Date.parse('2026-06-01T12:00:00Z');
const line = (kind: 'bridge' | 'closing'): Suggestion => ({
  kind,
  visibility: 'public',
  text: `the ${kind}`,
  gaps: [],
  names: [],
});

const PHONE = 'If a call suits you better: 112.';

function drawHandoff(
  stage: PathStage,
  more: Partial<HandoffView> = {},
  told: { onAct?: (act: HandoffAct) => void; onChange?: (text: string) => void } = {},
): string {
  const path = {
    stage,
    since: NOW,
    bridgedAt: null,
    openedAt: null,
    writtenAt: null,
    waitingAt: stage === 'waiting' ? NOW : null,
    solvedAt: null,
    closedAt: null,
  };
  draw(
    <Handoff
      site="facebook"
      now={NOW}
      handoff={{
        path,
        dueAt: null,
        bridge: line('bridge'),
        closing: line('closing'),
        draft: {
          text: 'Hello',
          visibility: 'private',
          addressee: 'Inês',
          gaps: [],
          length: { used: 5, limit: null },
        },
        hasChannel: true,
        phone: null,
        privateReply: null,
        isTaken: false,
        ...more,
      }}
      onUse={none}
      onOpenChannel={none}
      onChange={told.onChange ?? none}
      onInsert={none}
      onCopy={none}
      onAct={told.onAct ?? none}
    />,
  );
  return document.body.textContent;
}

describe('taking a case to private', () => {
  it.each([
    [{ used: false, daysLeft: 4 }, '4 days left.', true],
    [{ used: false, daysLeft: 0 }, 'Today is the last day.', true],
    [{ used: false, daysLeft: -1 }, 'The 7 days are over', false],
    [{ used: true, daysLeft: 4 }, 'Your private reply is used', false],
  ])('counts Facebook’s one private reply (%o)', (privateReply, words, opens) => {
    const all = drawHandoff('bridged', { privateReply });
    expect(all).toContain(words);
    expect(all.includes('Open Facebook’s message box')).toBe(opens);
  });

  it.each<[PathStage, number, string]>([
    ['none', 0, 'the bridge'],
    ['bridging', 0, 'the bridge'],
    ['bridged', 1, 'I wrote in private'],
    ['under-way', 2, 'Your turn.'],
    ['waiting', 2, 'Their turn since'],
    ['solved', 3, 'the closing'],
  ])('at “%s” shows one step, with %i done', (stage, done, words) => {
    drawHandoff(stage);
    expect(document.querySelectorAll('[data-done]')).toHaveLength(done);
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain(words);
  });

  it.each<[PathStage, string, HandoffAct]>([
    ['bridging', 'It is posted already', 'bridge-posted'],
    ['bridged', 'I wrote in private', 'handed-off'],
    ['bridged', 'They write to you first', 'waiting-for-customer'],
    ['under-way', 'Waiting for them', 'waiting-for-customer'],
    ['waiting', 'They answered', 'customer-reply'],
    ['waiting', 'Solved', 'solved'],
    ['solved', 'No closing line needed', 'own-reply'],
    ['solved', 'They wrote again', 'customer-reply'],
  ])('at “%s” the press on “%s” is the event %s', (stage, words, event) => {
    const onAct = vi.fn();
    drawHandoff(stage, {}, { onAct });
    press(words);
    expect(onAct).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('says when the next step is due, and since when it has been', () => {
    expect(drawHandoff('bridged', { dueAt: NOW + 3_600_000 })).toContain('Next step due 13:00');
    expect(drawHandoff('bridged', { dueAt: NOW - 3_600_000 })).toContain('due since 11:00');
    expect(document.querySelector('.time')).not.toBeNull();
  });

  it('offers the phone only where one is set, behind what is written, and once', () => {
    const onChange = vi.fn();
    expect(drawHandoff('bridged')).not.toContain('Offer the phone');
    drawHandoff('bridged', { phone: PHONE }, { onChange });
    press('Offer the phone');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(`Hello ${PHONE}`);
  });
});

describe('the list of private cases', () => {
  const due = (hours: number, kind: 'step' | 'reminder') => ({ at: NOW + hours * 3_600_000, kind });

  it('says of each whose turn it is and what is due, and leads to it', () => {
    const picked = vi.fn<(id: string) => void>();
    draw(
      <PrivateCases
        now={NOW}
        most={2}
        onPick={picked}
        cases={[
          { id: 'a', author: 'Anna', stage: 'under-way', due: due(-1, 'step') },
          { id: 'b', author: null, stage: 'waiting', due: due(-1, 'reminder') },
          { id: 'c', author: 'Tim', stage: 'bridged', due: null },
        ]}
      />,
    );
    expect([...document.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Anna your turn · due now',
      'Name not shown their turn · remind or close',
    ]);
    expect(document.body.textContent).toContain('1 more in the panel');
    press('Anna your turn · due now');
    expect(picked).toHaveBeenCalledWith('a');
  });

  it('is not there where there is no case', () => {
    draw(<PrivateCases now={NOW} onPick={none} cases={[]} />);
    expect(document.querySelector('section')).toBeNull();
  });
});
