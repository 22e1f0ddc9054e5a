import type { Hand } from '../lib/team/hands';
import { takeOverOf } from '../lib/team/hands';
import type { Interval } from '../lib/time';
import { isExact } from '../lib/time';
import type { Advice, Label } from '../lib/triage/triage';
import { Around, SPOT } from './Around';
import { badgeSentence, badgeText, capital } from './badgeText';
import type { BadgeView } from './badgeView';
import { fully } from './durations';
import { Glyph } from './Glyph';
import { handGlyph } from './handGlyph';
import { handWords } from './handWords';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { takeOverWhy } from './takeOverWhy';
import { intervalTime } from './times';
import type { Speech } from './words';
import { useSpeech } from './words';

export type CardView = {
  readonly badge: BadgeView;
  readonly targetMinutes: number;
  readonly postedAt: Interval | null;
  readonly dueAt: Interval | null;
  /** Worst first; `quote` is the part of the comment that drove the label. */
  readonly why: ReadonlyArray<{ readonly label: Label; readonly quote: string | null }>;
  readonly advice: Advice;
  readonly hands?: readonly Hand[];
};

export type BadgeCardProps = {
  readonly card: CardView;
  readonly now?: number;
  /** The ticket was chosen where the browser does not open the panel by a click in the page: say how; `key`: the one that does, null: none. */
  readonly chosen?: { readonly key: string | null };
  readonly onOpen: () => void;
  /** Leads to the window that writes; left out: no way there is offered. */
  readonly onGo?: () => void;
  /** Asks the team’s server for a colleague’s claim. */
  readonly onTakeOver?: () => void;
};

const MOST_ROWS = 4;

/** What stands behind a badge: state and target, why, advice, and the way into the panel. */
export function BadgeCard(props: BadgeCardProps) {
  const { card, now = Date.now(), chosen, onOpen } = props;
  const speech = useSpeech();
  const { t } = speech;
  const removal = card.advice.action === 'may-remove';
  return (
    <div class="hd-card" role="group" aria-label={t('card.name')}>
      <CardHead card={card} now={now} />
      <Hands {...props} now={now} />
      <dl>
        {!removal && <TimeRows card={card} now={now} />}
        {card.why
          .slice(0, MOST_ROWS)
          .flatMap(({ label, quote }) => [
            <dt key={label}>{t(`label.${keyOf(label)}`)}</dt>,
            <dd key={`${label} quote`}>{quote === null ? '' : <Quote text={quote} />}</dd>,
          ])}
        {removal && [
          <dt key="not">{t('removal.notBecause')}</dt>,
          <dd key="anger">{t('removal.notAnger')}</dd>,
        ]}
      </dl>
      <AdviceLine advice={card.advice} />
      <div class="hd-foot">
        {chosen ? (
          <p role="status">
            {chosen.key === null ? t('card.chosenNoKey') : t('card.chosen', [chosen.key])}
          </p>
        ) : (
          <button type="button" onClick={onOpen}>
            {t('card.open')}
          </button>
        )}
        <kbd>{t('card.keys')}</kbd>
      </div>
    </div>
  );
}

function Hands({ card, now = Date.now(), onGo, onTakeOver }: BadgeCardProps) {
  const speech = useSpeech();
  return (
    <>
      {(card.hands ?? []).map((hand) => (
        <p key={hand.key} class="hd-hand">
          <Glyph name={handGlyph(hand)} />
          <span>{capital(handWords(hand, now, speech), speech.language)}</span>
          {hand.key === 'elsewhere' && onGo && (
            <button type="button" onClick={onGo}>
              {speech.t('hands.go')}
            </button>
          )}
          {onTakeOver && <TakeOver {...{ hand, now, onTakeOver }} />}
        </p>
      ))}
    </>
  );
}

type TakeOverProps = {
  readonly hand: Hand;
  readonly now: number;
  readonly onTakeOver: () => void;
};

/** On the card the reason alone stands, where there is no use in the button. */
function TakeOver({ hand, now, onTakeOver }: TakeOverProps) {
  const speech = useSpeech();
  const offer = takeOverOf(hand, now);
  if (!offer) return null;
  if (offer.kind !== 'now') return <small>{takeOverWhy(offer, now, speech)}</small>;
  return (
    <button type="button" onClick={onTakeOver}>
      {speech.t('hands.takeOver')}
    </button>
  );
}

type Part = { readonly card: CardView; readonly now: number };

const HEAD_TONES: Readonly<Record<string, string>> = {
  late: 'time',
  'due-soon': 'time',
  'answered-late': 'time',
  answered: 'accent',
  private: 'private',
};

function CardHead({ card, now }: Part) {
  const speech = useSpeech();
  const { t } = speech;
  if (card.advice.action === 'may-remove') {
    return (
      <p class="hd-head" data-tone="alarm">
        <Glyph name={card.why[0]?.label ?? 'threat'} size={14} />
        <span>{t('removal.head')}</span>
        <small>{badgeText(card.badge, now, speech)}</small>
      </p>
    );
  }
  const { kind } = card.badge;
  return (
    <p class="hd-head" data-tone={HEAD_TONES[kind]}>
      <Glyph name={kind} size={14} />
      <span>{headline(card.badge, now, speech)}</span>
      <small>{t('card.target', [fully(t, card.targetMinutes)])}</small>
    </p>
  );
}

/** "Late 8 min", "At least 2 h", "Waiting for the customer". */
function headline(badge: BadgeView, now: number, speech: Speech): string {
  const { t, language } = speech;
  if (badge.minutes === null) return badgeSentence(badge, now, speech);
  if (badge.kind === 'unknown-time') {
    return capital(t('spoken.atLeast', [fully(t, badge.minutes)]), language);
  }
  return capital(badgeText(badge, now, speech), language);
}

function TimeRows({ card: { postedAt, dueAt }, now }: Part) {
  const speech = useSpeech();
  const { t } = speech;
  const posted = postedAt ? intervalTime(postedAt, now, speech) : t('time.unknown');
  const due = dueAt && isExact(dueAt) ? intervalTime(dueAt, now, speech) : null;
  return (
    <>
      <dt>{t('card.posted')}</dt>
      <dd>{due ? t('card.postedDue', [posted, due]) : posted}</dd>
      {postedAt && !isExact(postedAt) && (
        <>
          <dt>{t('card.whyAtLeast')}</dt>
          <dd>{t('card.coarse')}</dd>
        </>
      )}
    </>
  );
}

function Quote({ text }: { readonly text: string }) {
  return (
    <Around text={useSpeech().t('card.quote', [SPOT])}>
      <Page text={text} class="hd-q" />
    </Around>
  );
}

function AdviceLine({ advice }: { readonly advice: Advice }) {
  const { t } = useSpeech();
  const key = keyOf(advice.reason);
  return advice.action === 'may-remove' ? (
    <p>
      <b>{t('removal.why', [t(`removal.reason.${key}`)])}</b> {t('removal.youDecide')}
    </p>
  ) : (
    <p>
      <b>{t(`action.${keyOf(advice.action)}`)}.</b> {t(`reason.${key}`)}
    </p>
  );
}
