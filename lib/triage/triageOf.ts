import { adviceFor } from './advice';
import type { Finding } from './finding';
import { findings, judge, weigh } from './finding';
import { abuse } from './labels/abuse';
import { churn } from './labels/churn';
import { complaint } from './labels/complaint';
import { hate } from './labels/hate';
import { legalPress } from './labels/legalPress';
import { offTopic } from './labels/offTopic';
import { personalData } from './labels/personalData';
import { praise } from './labels/praise';
import { provocation } from './labels/provocation';
import { question } from './labels/question';
import { scam } from './labels/scam';
import { selfHarm } from './labels/selfHarm';
import { threat } from './labels/threat';
import { languageOf } from './language';
import { priorityOf } from './priority';
import { readingOf } from './reading';
import { sentimentOf } from './sentiment';
import type { Triage, TriageInput } from './triage';

/**
 * What kind of comment this is, why, and what the playbook advises; the same answer for the same input.
 * Never fails: a text nothing is known of gets labels that are off and the advice to answer.
 */
export function triageOf(input: TriageInput): Triage {
  const language = languageOf(input.text, input.lang);
  const reading = readingOf(input, language);
  const judged = (found: readonly Finding[]) => judge(reading, found);
  const data = personalData(reading);
  const hateful = hate(reading);
  const scams = judged(scam(reading));
  // A number or address in an advertisement is the trap's, not a private person's.
  const personal = judged(weigh(data.findings, 0.5, () => scams.on));
  const labels: Triage['labels'] = {
    'self-harm': judged(selfHarm(reading)),
    threat: judged(threat(reading)),
    hate: judged(hateful),
    'personal-data': personal.on ? { ...personal, whose: data.whose } : personal,
    scam: scams,
    abuse: judged([...abuse(reading), ...findings(hateful, 0.55, 'attack-on-group')]),
    'legal-press': judged(legalPress(reading)),
    churn: judged(churn(reading)),
    complaint: judged(complaint(reading)),
    provocation: judged(provocation(reading)),
    question: judged(question(reading)),
    praise: judged(praise(reading)),
    'off-topic': judged(offTopic(reading, scams.on)),
  };
  const advice = adviceFor(reading, labels, data.exposes);
  return {
    language,
    sentiment: sentimentOf(reading, labels),
    labels,
    advice,
    priority: priorityOf(labels, advice.action !== 'no-reply-needed'),
  };
}
