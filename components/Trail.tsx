import { REMOVAL_REASONS } from '../lib/evidence';
import type { PassedTarget } from '../lib/sla/ticketBadge';
import type { TicketEvent, TicketEventType } from '../lib/ticket';
import type { Interval } from '../lib/time';
import type { Label } from '../lib/triage/triage';
import { fully } from './durations';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';
import { keyOf } from './keyOf';
import { isOverride } from '../lib/override';
import { dayTime, intervalTime } from './times';
import type { Speech, Translate } from './words';
import { useSpeech } from './words';

export type TrailProps = {
  readonly trail: readonly TicketEvent[];
  /** ms since 1970. */
  readonly firstSeenAt: number;
  readonly postedAt: Interval | null;
  readonly passed: readonly PassedTarget[];
  /** Those Heard itself found, before anybody corrected them; left out: none. */
  readonly labels?: readonly Label[];
  readonly now?: number;
};

type Row = {
  readonly at: number;
  readonly glyph: GlyphName;
  readonly words: string;
  readonly undone?: boolean;
};

const GLYPH_OF: Readonly<Record<TicketEventType, GlyphName>> = {
  'own-reply': 'answered',
  'customer-reply': 'reply',
  'customer-thanks': 'praise',
  'handed-off': 'private',
  'waiting-for-customer': 'waiting',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply',
  reopened: 'undo',
  edited: 'hint',
  drafted: 'insert',
  'drafted-private': 'private',
  inserted: 'insert',
  gone: 'gone',
  labelled: 'hint',
  'read-anew': 'hint',
  overridden: 'strong',
  undone: 'undo',
  'bridge-used': 'insert',
  'bridge-posted': 'reply',
  'channel-opened': 'open',
  solved: 'answered',
  'path-left': 'undo',
};

/** What happened to a ticket, the newest first; what was taken back stays, struck out. */
export function Trail(props: TrailProps) {
  const { now = Date.now() } = props;
  const speech = useSpeech();
  return (
    <section>
      <h3>{speech.t('trail.title')}</h3>
      <ol class="trail">
        {rowsOf({ ...props, now }, speech).map(({ at, glyph, words, undone }, place) => (
          <li key={place} data-undone={undone || undefined}>
            <time dateTime={new Date(at).toISOString()}>{dayTime(at, now, speech)}</time>
            <Glyph name={glyph} />
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function rowsOf(props: TrailProps & { readonly now: number }, speech: Speech): Row[] {
  const { trail, firstSeenAt, postedAt, passed, now, labels = [] } = props;
  const { t } = speech;
  const undone = new Set(trail.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));
  const { first, read } = readingsIn(trail, labels);
  const posted = postedAt && intervalTime(postedAt, now, speech);
  const rows: Row[] = [
    {
      at: firstSeenAt,
      glyph: 'on-track',
      words: posted ? t('trail.firstSeenPosted', [posted]) : t('trail.firstSeen'),
    },
    ...(first.length === 0
      ? []
      : [
          {
            at: firstSeenAt,
            glyph: GLYPH_OF['read-anew'],
            words: labelWords('trail.labels', first, t),
          },
        ]),
    ...trail.map((event, place) => ({
      at: event.at,
      glyph: GLYPH_OF[event.type],
      words: read.has(place)
        ? labelWords('trail.event.readAnew', read.get(place) ?? [], t)
        : wordsOf(event, trail, speech),
      undone: undone.has(place),
    })),
    ...passed.map(({ at, minutes }) => ({
      at,
      glyph: 'late' as const,
      words: t('trail.duePassed', [fully(t, minutes)]),
    })),
  ];
  // Of what happened at once, the later entry is the newer.
  return rows
    .map((row, place) => ({ row, place }))
    .sort((one, other) => other.row.at - one.row.at || other.place - one.place)
    .map(({ row }) => row);
}

/** The labels Heard found at first, and those it found at each place where it read anew. */
function readingsIn(trail: readonly TicketEvent[], present: readonly Label[]) {
  const read = new Map<number, readonly Label[]>();
  let labels = present;
  for (const [place, event] of [...trail.entries()].reverse()) {
    if (event.type !== 'read-anew') continue;
    read.set(place, labels);
    labels = event.labels ?? [];
  }
  return { first: labels, read };
}

type LabelKey = 'trail.labels' | 'trail.event.readAnew';
const labelWords = (key: LabelKey, labels: readonly Label[], t: Translate): string =>
  labels.length === 0
    ? t('trail.event.readAnewNone')
    : t(key, [labels.map((one) => t(`label.${keyOf(one)}`)).join(', ')]);

function wordsOf(event: TicketEvent, trail: readonly TicketEvent[], { t }: Speech): string {
  if (event.type === 'undone' && event.undoes !== undefined) {
    const taken = trail[event.undoes];
    if (taken) return t('trail.taken', [eventWords(taken, t)]);
  }
  return eventWords(event, t);
}

function eventWords(event: TicketEvent, t: Translate): string {
  if (event.type === 'labelled' && event.label)
    return t(`trail.event.${event.on ? 'labelOn' : 'labelOff'}`, [
      t(`label.${keyOf(event.label)}`),
    ]);
  if (event.type === 'gone' && event.by === 'you') return removedWords(event.reason, t);
  if (event.type === 'overridden') return overriddenWords(event.reason, t);
  const byYou = event.type === 'own-reply' && event.by === 'you';
  return t(`trail.event.${byYou ? 'ownReplyYou' : keyOf(event.type)}`);
}

/** Why a comment was removed, where the user noted that. */
function removedWords(reason: string | undefined, t: Translate): string {
  const known = REMOVAL_REASONS.find((one) => one === reason);
  return known ? t('trail.removed', [t(`removal.reason.${keyOf(known)}`)]) : t('trail.event.gone');
}

/** Which warning was set aside; one this version does not know is said without its name. */
function overriddenWords(reason: string | undefined, t: Translate): string {
  const known = isOverride(reason) ? t(`writing.override.${keyOf(reason)}`) : null;
  return known === null ? t('trail.event.overridden') : t('writing.overriddenOf', [known]);
}
