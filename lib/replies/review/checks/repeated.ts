import { repeatedSentences } from '../../threadSimilarity';
import type { Check } from './check';

/** Sentences our replies in this thread say already. */
export const repeated: Check = ({ input: { text, threadReplies = [] } }) =>
  repeatedSentences(text, threadReplies).map(({ start, end }) => ({
    rule: 'repeated-in-thread',
    severity: 'hint',
    start,
    end,
  }));
