import type { Comment, Site } from '../comment';
import type { Ticket } from '../ticket';
import type { Label } from '../triage/triage';
import { LABELS } from '../triage/triage';
import type { Target } from './clock';
import type { Turn } from './wait';

/** The target of one of our pages or handles; `name` null: of all we have on that site. */
export type PageTarget = {
  readonly site: Site;
  readonly name: string | null;
  readonly minutes: number;
};

/** The general targets, and those that take their place; what is left out or null takes no place. */
export type Targets = Target & {
  /** Of a case in private; left out: as the next response. */
  readonly privateMinutes?: number | undefined;
  /** Of what may be removed as unlawful, day and night. */
  readonly unlawfulMinutes?: number | null;
  readonly byLabel?: Readonly<Partial<Record<Label, number>>>;
  readonly byPage?: readonly PageTarget[];
};

/** Where a target comes from. */
export type TargetOrigin =
  | { readonly kind: 'first' | 'next' | 'private' | 'unlawful' }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'page'; readonly site: Site; readonly name: string | null };

/** What a wait is measured against; `dayAndNight`: opening hours do not count for it. */
export type TicketTarget = {
  readonly minutes: number;
  readonly origin: TargetOrigin;
  readonly dayAndNight: boolean;
};

type Targeted = Pick<Ticket, 'turn' | 'triage' | 'comment'>;
type Candidate = Pick<TicketTarget, 'minutes' | 'origin'>;

/**
 * The target of a ticket's wait. In private its own counts. In public the most urgent of: the target
 * of its page, those of its labels, and the general one where it has no page target and a label (or
 * none at all) without a target of its own, so that praise never slows a complaint down. What may be
 * removed as unlawful is due within its own target at the latest, day and night, until it is
 * answered, handed over or settled for the first time.
 */
export function ticketTarget(ticket: Targeted, targets: Targets, turn: Turn): TicketTarget {
  if (turn === 'private') {
    const minutes = targets.privateMinutes ?? targets.nextResponseMinutes;
    return { minutes, origin: { kind: 'private' }, dayAndNight: false };
  }
  const usual = usualTarget(ticket, targets, turn);
  const { unlawfulMinutes } = targets;
  const isUnlawful = turn === 'first' && ticket.triage.advice.action === 'may-remove';
  if (!isUnlawful || !unlawfulMinutes) return { ...usual, dayAndNight: false };
  return usual.minutes < unlawfulMinutes
    ? { ...usual, dayAndNight: true }
    : { minutes: unlawfulMinutes, origin: { kind: 'unlawful' }, dayAndNight: true };
}

function usualTarget(ticket: Targeted, targets: Targets, turn: Turn): Candidate {
  const { byLabel = {}, byPage = [] } = targets;
  const labels = LABELS.filter((label) => ticket.triage.labels[label].on);
  const page = pageTarget(ticket.comment, byPage);
  const ofLabels = labels.flatMap((label): Candidate[] => {
    const minutes = byLabel[label];
    return minutes === undefined ? [] : [{ minutes, origin: { kind: 'label', label } }];
  });
  const hasOthers = labels.length === 0 || labels.length > ofLabels.length;
  const general = generalTarget(targets, turn === 'first' ? ticket.turn : 'next');
  const candidates = [
    ...ofLabels,
    ...(page ? [page] : []),
    ...(hasOthers && !page ? [general] : []),
  ];
  return candidates.reduce((most, one) => (one.minutes < most.minutes ? one : most));
}

const generalTarget = (targets: Targets, kind: Ticket['turn']): Candidate => ({
  minutes: kind === 'next' ? targets.nextResponseMinutes : targets.firstResponseMinutes,
  origin: { kind },
});

/** The most urgent target of the page a comment stands on, one named before one of the whole site. */
function pageTarget(comment: Comment, byPage: readonly PageTarget[]): Candidate | null {
  const onSite = byPage
    .filter(({ site }) => site === comment.site)
    .toSorted((one, other) => one.minutes - other.minutes);
  const found =
    onSite.find(({ name }) => name !== null && standsOn(comment, name)) ??
    onSite.find(({ name }) => name === null);
  if (!found) return null;
  const { site, name, minutes } = found;
  return { minutes, origin: { kind: 'page', site, name } };
}

/** Facebook tells a page by the first part of its address, X an account by the handle in the words. */
function standsOn({ site, permalink, text }: Comment, name: string): boolean {
  if (site === 'x')
    return [...text.matchAll(/@(\w+)/g)].some(([, handle = '']) => plain(handle) === plain(name));
  const [, segment = ''] = /^https:\/\/[^/]+\/([^/?#]+)/.exec(permalink ?? '') ?? [];
  return plain(segment) === plain(name);
}

/** "Vlinder Telecom", "@VlinderTelecom" and "vlinder.telecom" are one page. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
