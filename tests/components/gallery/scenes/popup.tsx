import type { PopupView } from '../../../../components/popupView';
import { firstView } from '../../../../components/popupView';
import type { PrivateCase } from '../../../../components/PrivateCases';
import { PrivateCases } from '../../../../components/PrivateCases';
import { HealthLight } from '../../../../components/HealthLight';
import type { Health } from '../../../../lib/health';
import { PopupSummary } from '../../../../components/PopupSummary';
import { NOW, at, badge } from '../samples';

const none = () => undefined;
const waiting: PopupView = {
  setUp: true,
  unreadable: false,
  waiting: { facebook: 6, x: 3 },
  late: 2,
  forecast: { count: 3, minutes: 12, isSure: true, atLeast: false },
  oldestMinutes: 68,
  nextDueAt: at(15, 14),
  inPrivate: 0,
  privateDueAt: null,
  coverage: { read: 18, open: 3, notLoaded: 14, filter: 'most-relevant' },
  couldNotRead: 1,
  seen: 31,
  medianMinutes: 21,
  next: {
    name: 'Danielle Roux',
    badge: badge('late', 8),
    labels: ['threat'],
    reasons: [{ kind: 'reach', of: 'likes', count: 240, minutes: 30 }],
  },
};
const allHeard: PopupView = {
  ...waiting,
  waiting: { facebook: 0, x: 0 },
  late: 0,
  forecast: { count: 1, minutes: 1, isSure: false, atLeast: false },
  clockBehind: 74,
  oldestMinutes: null,
  nextDueAt: null,
  inPrivate: 3,
  privateDueAt: at(16, 40),
  couldNotRead: 0,
  next: null,
};

const CASES: readonly PrivateCase[] = [
  { id: '1', author: 'Danielle Roux', stage: 'under-way', due: { at: at(14, 2), kind: 'step' } },
  {
    id: '2',
    author: 'Jonas van den Bergh-Vandermeulen',
    stage: 'solved',
    due: { at: at(16, 40), kind: 'step' },
  },
  { id: '3', author: null, stage: 'waiting', due: { at: at(18, 0), kind: 'reminder' } },
  { id: '4', author: 'Tim', stage: 'bridged', due: null },
];

const BLIND: Health = { light: 'blind', works: [], rough: [], unread: 14 };
const PARTLY: Health = {
  light: 'partly',
  works: ['authors', 'texts', 'threads', 'places', 'boxes'],
  rough: ['comments', 'times'],
  unread: 2,
};
const HELD_BACK: PopupView['coverage'] = {
  read: 18,
  open: 3,
  notLoaded: 14,
  filter: null,
  behind: [
    {
      words: 'Show additional replies, including those that may contain offensive content',
      count: null,
    },
  ],
};

const post = { author: 'Zonnestraal', filter: null, behind: [] } as const;
const POSTS: PopupView['coverage'] = {
  read: 31,
  open: 5,
  notLoaded: 18,
  filter: 'most-relevant',
  posts: [
    {
      ...post,
      id: '1',
      words: 'From Monday our shop in Ghent opens at eight. Come and say hello to the new team.',
      read: 18,
      open: 3,
      notLoaded: 14,
      filter: 'most-relevant',
    },
    {
      ...post,
      id: '2',
      words: '',
      read: 9,
      open: 2,
      notLoaded: 4,
      behind: [{ words: 'View 4 replies', count: 4 }],
    },
    { ...post, id: '3', author: null, words: '', read: 4, open: 0, notLoaded: null },
  ],
};

/** The light as it is opened. */
export const HealthLights = () => (
  <div class="shelf">
    {[BLIND, PARTLY].map((health) => (
      <main
        key={health.light}
        class="ui popup"
        ref={(main) => main?.querySelector('summary')?.click()}
      >
        <HealthLight health={health} onCopyReport={() => Promise.resolve(true)} />
      </main>
    ))}
  </div>
);

export const Popups = () => (
  <div class="shelf">
    {[
      firstView(waiting.waiting, 1000),
      waiting,
      allHeard,
      { ...waiting, unreadable: true, couldNotRead: 0, health: BLIND },
      { ...waiting, coverage: HELD_BACK, health: PARTLY },
      { ...waiting, coverage: POSTS },
      { ...waiting, setUp: false },
    ].map((view, place) => (
      <PopupSummary
        key={place}
        view={view}
        now={NOW}
        onNext={none}
        onShowPrivate={none}
        onPanel={none}
        onSettings={none}
        onTickets={none}
        onReport={none}
        onSetUp={none}
        onReload={none}
        onCopyReport={() => Promise.resolve(true)}
      >
        {view === allHeard && <PrivateCases cases={CASES} now={NOW} most={3} onPick={none} />}
      </PopupSummary>
    ))}
  </div>
);
