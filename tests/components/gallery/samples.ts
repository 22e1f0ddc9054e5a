import type { LineStop } from '../../../components/PanelHeader';
import type { Comment } from '../../../lib/comment';
import type { Advice, Judgement, Label, Triage } from '../../../lib/triage/triage';
import type { BadgeView } from '../../../components/badgeView';
import type { BadgeKind } from '../../../lib/sla/badgeState';

/** 21 November 2026, 15:10 UTC, a Saturday. */
export const NOW = Date.UTC(2026, 10, 21, 15, 10);
export const at = (hours: number, minutes: number, day = 21): number =>
  Date.UTC(2026, 10, day, hours, minutes);
export const exact = (ms: number) => ({ earliest: ms, latest: ms });

export const badge = (
  kind: BadgeKind | 'unread',
  minutes: number | null = null,
  more: Partial<BadgeView> = {},
): BadgeView => ({ kind, minutes, atLeast: false, opensAt: null, ...more });

export const ALL_BADGES: readonly BadgeView[] = [
  badge('on-track', 12),
  badge('due-soon', 4),
  badge('late', 8),
  badge('late', 60, { atLeast: true }),
  badge('unknown-time', 120, { atLeast: true }),
  badge('answered', 9),
  badge('answered-late', 74),
  badge('waiting'),
  badge('private'),
  badge('no-reply'),
  badge('escalated'),
  badge('paused', null, { opensAt: at(9, 0, 23) }),
  badge('gone'),
  badge('unread'),
];

type Found = Partial<Record<Label, readonly [quote: string, why: string]>>;

/** A triage whose labels are on for the words given, wherever they stand in the text. */
export function triageOf(text: string, found: Found, advice: Advice): Triage {
  const judge = (label: Label): Judgement => {
    const hit = found[label];
    if (!hit) return { score: 0.02, on: false, evidence: [] };
    const start = text.indexOf(hit[0]);
    return {
      score: 0.94,
      on: true,
      evidence: start < 0 ? [] : [{ start, end: start + hit[0].length, why: hit[1] }],
    };
  };
  return {
    language: 'en',
    sentiment: { label: 'negative', score: 0.9 },
    labels: {
      'self-harm': judge('self-harm'),
      threat: judge('threat'),
      hate: judge('hate'),
      'personal-data': judge('personal-data'),
      scam: judge('scam'),
      abuse: judge('abuse'),
      'legal-press': judge('legal-press'),
      churn: judge('churn'),
      complaint: judge('complaint'),
      provocation: judge('provocation'),
      question: judge('question'),
      praise: judge('praise'),
      'off-topic': judge('off-topic'),
    },
    advice,
    priority: 70,
  };
}

export const comment = (name: string, text: string, minute: number): Comment => ({
  site: 'facebook',
  id: name,
  parentId: null,
  postId: 'post',
  author: { name, handle: null, id: null },
  text,
  lang: 'en',
  postedAt: exact(at(14, minute)),
  permalink: null,
  isOwn: false,
  isPost: false,
  addressed: 'reply',
  truncated: false,
  quotedText: null,
});

export const LINE: readonly LineStop[] = [
  { id: '1', badge: badge('late', 8), author: 'Inês Ferreira' },
  { id: '2', badge: badge('late', 3), author: 'Ray Walsh' },
  { id: '3', badge: badge('due-soon', 4), author: 'Jonas Peeters' },
  { id: '4', badge: badge('due-soon', 9), author: 'Tom Brandt' },
  ...['5', '6', '7', '8'].map((id) => ({ id, badge: badge('on-track', 22), author: null })),
  { id: '9', badge: badge('unknown-time', 120, { atLeast: true }), author: 'Lotte Vink' },
];
