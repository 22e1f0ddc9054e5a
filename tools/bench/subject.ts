import type { LANGUAGES } from '../train/corpus';

export type Lang = (typeof LANGUAGES)[number];
export type Mood = 'negative' | 'neutral' | 'positive';

/** A comment to be read; `lang` is its true language, for those who have to be told. */
export type Question = {
  readonly text: string;
  readonly lang: Lang;
  readonly post: string | null;
  /** Replies of ours in the thread. */
  readonly own: number;
};

/** What was read; a question that was not asked stays out. */
export type Answer = {
  readonly language?: string;
  readonly abuse?: boolean;
  readonly sentiment?: Mood;
};

/** Heard or a rival: something that reads comments on the device. */
export type Subject = {
  readonly name: string;
  /** Languages it reads. */
  readonly languages: readonly Lang[];
  readonly read: (question: Question) => Answer | Promise<Answer>;
};
