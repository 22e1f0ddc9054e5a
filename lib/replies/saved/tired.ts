import { DAY_MS } from '../../time';
import type { SavedReply } from './savedReply';

const WEEK_MS = 7 * DAY_MS;

/** Used more often than this in seven days, readers meet the same words again and again. */
export const TIRED_FROM = 10;

/** How often it was used in the seven days before `now` (ms since 1970). */
export const usesThisWeek = ({ usedAt }: Pick<SavedReply, 'usedAt'>, now: number): number =>
  usedAt.filter((at) => at > now - WEEK_MS && at <= now).length;

/** Whether it was used so often this week that it reads like a form letter. */
export const isTired = (saved: Pick<SavedReply, 'usedAt'>, now: number): boolean =>
  usesThisWeek(saved, now) >= TIRED_FROM;
