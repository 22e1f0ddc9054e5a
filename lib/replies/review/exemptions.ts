import type { Draft, Sentence } from './draft';
import type { PatternRule, Severity } from './finding';
import type { Naming } from './naming';
import type { Hit } from './patternHits';

/** What an exemption may look at beside the hit. */
export type Context = {
  readonly draft: Draft;
  /** Null where the comment is not known. */
  readonly names: Naming | null;
  readonly isPublic: boolean;
  /** Sentences that say something of their own. */
  readonly substance: readonly Sentence[];
};

type Weighing = (hit: Hit, context: Context) => Severity | null;

/** The sentences from `back` before the hit's to `ahead` after it. */
const around = ({ at }: Hit, { draft }: Context, [back, ahead]: readonly [number, number]) =>
  draft.sentences.slice(Math.max(0, at - back), at + ahead + 1);

/** I or we + will + verb + a time, or a thing done. */
export const repairs = (sentence: Sentence): boolean =>
  sentence.has('done') || (sentence.has('promise') && sentence.has('time'));
const owns = (sentence: Sentence): boolean => sentence.has('responsibility');
const acts = (sentence: Sentence): boolean => sentence.has('done') || sentence.has('promise');

const silentIf =
  (holds: (hit: Hit, context: Context) => boolean): Weighing =>
  (hit, context) =>
    holds(hit, context) ? null : hit.severity;

const WEIGHED: Partial<Readonly<Record<PatternRule, Weighing>>> = {
  'feelings-apology': (hit, { draft }) =>
    hit.severity === 'hint' && draft.sentences.some(acts) ? 'note' : hit.severity,
  'agentless-failure': silentIf((hit, context) =>
    around(hit, context, [1, 1]).some((sentence) => owns(sentence) || acts(sentence)),
  ),
  'apology-but': silentIf((hit, context) => {
    if (!hit.sentence.has('apology')) {
      // "However, …" takes back only an apology right before it.
      const before = around(hit, context, [1, 0]);
      if (!before.some((sentence) => sentence.has('apology')) || acts(hit.sentence)) return true;
    }
    const rest = around(hit, context, [0, 3]);
    return (['cannot', 'explanation', 'option'] as const).every((cue) =>
      rest.some((sentence) => sentence.has(cue)),
    );
  }),
  'regret-only': silentIf(
    (_, { draft }) =>
      draft.sentences.some((sentence) => owns(sentence) || acts(sentence)) ||
      (draft.has('cannot') && draft.has('option')),
  ),
  'hides-behind-policy': silentIf((hit, context) =>
    around(hit, context, [0, 1]).some((sentence) => sentence.has('explanation')),
  ),
  'empty-seriously': silentIf((hit, context) => around(hit, context, [0, 1]).some(repairs)),
  'vague-passing-on': silentIf(
    (hit, context) =>
      hit.sentence.has('recipient') &&
      around(hit, context, [0, 1]).some((sentence) => sentence.has('time')),
  ),
  'vague-object': silentIf((hit, context) =>
    around(hit, context, [1, 0]).some(
      (sentence) =>
        context.names?.(sentence.text) === true || owns(sentence) || sentence.has('acknowledge'),
    ),
  ),
  'blames-third-party': silentIf((hit, context) => around(hit, context, [1, 1]).some(owns)),
  'empty-handoff': silentIf(
    (hit, context) =>
      around(hit, context, [1, 1]).some((sentence) => sentence.has('purpose')) ||
      repairs(hit.sentence) ||
      context.substance.some((sentence) => sentence !== hit.sentence),
  ),
  'asks-personal-data-in-public': silentIf(
    (hit, context) =>
      !context.isPublic || around(hit, context, [1, 1]).some((sentence) => sentence.has('private')),
  ),
  // Thanks for writing are only empty where nothing else is said.
  generic: (hit, { substance }) =>
    hit.severity === 'note' ? (substance.length > 0 ? null : 'hint') : hit.severity,
};

/** How severe a hit is in its surroundings; null where the rule is to be silent. */
export const weighed = (hit: Hit, context: Context): Severity | null => {
  const weigh = WEIGHED[hit.rule];
  return weigh ? weigh(hit, context) : hit.severity;
};
