import type { Judges } from '../../lib/history/judges';
import { concernsUs } from '../../lib/identity';
import type { Settings } from '../../lib/settings/settings';
import { triageOf } from '../../lib/triage/triageOf';
import { markOf, tuningOf } from '../../lib/triage/tuning';

/** What the store must ask of a comment, by the user's settings. */
export function judgesOf(settings: Settings): Judges {
  const tuning = tuningOf(settings);
  const mark = markOf(tuning);
  return {
    concernsUs: (comment) => concernsUs(comment, settings),
    ...(mark === undefined ? {} : { tuning: mark }),
    triage: ({ text, lang, site }, { post, ownRepliesInThread }) =>
      triageOf({ text, lang, post, site, ownRepliesInThread }, tuning),
  };
}
