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

export const LANGUAGES = ['en', 'de', 'nl', 'fr', 'other', 'unknown'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A part of the comment's text that drove a label; UTF-16 offsets; `why` is a key of the locale's `why` texts. */
export type Evidence = { readonly start: number; readonly end: number; readonly why: string };

export type Judgement = {
  readonly score: number;
  readonly on: boolean;
  readonly evidence: readonly Evidence[];
  readonly whose?: 'own' | 'other';
  /** Only where a person corrected it: whether Heard had it on. */
  readonly heard?: boolean;
};

/** What the labels are, by what a person said of this comment; a label that is not named stays as it was read. */
export type Corrections = Readonly<Partial<Record<Label, boolean>>>;

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

/** What the playbook must know beside the labels, kept so that advice can follow when they are corrected. */
export type AdviceFacts = {
  /** Another person's data, posted to expose or accuse. */
  readonly exposes: boolean;
  /** Cannot be helped without account, order, contract or contact data. */
  readonly needsData: boolean;
  readonly isConcrete: boolean;
  /** Nothing but emoji and signs. */
  readonly isWordless: boolean;
  /** Ends the conversation, unless a label says otherwise. */
  readonly isClosing: boolean;
  readonly ownReplies: number;
};

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
  /** Left out by versions that did not keep them; `corrected` then reads them out of the advice. */
  readonly facts?: AdviceFacts;
};
