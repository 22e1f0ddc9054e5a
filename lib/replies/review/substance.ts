import type { Draft, Sentence } from './draft';
import type { PatternRule } from './finding';
import type { Hit } from './patternHits';

/** Rules whose sentences say nothing the writer could use. */
export const HOLLOW: readonly PatternRule[] = [
  'conditional-apology',
  'feelings-apology',
  'any-inconvenience',
  'agentless-failure',
  'regret-only',
  'minimises',
  'thanks-for-understanding',
  'empty-seriously',
  'empty-handoff',
  'vague-passing-on',
  'would-like-to',
  'vague-object',
  'generic',
  'self-praise',
  'blames-third-party',
  'minimises',
  'sarcasm',
  'blames-customer',
  'defensive',
];
/** Shorter ones are a greeting or a name. */
const LEAST_WORDS = 5;

/** The sentences that tell the writer something: a reason, an act, an offer, a question, or plainly anything but formulas. */
export const substanceOf = ({ sentences }: Draft, hits: readonly Hit[]): Sentence[] =>
  sentences.filter((sentence) => {
    const own = hits.filter((hit) => hit.sentence === sentence);
    const speaks = (['done', 'explanation', 'responsibility', 'cannot'] as const).some((cue) =>
      sentence.has(cue),
    );
    if (speaks) return true;
    if (own.some(({ rule }) => HOLLOW.includes(rule))) return false;
    if (sentence.has('option') || (sentence.has('promise') && sentence.has('time'))) return true;
    if (sentence.has('filler') || sentence.has('apology')) return false;
    return (sentence.text.match(/[a-z0-9]+/g)?.length ?? 0) >= LEAST_WORDS;
  });
