import type { ListedTicket } from './backlogView';
import type { CoverageView } from './CoverageLine';
import type { Site } from '../lib/site';
import { SITES } from '../lib/site';
import type { Health } from '../lib/health';
import type { Forecast } from '../lib/forecast';

/** All the popup tells. Figures are of open tickets; null is "not known", never zero. */
export type PopupView = {
  /** Only who waits is known so far; all else is not told yet. */
  readonly isFirst?: boolean;
  readonly setUp: boolean;
  /** The open tab is a page of ours that could not be read. */
  readonly unreadable: boolean;
  readonly waiting: Readonly<Record<Site, number>>;
  /** More may wait: not all were counted. */
  readonly waitingAtLeast?: boolean;
  readonly late: number;
  /** More may be late: not all tickets were looked at. */
  readonly lateAtLeast?: boolean;
  /** Who turns late soon; null or left out: nobody. */
  readonly forecast?: Forecast | null;
  /** Minutes this device's clock is behind what Heard knows; null or left out: nothing speaks against it. */
  readonly clockBehind?: number | null;
  /** Minutes the oldest has waited; null: none waits. */
  readonly oldestMinutes: number | null;
  /** The page tells a time only roughly, or not at all. */
  readonly oldestAtLeast?: boolean;
  /** ms since 1970. */
  readonly nextDueAt: number | null;
  readonly inPrivate: number;
  readonly privateDueAt: number | null;
  /** Of the open page; left out: none is open. */
  readonly coverage?: CoverageView;
  readonly couldNotRead: number;
  /** null or left out: the open page reads as it should. */
  readonly health?: Health | null;
  /** The open page was there before Heard and has to be loaded again. */
  readonly reload?: boolean;
  /** Tickets of today, answered or waiting; 0 with no page read: nothing was seen yet. */
  readonly seen: number;
  readonly medianMinutes: number | null;
  /** Who is next; `name` null: not told by the page. null: nobody waits. */
  readonly next:
    ({ readonly name: string | null } & Pick<ListedTicket, 'badge' | 'labels' | 'reasons'>) | null;
};

/** What can be told of a count alone, while the rest is read. */
export const firstView = (waiting: PopupView['waiting'], most: number): PopupView => ({
  isFirst: true,
  setUp: true,
  unreadable: false,
  waiting,
  waitingAtLeast: SITES.some((site) => waiting[site] >= most),
  late: 0,
  oldestMinutes: null,
  nextDueAt: null,
  inPrivate: 0,
  privateDueAt: null,
  couldNotRead: 0,
  seen: 0,
  medianMinutes: null,
  next: null,
});

/** Open tickets of both sites together. */
export const totalOf = ({ waiting }: PopupView): number =>
  SITES.reduce((sum, site) => sum + waiting[site], 0);
