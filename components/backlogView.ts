import type { Site } from '../lib/comment';
import type { Hand } from '../lib/team/hands';
import type { Advice, Label } from '../lib/triage/triage';
import type { OrderReason } from '../lib/urgency';
import type { BadgeView } from './badgeView';
import { keyOf } from './keyOf';
import { worstFirst } from './labelTones';
import type { Translate } from './words';

/** One open ticket as the list shows it. */
export type ListedTicket = {
  readonly id: string;
  readonly author: string | null;
  readonly site: Site;
  readonly text: string;
  readonly badge: BadgeView;
  readonly labels: readonly Label[];
  readonly advice: Advice;
  /** What, beside the clock, moved it in the order. */
  readonly reasons: readonly OrderReason[];
  /** What is left for the next shift. */
  readonly handover?: string | null;
  /** Who is at it. */
  readonly hands?: readonly Hand[];
};

/** What it is and why it stands where it stands, in a few words: "Threat", "wrote 3 times", "240 likes". */
export const whyWords = (
  { labels, reasons }: Pick<ListedTicket, 'labels' | 'reasons'>,
  t: Translate,
): readonly string[] => [
  ...worstFirst(labels).map((label) => t(`label.${keyOf(label)}`)),
  ...reasons.filter(({ kind }) => kind !== 'label').map((reason) => reasonWords(reason, t)),
];

/** How far each reason moved it, for who wants to know: "60 min sooner: Legal/press". */
export const orderWords = (reasons: readonly OrderReason[], t: Translate): string =>
  reasons
    .filter(({ minutes }) => minutes !== 0)
    .map((reason) =>
      t(reason.minutes > 0 ? 'backlog.sooner' : 'backlog.later', [
        Math.abs(reason.minutes),
        reasonWords(reason, t),
      ]),
    )
    .join('\n');

function reasonWords(reason: OrderReason, t: Translate): string {
  switch (reason.kind) {
    case 'label':
      return t(`label.${keyOf(reason.label)}`);
    case 'again':
      return reason.times === null ? t('backlog.again') : t('backlog.times', [reason.times]);
    case 'group':
      return t('backlog.group', [reason.people]);
    case 'reach':
      return t(`backlog.${reason.of}`, [reason.count]);
    case 'escalated':
      return t('badge.plain.escalated');
  }
}
