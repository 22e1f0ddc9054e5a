import type { Judgement, Label } from './triage';

/** How urgent a label makes a comment, 0–100; the most urgent one counts. */
const URGENCY: Readonly<Record<Label, number>> = {
  'self-harm': 100,
  threat: 95,
  hate: 88,
  'personal-data': 80,
  'legal-press': 75,
  scam: 70,
  churn: 65,
  complaint: 55,
  question: 45,
  abuse: 42,
  provocation: 35,
  praise: 15,
  'off-topic': 10,
};
const NOTHING_SAID = 20;
/** What every further concern adds. */
const EACH_MORE = 3;

/** 0–100, higher is more urgent; labels count by their score, before the clock is looked at. */
export function priorityOf(
  labels: Readonly<Record<Label, Judgement>>,
  isAnswerDue: boolean,
): number {
  if (!isAnswerDue) return 0;
  const urgencies = Object.entries(labels).flatMap(([label, { on }]) =>
    on
      ? Object.entries(URGENCY).flatMap(([name, urgency]) => (name === label ? [urgency] : []))
      : [],
  );
  if (urgencies.length === 0) return NOTHING_SAID;
  const worst = Math.max(...urgencies);
  return Math.min(
    100,
    worst + EACH_MORE * urgencies.filter((urgency) => urgency >= 40 && urgency !== worst).length,
  );
}
