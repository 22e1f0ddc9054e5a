import type { SuggestionKind } from '../../../../lib/replies/suggestion';
import type { Action, Label } from '../../../../lib/triage/triage';

export type Sector =
  | 'telecom'
  | 'rail'
  | 'energy'
  | 'bank'
  | 'parcel'
  | 'retail'
  | 'municipality'
  | 'tv'
  | 'app'
  | 'any';

export type SituationCase = {
  readonly sector: Sector;
  /** What a person says of the comment; the drafts are made from this, not from the model's guess. */
  readonly on: readonly Label[];
  readonly action: Action;
  readonly kinds: readonly SuggestionKind[];
  /** Whether the comment itself says that the fault is ours. */
  readonly ours?: true;
};

type Shape = Omit<SituationCase, 'sector' | 'ours'>;

const OPEN: Shape = { on: ['complaint'], action: 'answer', kinds: ['answer', 'ask', 'bridge'] };
const SHARED: Shape = {
  on: ['complaint'],
  action: 'answer',
  kinds: ['answer', 'ask', 'honest-no'],
};
const CASE: Shape = {
  on: ['complaint'],
  action: 'answer-then-private',
  kinds: ['bridge', 'private', 'ask'],
};
const QUESTION: Shape = { on: ['question'], action: 'answer', kinds: ['answer', 'ask'] };

/** The situations every language has a comment for. */
export const SITUATIONS: Readonly<Record<string, SituationCase>> = {
  'no-internet': { sector: 'telecom', ...OPEN },
  'slow-wifi': { sector: 'telecom', ...OPEN },
  'no-show': { sector: 'telecom', ours: true, ...OPEN },
  roaming: { sector: 'telecom', ...QUESTION },
  'number-transfer': { sector: 'telecom', ...CASE },
  'price-rise': { sector: 'telecom', ...OPEN, kinds: ['answer', 'ask', 'honest-no'] },
  'train-late': { sector: 'rail', ...OPEN },
  'train-cancelled': { sector: 'rail', ...OPEN },
  'delay-refund': { sector: 'rail', ...CASE },
  crowded: { sector: 'rail', ...SHARED },
  'no-heating': { sector: 'rail', ...OPEN },
  'power-cut': { sector: 'energy', ...OPEN, on: ['complaint', 'question'] },
  'bill-high': { sector: 'energy', ...CASE },
  'meter-question': { sector: 'energy', ...QUESTION },
  'settlement-wait': { sector: 'energy', ...CASE },
  'card-blocked': { sector: 'bank', ...CASE },
  'charged-twice': { sector: 'bank', ours: true, ...CASE },
  'login-fails': { sector: 'bank', ...CASE },
  'branch-closed': { sector: 'bank', ...SHARED },
  'parcel-late': { sector: 'parcel', ...CASE },
  'parcel-lost': { sector: 'parcel', ...CASE },
  'parcel-damaged': { sector: 'parcel', ...OPEN },
  'not-rung': { sector: 'parcel', ...OPEN },
  'wrong-item': { sector: 'retail', ...OPEN },
  'in-stock': { sector: 'retail', ...QUESTION },
  'rude-staff': { sector: 'retail', ...OPEN },
  voucher: { sector: 'retail', ...CASE },
  'refund-wait': { sector: 'retail', ...CASE },
  bins: { sector: 'municipality', ...OPEN },
  'street-light': { sector: 'municipality', ...OPEN },
  permit: { sector: 'municipality', ours: true, ...OPEN },
  roadworks: { sector: 'municipality', ...SHARED },
  'stream-stutters': { sector: 'tv', ...OPEN },
  subtitles: { sector: 'tv', ...SHARED },
  'app-crash': { sector: 'app', ...OPEN },
  'app-redesign': { sector: 'app', ...SHARED },
  'website-down': { sector: 'app', ...OPEN },
  hotline: { sector: 'any', ours: true, ...OPEN },
  promise: { sector: 'any', ours: true, ...CASE },
  churn: {
    sector: 'any',
    on: ['churn', 'complaint'],
    action: 'answer',
    kinds: ['answer', 'bridge', 'closing'],
  },
  praise: { sector: 'any', on: ['praise'], action: 'answer', kinds: ['answer', 'ask'] },
  'opening-hours': { sector: 'any', ...QUESTION },
  'two-issues': { sector: 'any', ...OPEN },
  'refund-request': { sector: 'any', ...QUESTION, kinds: ['answer', 'ask', 'honest-no'] },
};
