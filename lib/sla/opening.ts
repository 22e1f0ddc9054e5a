import type { Hours } from './clock';
import { businessTime } from './businessTime';

/** The next opening at or after `at` (both ms since 1970), `at` itself when it is open; null when it stays closed for 366 days. */
export const nextOpening = (hours: Hours | null, at: number): number | null =>
  businessTime(hours).opening(at);

/** Whether `at` (ms since 1970) lies in business hours; null hours are always open. */
export const isOpen = (hours: Hours | null, at: number): boolean => nextOpening(hours, at) === at;
