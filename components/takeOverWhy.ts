import type { TakeOver } from '../lib/team/hands';
import { dayTime } from './times';
import type { Speech } from './words';

/** Why a claim cannot be taken over now, as a person says it; `now` in ms since 1970. */
export function takeOverWhy(
  offer: Exclude<TakeOver, { readonly kind: 'now' }>,
  now: number,
  speech: Speech,
): string {
  switch (offer.kind) {
    case 'reader':
      return speech.t('mayNot.reader');
    case 'unconfirmed':
      return speech.t('mayNot.unconfirmed');
    case 'later':
      return speech.t('mayNot.takeOver', [dayTime(offer.at, now, speech)]);
    default:
      return offer satisfies never;
  }
}
