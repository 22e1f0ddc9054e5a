import type { Label, Triage } from '../triage/triage';
import type { Facts } from './extract/facts';
import type { Trouble } from './phrases/phrasebook';

export type Situation =
  | 'complaint'
  | 'price'
  | 'shared'
  | 'other-language'
  | 'account'
  | 'account-question'
  | 'vague'
  | 'ask-first'
  | 'question'
  | 'request'
  | 'praise'
  | 'applause'
  | 'churn'
  | 'off-topic'
  | 'remark'
  | 'mention'
  | 'unclear'
  | 'baiting'
  | 'baiting-again'
  | 'abuse'
  | 'abuse-again'
  | 'threat'
  | 'hate'
  | 'exposing'
  | 'scam'
  | 'own-data'
  | 'legal'
  | 'self-harm'
  | 'solved';

type Case = { readonly triage: Triage; readonly facts: Facts };
type Rule = readonly [Situation, (on: (label: Label) => boolean, of: Case) => boolean];

/** Troubles that a question can be about without being called a complaint ("no TV since yesterday?"). */
const ASKED_ABOUT: readonly Trouble[] = [
  'late',
  'down',
  'slow',
  'crash',
  'lost',
  'broken',
  'cancelled',
  'wrong',
  'refused',
  'closing',
  'missing',
  'undone',
];
/** Troubles that many have at once: no customer's file would help. */
const SHARED: readonly Trouble[] = ['crowded', 'closing', 'missing', 'confusing', 'noise'];
/** Troubles that need no thing beside them to be understood. */
const PLAIN: readonly Trouble[] = [
  'no-show',
  'charged-twice',
  'no-answer',
  'wrong',
  'not-rung',
  'crowded',
  'noise',
];

/** Whether the words themselves tell of a trouble with a thing, whatever the labels say. */
function tellsOfTrouble({ facts: { trouble, issue } }: Case, asked: boolean): boolean {
  if (!trouble) return false;
  const suffers = issue?.value.suffers === true;
  if (asked) return suffers && ASKED_ABOUT.includes(trouble.value);
  return suffers || PLAIN.includes(trouble.value);
}

const losesThing = ({ facts: { trouble, issue } }: Case) =>
  trouble?.value === 'lost' && issue?.value.suffers === true;

/** The first rule that holds decides; the order is that of the advice. */
const RULES: readonly Rule[] = [
  ['self-harm', (on) => on('self-harm')],
  ['threat', (on) => on('threat')],
  ['hate', (on) => on('hate')],
  [
    'exposing',
    (on, { triage }) => on('personal-data') && triage.labels['personal-data'].whose === 'other',
  ],
  ['scam', (on) => on('scam')],
  ['own-data', (on) => on('personal-data')],
  ['legal', (on) => on('legal-press')],
  [
    'solved',
    (on, { triage }) =>
      triage.advice.action === 'no-reply-needed' &&
      !on('complaint') &&
      triage.sentiment.label !== 'negative',
  ],
  ['other-language', (_, { triage }) => triage.language === 'other'],
  ['baiting-again', (on, { triage }) => on('provocation') && triage.advice.action === 'disengage'],
  ['abuse-again', (_, { triage }) => triage.advice.action === 'disengage'],
  ['baiting', (on, { triage }) => on('provocation') && triage.advice.action === 'ask'],
  // What is lost here is a parcel, not a customer.
  ['churn', (on, of) => on('churn') && !losesThing(of)],
  [
    'account',
    (on, { triage, facts }) =>
      triage.advice.action === 'answer-then-private' &&
      (on('complaint') || !on('question') || tellsOfTrouble({ triage, facts }, false)),
  ],
  ['account-question', (_, { triage }) => triage.advice.action === 'answer-then-private'],
  [
    'shared',
    (on, of) =>
      SHARED.some((trouble) => trouble === of.facts.trouble?.value) &&
      of.triage.advice.action === 'answer' &&
      (on('complaint') || tellsOfTrouble(of, true)),
  ],
  ['price', (on, { facts }) => on('complaint') && facts.trouble?.value === 'price'],
  ['ask-first', (_, of) => of.triage.advice.action === 'ask' && tellsOfTrouble(of, false)],
  [
    'vague',
    (on, { triage }) =>
      on('complaint') && ['ask', 'no-reply-needed'].includes(triage.advice.action),
  ],
  ['complaint', (on) => on('complaint')],
  ['abuse', (on, { triage }) => on('abuse') && triage.advice.action === 'ask'],
  ['vague', (_, { triage }) => triage.advice.action === 'ask'],
  ['complaint', (on, of) => on('question') && tellsOfTrouble(of, true)],
  ['request', (on, { facts }) => on('question') && facts.requests],
  ['question', (on) => on('question')],
  ['applause', (on, { facts }) => on('praise') && facts.wordless],
  ['praise', (on) => on('praise')],
  ['off-topic', (on, of) => on('off-topic') && tellsOfTrouble(of, false)],
  ['complaint', (_, of) => tellsOfTrouble(of, false)],
  ['unclear', (_, { triage }) => triage.sentiment.label === 'negative'],
  ['mention', (_, { facts }) => facts.issue !== null],
];

/** Which of the playbook's situations a comment is. */
export function situationOf(of: Case): Situation {
  const on = (label: Label) => of.triage.labels[label].on;
  return RULES.find(([, holds]) => holds(on, of))?.[0] ?? 'remark';
}
