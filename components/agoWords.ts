import type { Interval } from '../lib/time';
import { MINUTE_MS } from '../lib/time';
import { briefly } from './durations';
import type { Translate } from './words';

/** How long ago something was at least, "12 min ago"; under a minute "just now". `now` in ms since 1970. */
export function agoWords(t: Translate, { earliest, latest }: Interval, now: number): string {
  const minutes = Math.max(0, (now - latest) / MINUTE_MS);
  const isWide = latest - earliest >= MINUTE_MS;
  if (minutes < 1 && !isWide) return t('writing.now');
  return t('writing.ago', [briefly(t, minutes, isWide)]);
}
