import type { Span } from '../../triage/normalise';
import { fold } from '../../triage/normalise';
import type { ReplyLanguage } from '../reply';
import type { Cue } from './patterns/pattern';
import { sentencesOf } from './sentences';
import type { Wordings } from './wordings';
import { wordingsOf } from './wordings';

/** One sentence, folded, without what stands in quotation marks; places are in the folded text. */
export type Sentence = Span & {
  readonly text: string;
  readonly has: (cue: Cue) => boolean;
};

/** A reply as the rules read it. */
export type Draft = {
  readonly text: string;
  readonly language: ReplyLanguage;
  readonly wordings: Wordings;
  readonly sentences: readonly Sentence[];
  /** Whether any sentence has the cue. */
  readonly has: (cue: Cue) => boolean;
  /** The place in `text` of a part of the folded text. */
  readonly spanOf: (folded: Span) => Span;
};

/** What is quoted is not said by us. */
const QUOTED = /"[^"\n]{1,400}"/g;
const ADDRESSES = /(?:https?:\/\/|www\.)\S+/g;

export function readDraft(text: string, language: ReplyLanguage): Draft {
  const folded = fold(text);
  const wordings = wordingsOf(language);
  const said = folded.text
    .replace(ADDRESSES, (part) => part.replace(/[^\s]/g, '/'))
    .replace(QUOTED, (part) => ' '.repeat(part.length));
  const isCapital = (place: number) =>
    /^\p{Lu}/u.test(text.slice(folded.spanOf({ start: place, end: place + 1 }).start));
  const sentences = sentencesOf(said, isCapital).map((span): Sentence => {
    const part = said.slice(span.start, span.end);
    const known = new Map<Cue, boolean>();
    const has = (cue: Cue): boolean => {
      const before = known.get(cue);
      if (before !== undefined) return before;
      const found = wordings.cues.get(cue)?.test(part) ?? false;
      known.set(cue, found);
      return found;
    };
    return { ...span, text: part, has };
  });
  return {
    text,
    language,
    wordings,
    sentences,
    has: (cue) => sentences.some((sentence) => sentence.has(cue)),
    spanOf: folded.spanOf,
  };
}
