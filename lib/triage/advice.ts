import type { Reading } from './reading';
import { someIn } from './reading';
import type { Reason } from './reasons';
import type { Action, Advice, AdviceFacts, Judgement, Label } from './triage';

type Case = AdviceFacts & { readonly labels: Labels };
type Labels = Readonly<Record<Label, Judgement>>;

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
export const adviceFor = (reading: Reading, labels: Labels, hints: AdviceHints): Advice =>
  adviceBy(labels, factsOf(reading, hints));

/** What of a comment decides on the advice, whatever its labels are. */
export const factsOf = (reading: Reading, hints: AdviceHints): AdviceFacts => ({
  exposes: hints.exposes,
  needsData: hints.needsData,
  isConcrete: isConcrete(reading) || !hints.isVague,
  isWordless: isWordless(reading),
  isClosing: endsTalk(reading, hints),
  ownReplies: reading.input.ownRepliesInThread ?? 0,
});

/** What the playbook advises by labels and facts alone. */
export function adviceBy(labels: Labels, facts: AdviceFacts): Advice {
  const given: Case = {
    ...facts,
    labels,
    exposes: facts.exposes && labels['personal-data'].on,
    isClosing: facts.isWordless || (facts.isClosing && !isConcernAtAll(labels)),
  };
  const rule = RULES.find(([when]) => when(given));
  return { action: rule?.[1] ?? 'answer', reason: rule?.[2] ?? 'default' };
}

/** Words from which on a complaint has told something, even when none of them is in the lists. */
const MANY_WORDS = 25;

const isConcrete = (reading: Reading): boolean =>
  reading.find('concrete').length > 0 ||
  (reading.folded.text.match(/[a-z]{3,}/g)?.length ?? 0) >= MANY_WORDS;

const WORD = /[a-z0-9]/;

/** Nothing but emoji and signs, none of them a question or an angry one. */
const isWordless = ({ input, folded: { text } }: Reading): boolean =>
  !WORD.test(text) && text.trim() !== '' && !text.includes('?') && !CROSS.test(input.text);

const CROSS = /[👎😡😠🤬😤💩🖕🤡🙄😒💔😭😢😞😔🤦🤮🤢👿😩😫😣☹🙁😕😟🤨😑❌🚮]/u;

/** A "thanks, solved", and not a "thanks for nothing", a "thanks, but …" or an angry face beside it. */
const endsTalk = (reading: Reading, hints: AdviceHints): boolean =>
  WORD.test(reading.folded.text) &&
  !CROSS.test(reading.input.text) &&
  (hints.isClosing || saysGoodbye(reading)) &&
  reading.find('noClosing').length === 0 &&
  otherWords(reading) <= MOST_OTHER_WORDS;

/** Words beside those of thanks and parting: one may be a name, more have something to say. */
const otherWords = (reading: Reading): number => {
  const known = [...reading.find('closing'), ...reading.find('closingWord')];
  return [...reading.folded.text.matchAll(/[a-z']{2,}|\d+/g)].filter(
    ({ 0: word, index }) => !someIn(known, { start: index, end: index + word.length }),
  ).length;
};
const MOST_OTHER_WORDS = 1;

const saysGoodbye = (reading: Reading): boolean =>
  reading.find('closing').length > 0 && reading.folded.text.length <= LONGEST_CLOSING;

const LONGEST_CLOSING = 120;

const isConcernAtAll = (labels: Labels): boolean =>
  labels.complaint.on || labels.question.on || labels.churn.on || labels.abuse.on;
