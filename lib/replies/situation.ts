import type { Label, Triage } from '../triage/triage';
import type { Facts } from './extract/facts';

export type Situation =
  | 'complaint'
  | 'price'
  | 'account'
  | 'account-question'
  | 'vague'
  | 'question'
  | 'request'
  | 'praise'
  | 'churn'
  | 'off-topic'
  | 'remark'
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
  ['solved', (_, { triage }) => triage.advice.action === 'no-reply-needed'],
  ['baiting-again', (on, { triage }) => on('provocation') && triage.advice.action === 'disengage'],
  ['abuse-again', (_, { triage }) => triage.advice.action === 'disengage'],
  ['baiting', (on, { triage }) => on('provocation') && triage.advice.action === 'ask'],
  ['churn', (on) => on('churn')],
  [
    'account',
    (on, { triage }) =>
      triage.advice.action === 'answer-then-private' && (on('complaint') || !on('question')),
  ],
  ['account-question', (_, { triage }) => triage.advice.action === 'answer-then-private'],
  ['price', (on, { facts }) => on('complaint') && facts.trouble?.value === 'price'],
  ['vague', (on, { triage }) => on('complaint') && triage.advice.action === 'ask'],
  ['complaint', (on) => on('complaint')],
  ['abuse', (on, { triage }) => on('abuse') && triage.advice.action === 'ask'],
  ['vague', (_, { triage }) => triage.advice.action === 'ask'],
  ['request', (on, { facts }) => on('question') && facts.requests],
  ['question', (on) => on('question')],
  ['praise', (on) => on('praise')],
  ['off-topic', (on, { facts }) => on('off-topic') && facts.trouble !== null],
];

/** Which of the playbook's situations a comment is. */
export function situationOf(of: Case): Situation {
  const on = (label: Label) => of.triage.labels[label].on;
  return RULES.find(([, holds]) => holds(on, of))?.[0] ?? 'remark';
}
