import type { Site } from '../comment';

export const LABELS = [
  'self-harm',
  'threat',
  'hate',
  'personal-data',
  'scam',
  'abuse',
  'legal-press',
  'churn',
  'complaint',
  'provocation',
  'question',
  'praise',
  'off-topic',
] as const;
/** Worst first: the order in which labels are shown. */
export type Label = (typeof LABELS)[number];

export type Language = 'en' | 'de' | 'nl' | 'fr' | 'other' | 'unknown';

/** A part of the comment's text that drove a label; UTF-16 offsets; `why` is a key of the locale's `why` texts. */
export type Evidence = { readonly start: number; readonly end: number; readonly why: string };

export type Judgement = {
  readonly score: number;
  readonly on: boolean;
  readonly evidence: readonly Evidence[];
  readonly whose?: 'own' | 'other';
};

export const ACTIONS = [
  'answer',
  'ask',
  'answer-then-private',
  'escalate',
  'disengage',
  'may-remove',
  'no-reply-needed',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What the playbook advises; `reason` is a key of the locale's `reason` texts. */
export type Advice = { readonly action: Action; readonly reason: string };

export type TriageInput = {
  readonly text: string;
  readonly lang?: string | null;
  readonly post?: string | null;
  readonly site?: Site;
  readonly ownRepliesInThread?: number;
};

export type Triage = {
  readonly language: Language;
  readonly sentiment: {
    readonly label: 'negative' | 'neutral' | 'positive';
    readonly score: number;
  };
  readonly labels: Readonly<Record<Label, Judgement>>;
  readonly advice: Advice;
  /** 0–100, higher is more urgent, before the clock is looked at. */
  readonly priority: number;
};
