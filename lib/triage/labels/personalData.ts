import { addresses } from '../finders/addresses';
import { afterCues } from '../finders/afterCue';
import { cards } from '../finders/cards';
import type { Datum } from '../finders/datum';
import { emails } from '../finders/emails';
import { ibans } from '../finders/ibans';
import { phones } from '../finders/phones';
import { plates } from '../finders/plates';
import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Concept } from '../lexicon/lexicon';
import type { Span } from '../normalise';
import { overlap } from '../reading';
import type { Reading } from '../reading';

export type PersonalData = {
  readonly findings: readonly Finding[];
  /** The writer's and their household's, or somebody else's. */
  readonly whose: 'own' | 'other';
  /** Posted to expose or accuse that other person. */
  readonly exposes: boolean;
};

/** Data of a private person, and whose it is; order, ticket and parcel numbers are none. */
export function personalData(reading: Reading): PersonalData {
  const data = withoutOverlap(dataIn(reading))
    .map((datum) => asFinding(reading, datum))
    .filter((finding) => !isGuarded(reading, finding))
    .map((finding) => weighed(reading, finding));
  const staff = findings(reading.find('staffPrivate'), 0.65, 'staff-private');
  const found = [...data, ...staff];
  const isOther =
    staff.length > 0 || data.some((datum) => datum.weight > 0.3 && isOthers(reading, datum));
  const exposes = isOther && (staff.length > 0 || reading.find('exposing').length > 0);
  return { findings: found, whose: isOther ? 'other' : 'own', exposes };
}

function dataIn(reading: Reading): Datum[] {
  const { text } = reading.input;
  return [
    ...ibans(text),
    ...cards(text),
    ...emails(text),
    ...phones(text, reading.language),
    ...afterCues(reading),
    ...addresses(text, reading.language),
    ...(reading.find('plateCue').length > 0 ? plates(text) : []),
  ];
}

/** Earlier finders are surer: a card number is not a phone number too. */
const withoutOverlap = (data: readonly Datum[]): Datum[] =>
  data.filter((datum, place) => !data.slice(0, place).some((earlier) => overlap(earlier, datum)));

const asFinding = ({ folded }: Reading, { start, end, ...rest }: Datum): Finding => ({
  ...rest,
  start: folded.placeOf(start),
  end: folded.placeOf(end - 1) + 1,
});

/** An order number right before it, or the company's own number, address or mailbox. */
function isGuarded(reading: Reading, { start, why }: Finding): boolean {
  const order = nearest(reading, 'orderCue', start, 4);
  if (order !== null && why !== 'email-address' && why !== 'home-address') return true;
  // "Our address" is a household's, "our hotline" is none.
  const contacts = reading.find('companyContact', 'household');
  const company = nearestOf(contacts, start, 45);
  if (company === null || why === 'login' || why === 'customer-number') return false;
  return (nearest(reading, 'ownData', start, 45) ?? Infinity) > company;
}

/** A street is a home when somebody lives there, gets deliveries there or gives its postcode. */
function weighed(reading: Reading, finding: Finding): Finding {
  if (finding.why !== 'home-address') return finding;
  const cued = ['ownData', 'household', 'otherPerson'] as const;
  const isHome = cued.some((cue) => nearest(reading, cue, finding.start, HOME_REACH) !== null);
  return { ...finding, weight: isHome ? finding.weight + 0.25 : finding.weight - 0.15 };
}

const HOME_REACH = 50;

/** The closest cue before the datum decides; a household's data counts as the writer's. */
function isOthers(reading: Reading, { start, why }: Finding): boolean {
  const other = nearest(reading, 'otherPerson', start, REACH);
  if (why === 'licence-plate' && reading.find('exposing').length > 0) return true;
  if (other === null) return false;
  if (reading.find('household').length > 0 && reading.find('exposing').length === 0) return false;
  return other <= (nearest(reading, 'ownData', start, REACH) ?? Infinity);
}

const REACH = 70;

const nearest = (
  reading: Reading,
  cue: Concept,
  ...[start, reach]: [number, number]
): number | null => nearestOf(reading.find(cue), start, reach);

/** Characters between the datum and the closest cue that ends before it; null when none is in reach. */
function nearestOf(cues: readonly Span[], start: number, reach: number): number | null {
  const gaps = cues.map(({ end }) => start - end).filter((gap) => gap >= 0 && gap <= reach);
  return gaps.length === 0 ? null : Math.min(...gaps);
}
