import type { Reason } from './reasons';
import type { Action, Advice, AdviceFacts, Judgement, Label } from './triage';

type Case = AdviceFacts & { readonly labels: Labels };
type Labels = Readonly<Record<Label, Judgement>>;

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

/**
 * What the playbook advises. Pages that only show tickets load it with these: what reads a comment
 * (`adviceFacts`) brings all word lists along.
 */
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

const isConcernAtAll = (labels: Labels): boolean =>
  labels.complaint.on || labels.question.on || labels.churn.on || labels.abuse.on;
