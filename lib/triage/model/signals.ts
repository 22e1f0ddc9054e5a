import { combine } from '../finding';
import type { Concept } from '../lexicon/lexicon';
import type { Reading } from '../reading';
import type { Rules } from '../rules';
import { LABELS } from '../triage';
import type { Source } from './features';
import { partOf } from './features';
import { HEADS } from './heads';
import type { Model } from './model';
import { logitsOf, networkReadingOf } from './model';
import { fitOf, postReadingOf } from './postReading';

/** Concepts whose mere presence says something about how a comment is meant. */
const FRAMES: readonly Concept[] = [
  'negation',
  'contrast',
  'conditional',
  'reported',
  'condemnation',
  'joking',
  'resolved',
  'rhetorical',
  'caseData',
  'concrete',
  'closing',
  'companyContact',
  'otherPerson',
  'ownData',
  'household',
  'noThreat',
  'noSuicide',
  'noInsult',
  'noLegal',
  'noChurn',
];

/** More sentences than this say nothing new, and cost time. */
const MOST_SENTENCES = 24;

/** Names of the inputs of the stacked layers, in order. */
export const SIGNALS: readonly string[] = [
  ...HEADS.map((head) => `model:${head}`),
  ...HEADS.map((head) => `sentence:${head}`),
  ...HEADS.map((head) => `network:${head}`),
  ...LABELS.map((label) => `rule:${label}`),
  ...LABELS.map((label) => `sure:${label}`),
  ...FRAMES.map((concept) => `frame:${concept}`),
  'quote',
  'after-reply',
  'post',
  'question-mark',
  'exclamation',
  'ends-asking',
  'length',
  'short',
  'link',
  'capitals',
  'mention',
  'hashtag',
  'emoji-only',
  'exposes',
  'others-data',
  'post-fit',
  // What kind of post it is: a question about one's own bill fits under an outage, not under a contest.
  ...HEADS.map((head) => `post:${head}`),
];

/** The inputs of the stacked layers for a comment: model, rules and simple structure. */
export function signalsOf(model: Model, source: Source, given: Given): number[] {
  const { reading, rules } = given;
  const whole = logitsOf(model, source);
  const read = networkReadingOf(model, source, reading.languageAt);
  const sentences =
    reading.sentences.length > 2
      ? reading.sentences
          .filter(({ start, end }) => end - start > 2)
          .slice(0, MOST_SENTENCES)
          .map((sentence) => logitsOf(model, partOf(source, sentence)))
      : [whole];
  const scores = LABELS.map((label) => combine(rules.found[label]));
  return [
    ...[...whole].map(softened),
    ...HEADS.map((_, head) => softened(Math.max(...sentences.map((logits) => logits[head] ?? 0)))),
    ...[...read.logits].map(softened),
    ...scores,
    ...scores.map((score) => Number(score >= 0.5)),
    ...FRAMES.map((concept) => Number(reading.find(concept).length > 0)),
    ...structureOf(given),
    fitOf(model.network, reading, read.places),
    ...(reading.input.post
      ? [...postReadingOf(model.network, reading.input.post, reading.language).logits].map(softened)
      : NO_POST),
  ];
}

/** A comment with what the rules say of it. */
export type Given = { readonly reading: Reading; readonly rules: Rules };

const NO_POST: readonly number[] = HEADS.map(() => 0);

const softened = (logit: number): number => Math.max(-3, Math.min(3, logit / 2));

function structureOf({ reading, rules }: Given): number[] {
  const { input, folded } = reading;
  const { text } = folded;
  const letters = input.text.match(/\p{L}/gu)?.length ?? 0;
  return [
    Number(/"[^"\n]{12,600}"/.test(text)),
    Number((input.ownRepliesInThread ?? 0) > 0),
    Number(Boolean(input.post)),
    Number(text.includes('?')),
    Number(text.includes('!')),
    Number(/\?[^a-z]*$/.test(text)),
    Math.log(1 + letters) / 5,
    Number(letters < 18),
    Number(/https?:|www\.|\w\.(?:com|net|example|shop|xyz|info)\b/i.test(input.text)),
    letters < 8 ? 0 : (input.text.match(/\p{Lu}/gu)?.length ?? 0) / letters,
    Number(/(?<![\w.])@\w/.test(input.text)),
    Number(/#\p{L}/u.test(input.text)),
    Number(letters === 0),
    Number(rules.exposes),
    Number(rules.whose === 'other' && rules.found['personal-data'].length > 0),
  ];
}
