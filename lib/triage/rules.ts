import type { Finding } from './finding';
import { combine, findings, THRESHOLD, weigh } from './finding';
import { abuse } from './labels/abuse';
import { churn } from './labels/churn';
import { complaint } from './labels/complaint';
import { hate } from './labels/hate';
import { legalPress } from './labels/legalPress';
import { offTopic } from './labels/offTopic';
import type { PersonalData } from './labels/personalData';
import { personalData } from './labels/personalData';
import { praise } from './labels/praise';
import { provocation } from './labels/provocation';
import { question } from './labels/question';
import { scam } from './labels/scam';
import { selfHarm } from './labels/selfHarm';
import { threat } from './labels/threat';
import type { Reading } from './reading';
import type { Label } from './triage';

/** What the rules found for every label, and whose the personal data is. */
export type Rules = Pick<PersonalData, 'whose' | 'exposes'> & {
  readonly found: Readonly<Record<Label, readonly Finding[]>>;
  /** All personal data that was found is the company's own and public. */
  readonly isPublic?: boolean;
};

/** Runs every rule over a comment. */
export function rulesOf(reading: Reading): Rules {
  const { findings: data, whose, exposes } = personalData(reading);
  const hateful = hate(reading);
  const scams = scam(reading);
  const isScam = combine(scams) >= THRESHOLD;
  return {
    whose,
    exposes,
    found: {
      'self-harm': selfHarm(reading),
      threat: threat(reading),
      hate: hateful,
      // A number or address in an advertisement is the trap's, not a private person's.
      'personal-data': weigh(data, 0.5, () => isScam),
      scam: scams,
      abuse: [...abuse(reading), ...findings(hateful, 0.55, 'attack-on-group')],
      'legal-press': legalPress(reading),
      churn: churn(reading),
      complaint: complaint(reading),
      provocation: provocation(reading),
      question: question(reading),
      praise: praise(reading),
      'off-topic': offTopic(reading, isScam),
    },
  };
}
