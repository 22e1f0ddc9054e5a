import type { Reading } from './reading';
import type { Reason } from './reasons';
import type { Action, Advice, Judgement, Label } from './triage';

type Case = {
  readonly labels: Readonly<Record<Label, Judgement>>;
  readonly ownReplies: number;
  readonly exposes: boolean;
  readonly needsData: boolean;
  readonly isConcrete: boolean;
  readonly isClosing: boolean;
};

/** What the labels alone do not tell the playbook. */
export type AdviceHints = {
  /** Another person's data, posted to expose or accuse. */
  readonly exposes: boolean;
  /** Cannot be helped without account, order, contract or contact data. */
  readonly needsData: boolean;
  readonly isVague: boolean;
  readonly isClosing: boolean;
};

type Rule = readonly [when: (given: Case) => boolean, action: Action, reason: Reason];

const on = (label: Label) => (given: Case) => given.labels[label].on;
const isConcern = (given: Case): boolean => on('complaint')(given) || on('question')(given);
const isAnyConcern = (given: Case): boolean =>
  isConcern(given) || on('praise')(given) || on('churn')(given);

/** The playbook's order of decision: the first rule that holds is the advice. */
const RULES: readonly Rule[] = [
  [on('self-harm'), 'escalate', 'crisis'],
  [on('threat'), 'may-remove', 'threat-to-person'],
  [on('hate'), 'may-remove', 'illegal-hate'],
  [(given) => given.exposes, 'may-remove', 'private-data'],
  [on('scam'), 'may-remove', 'fraud'],
  [on('personal-data'), 'answer-then-private', 'own-data'],
  [on('legal-press'), 'escalate', 'legal-press'],
  [(given) => on('provocation')(given) && given.ownReplies > 0, 'disengage', 'baiting-again'],
  [on('provocation'), 'ask', 'baiting-first'],
  [(given) => given.isClosing && given.ownReplies > 0, 'no-reply-needed', 'closing'],
  [(given) => isConcern(given) && given.needsData, 'answer-then-private', 'needs-account-data'],
  [
    (given) => on('complaint')(given) && !on('question')(given) && !given.isConcrete,
    'ask',
    'nothing-concrete',
  ],
  [on('complaint'), 'answer', 'concern'],
  [on('churn'), 'answer', 'churn'],
  [on('question'), 'answer', 'question'],
  [on('praise'), 'answer', 'praise'],
  [
    (given) => on('abuse')(given) && !isAnyConcern(given) && given.ownReplies > 0,
    'disengage',
    'abuse-again',
  ],
  [on('abuse'), 'ask', 'abuse-first'],
  [() => true, 'answer', 'default'],
];

/** What the playbook advises for a labelled comment. */
export function adviceFor(
  reading: Reading,
  labels: Readonly<Record<Label, Judgement>>,
  hints: AdviceHints,
): Advice {
  const given: Case = {
    labels,
    ownReplies: reading.input.ownRepliesInThread ?? 0,
    exposes: hints.exposes && labels['personal-data'].on,
    needsData: hints.needsData,
    isConcrete: isConcrete(reading) || !hints.isVague,
    isClosing: isClosing(reading, labels) || (hints.isClosing && !isConcernAtAll(labels)),
  };
  const rule = RULES.find(([when]) => when(given));
  return { action: rule?.[1] ?? 'answer', reason: rule?.[2] ?? 'default' };
}

/** Words from which on a complaint has told something, even when none of them is in the lists. */
const MANY_WORDS = 25;

const isConcrete = (reading: Reading): boolean =>
  reading.find('concrete').length > 0 ||
  (reading.folded.text.match(/[a-z]{3,}/g)?.length ?? 0) >= MANY_WORDS;

/** A short "thanks, solved", or nothing but emoji. */
function isClosing(reading: Reading, labels: Readonly<Record<Label, Judgement>>): boolean {
  const { text } = reading.folded;
  if (!/[a-z0-9]/.test(text)) return text.trim() !== '' && !/\?/.test(text);
  if (isConcernAtAll(labels)) return false;
  return reading.find('closing').length > 0 && text.length <= LONGEST_CLOSING;
}

const LONGEST_CLOSING = 120;

const isConcernAtAll = (labels: Readonly<Record<Label, Judgement>>): boolean =>
  labels.complaint.on || labels.question.on || labels.churn.on || labels.abuse.on;
