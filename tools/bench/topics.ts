import type { Judged } from './scores';
import { abuseScores, languageScores, sentimentScores } from './scores';
import { alwaysNegative } from './subjects/alwaysNegative';
import { eld } from './subjects/eld';
import { glinProfanity } from './subjects/glinProfanity';
import { heard } from './subjects/heard';
import { heardLanguage } from './subjects/heardLanguage';
import { leoProfanity } from './subjects/leoProfanity';
import { nlpjs } from './subjects/nlpjs';
import { obscenity } from './subjects/obscenity';
import { rivalStack } from './subjects/rivalStack';
import { sentiment } from './subjects/sentiment';
import { tinyld } from './subjects/tinyld';

/** Heard and its rivals by the names of their files in `subjects`. */
export const EVERYBODY = {
  heard,
  heardLanguage,
  eld,
  tinyld,
  glinProfanity,
  leoProfanity,
  obscenity,
  nlpjs,
  sentiment,
  alwaysNegative,
  rivalStack,
} as const;
type Name = keyof typeof EVERYBODY;

/** What is compared: who takes part, how it is scored in percent, and which score the ratio is of. */
export type Topic = {
  readonly name: string;
  readonly ours: Name;
  readonly rivals: readonly Name[];
  readonly score: (judged: readonly Judged[]) => Readonly<Record<string, number>>;
  readonly counts: string;
  /** Whether both do the same work, so that time and size compare; else Heard does far more than the rival. */
  readonly isLikeForLike: boolean;
};

export const TOPICS: readonly Topic[] = [
  {
    name: 'language',
    ours: 'heardLanguage',
    rivals: ['eld', 'tinyld'],
    score: languageScores,
    counts: 'right',
    isLikeForLike: true,
  },
  {
    name: 'abuse',
    ours: 'heard',
    rivals: ['glinProfanity', 'leoProfanity', 'obscenity'],
    score: abuseScores,
    counts: 'f1',
    isLikeForLike: false,
  },
  {
    name: 'sentiment',
    ours: 'heard',
    rivals: ['nlpjs', 'sentiment', 'alwaysNegative'],
    score: sentimentScores,
    counts: 'right',
    isLikeForLike: false,
  },
  {
    name: 'whole',
    ours: 'heard',
    rivals: ['rivalStack'],
    score: () => ({}),
    counts: '',
    isLikeForLike: true,
  },
];
