import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Span } from '../normalise';
import type { Reading } from '../reading';
import { inSentenceWith, isNegated, precededBy } from '../scope';

/** Attacks people for what they are; quoting or condemning such an attack is none. */
export function hate(reading: Reading): Finding[] {
  const condemned = reading.find('condemnation');
  const reported = reading.find('reported');
  const found = [
    ...findings(reading.findUnquoted('slur'), 0.65, 'slur'),
    ...findings(reading.findUnquoted('expulsion'), 0.8, 'expulsion'),
    ...findings(attacksOnGroups(reading), 0.75, 'attack-on-group'),
  ];
  return weigh(found, 0.25, (finding) => inSentenceWith(reading, finding, condemned)).filter(
    (finding) => !precededBy(reading, finding, reported, 40),
  );
}

/** A hostile predicate close to the name of a group, in one sentence, not negated. */
function attacksOnGroups(reading: Reading): Span[] {
  const groups = reading.findUnquoted('group');
  return reading.findUnquoted('groupAttack').flatMap((attack) => {
    const sentence = reading.sentenceAt(attack.start);
    const group = groups.find(
      ({ start, end }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        (start >= attack.end - 1 ? start - attack.end <= AFTER : attack.start - end <= BEFORE),
    );
    if (!group || isNegated(reading, attack)) return [];
    return [{ start: Math.min(group.start, attack.start), end: Math.max(group.end, attack.end) }];
  });
}

const BEFORE = 30;
const AFTER = 12;
