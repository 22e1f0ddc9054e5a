import type { Hand } from '../lib/team/hands';
import { isBusy } from '../lib/team/hands';
import type { Label } from '../lib/triage/triage';
import { badgeSentence, badgeText, capital } from './badgeText';
import type { BadgeView } from './badgeView';
import { spokenTarget } from './durations';
import { Glyph } from './Glyph';
import { handWords } from './handWords';
import { keyOf } from './keyOf';
import { worstFirst } from './labelTones';
import type { Speech } from './words';
import { useSpeech } from './words';

export type CommentBadgeProps = {
  readonly badge: BadgeView;
  /** Said after the state, so that one stop of the Tab key tells it all. */
  readonly labels?: readonly Label[];
  readonly targetMinutes?: number | null;
  /** Who is at it or answered it; the first is shown, all are said. */
  readonly hands?: readonly Hand[];
  /** ms since 1970; tells whether "from 9:00" needs its day. */
  readonly now?: number;
  /** Left out: the badge only shows, it is no button. */
  readonly onOpen?: () => void;
  /** Its card is open. */
  readonly expanded?: boolean;
  /** Marked for a moment, because the panel pointed here. */
  readonly found?: boolean;
};

/** Clock and state of one comment: glyph and words, round; says itself as one sentence. */
export function CommentBadge(props: CommentBadgeProps) {
  const { badge, now = Date.now(), hands = [], onOpen, expanded, found } = props;
  const speech = useSpeech();
  const inside = (
    <>
      <Glyph name={badge.kind} />
      <span>{badgeText(badge, now, speech)}</span>
      {hands[0] && <HandMark hand={hands[0]} />}
    </>
  );
  if (!onOpen) {
    return (
      <span class="hd-badge" data-state={badge.kind}>
        {inside}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="hd-badge"
      data-state={badge.kind}
      data-found={found || undefined}
      aria-label={badgeName(props, now, speech)}
      aria-expanded={expanded}
      onClick={onOpen}
    >
      {inside}
    </button>
  );
}

/** A pen while somebody else writes, with their initials where they have some; "^JK" of who answered or has it. */
function HandMark({ hand }: { readonly hand: Hand }) {
  if (!isBusy(hand) && !SIGNED.has(hand.key)) return null;
  if ('isMine' in hand && hand.isMine) return null;
  return (
    <span class="hd-hand-mark">
      {' '}
      {isBusy(hand) && <Glyph name="pen" />}
      {'initials' in hand && hand.initials !== null && `^${hand.initials}`}
    </span>
  );
}

const SIGNED: ReadonlySet<Hand['key']> = new Set(['answered', 'private', 'escalated']);

const RUNNING: ReadonlySet<string> = new Set(['on-track', 'due-soon', 'late', 'unknown-time']);

/** "Late 8 minutes, target 60 minutes. Complaint. Open in Heard" */
export function badgeName(
  { badge, labels = [], hands = [], targetMinutes = null }: CommentBadgeProps,
  now: number,
  speech: Speech,
): string {
  const { t } = speech;
  const state = badgeSentence(badge, now, speech);
  const aimed =
    targetMinutes !== null && RUNNING.has(badge.kind)
      ? t('spoken.target', [state, spokenTarget(t, targetMinutes)])
      : state;
  const kinds = worstFirst(labels).map((label) => t(`label.${keyOf(label)}`));
  const held = hands.map((hand) => capital(handWords(hand, now, speech), speech.language));
  return [aimed, ...(kinds.length ? [kinds.join(', ')] : []), ...held, t('spoken.open')].join('. ');
}
