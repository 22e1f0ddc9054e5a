import type { Hand } from '../lib/team/hands';
import { briefly } from './durations';
import { keyOf } from './keyOf';
import { dayTime, intervalBriefly } from './times';
import type { Speech } from './words';

/** Whose hands a ticket is in, as a person says it: "answered by ^JK 09:12"; `now` in ms since 1970. */
export function handWords(hand: Hand, now: number, speech: Speech): string {
  const { t } = speech;
  switch (hand.key) {
    case 'elsewhere':
      return t(`hands.elsewhere.${hand.place}`, [briefly(t, hand.minutes)]);
    case 'writing':
    case 'writing-unconfirmed': {
      const key = hand.key === 'writing' ? 'writing' : 'unconfirmed';
      return t(`hands.${hand.isMine ? 'mine' : 'theirs'}.${key}`, [
        hand.initials,
        briefly(t, hand.minutes),
      ]);
    }
    case 'taken-over':
      return t('hands.takenOver', [hand.initials, hand.from, dayTime(hand.at, now, speech)]);
    case 'answered-twice':
      return t('hands.twice', [hand.initials, hand.also.map((one) => `^${one}`).join(', ')]);
    case 'answered':
      return t('hands.answered', [hand.initials, intervalBriefly(hand.at, now, speech)]);
    case 'private':
      return t('hands.private', [hand.initials, dayTime(hand.at, now, speech)]);
    case 'escalated':
    case 'waiting':
    case 'no-reply-needed':
    case 'gone':
      return t(`hands.${keyOf(hand.key)}`, [hand.initials, dayTime(hand.at, now, speech)]);
    case 'handover':
      return hand.initials === null
        ? t('hands.leftWord', [dayTime(hand.at, now, speech)])
        : t('hands.leftWordBy', [hand.initials, dayTime(hand.at, now, speech)]);
    case 'handed-off':
      return t('hands.handedOff', [hand.initials, hand.to, dayTime(hand.at, now, speech)]);
    default:
      return hand satisfies never;
  }
}
