import { triageOf } from '../../../lib/triage/triageOf';
import type { Subject } from '../subject';

/** All that Heard makes of a comment; it is not told the language. */
export const heard: Subject = {
  name: 'heard',
  languages: ['en', 'de', 'nl', 'fr'],
  read: ({ text, post, own }) => {
    const { language, labels, sentiment } = triageOf({ text, post, ownRepliesInThread: own });
    return { language, abuse: labels.abuse.on, sentiment: sentiment.label };
  },
};
