import type { Reading } from './reading';
import { someIn } from './reading';
import type { AdviceFacts } from './triage';

/** What the labels alone do not tell the playbook. */
export type AdviceHints = {
  /** Another person's data, posted to expose or accuse. */
  readonly exposes: boolean;
  /** Cannot be helped without account, order, contract or contact data. */
  readonly needsData: boolean;
  readonly isVague: boolean;
  readonly isClosing: boolean;
};

/** What of a comment decides on the advice, whatever its labels are. */
export const adviceFactsOf = (reading: Reading, hints: AdviceHints): AdviceFacts => ({
  exposes: hints.exposes,
  needsData: hints.needsData,
  isConcrete: isConcrete(reading) || !hints.isVague,
  isWordless: isWordless(reading),
  isClosing: endsTalk(reading, hints),
  ownReplies: reading.input.ownRepliesInThread ?? 0,
});

/** Words from which on a complaint has told something, even when none of them is in the lists. */
const MANY_WORDS = 25;

const isConcrete = (reading: Reading): boolean =>
  reading.find('concrete').length > 0 ||
  (reading.folded.text.match(/[a-z]{3,}/g)?.length ?? 0) >= MANY_WORDS;

const WORD = /[a-z0-9]/;

/** Nothing but emoji and signs, none of them a question or an angry one. */
const isWordless = ({ input, folded: { text } }: Reading): boolean =>
  !WORD.test(text) && text.trim() !== '' && !text.includes('?') && !CROSS.test(input.text);

const CROSS = /[👎😡😠🤬😤💩🖕🤡🙄😒💔😭😢😞😔🤦🤮🤢👿😩😫😣☹🙁😕😟🤨😑❌🚮]/u;

/** A "thanks, solved", and not a "thanks for nothing", a "thanks, but …" or an angry face beside it. */
const endsTalk = (reading: Reading, hints: AdviceHints): boolean =>
  WORD.test(reading.folded.text) &&
  !CROSS.test(reading.input.text) &&
  (hints.isClosing || saysGoodbye(reading)) &&
  reading.find('noClosing').length === 0 &&
  otherWords(reading) <= MOST_OTHER_WORDS;

/** Words beside those of thanks and parting: one may be a name, more have something to say. */
const otherWords = (reading: Reading): number => {
  const known = [...reading.find('closing'), ...reading.find('closingWord')];
  return [...reading.folded.text.matchAll(/[a-z']{2,}|\d+/g)].filter(
    ({ 0: word, index }) => !someIn(known, { start: index, end: index + word.length }),
  ).length;
};
const MOST_OTHER_WORDS = 1;

const saysGoodbye = (reading: Reading): boolean =>
  reading.find('closing').length > 0 && reading.folded.text.length <= LONGEST_CLOSING;

const LONGEST_CLOSING = 120;
