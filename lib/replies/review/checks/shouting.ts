import { fold } from '../../../triage/normalise';
import type { Check, Found } from './check';

/** Three words and more in capitals, the short ones between them too. */
const CAPITALS = /(?<![\p{L}\p{N}^#@])\p{Lu}{2,}(?:[ ,'’-]{1,2}\p{Lu}+){2,}(?![\p{L}\p{N}])/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{N}^#@.-])\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\p{N}-])/gu;
const MARKS = /!{2,}(?:\?+!*)?|\?{2,}[!?]*|\?!+[!?]*|!\?+[!?]*/g;
/** A run with fewer ordinary words is a list of short forms: "IBAN, PIN, TAN". */
const LEAST_LETTERS = 12;

/** Words in capitals and marks in heaps; a lone word only where it is an ordinary one ("NOT"). */
export const shouting: Check = ({ input: { text, comment }, draft }) => {
  const runs = [...text.matchAll(CAPITALS)]
    .filter(([run]) => run.replace(/\P{L}/gu, '').length >= LEAST_LETTERS)
    .map((match) => found(match, 'hint'));
  const lone = [...text.matchAll(CAPITAL_WORD)]
    .filter(([word]) => isOrdinary(word, draft.wordings.shouted) && !comment?.includes(word))
    .map((match) => found(match, 'note'));
  const marks = [...text.matchAll(MARKS)].map((match) => found(match, 'note'));
  const kept: Found[] = [];
  for (const one of [...runs, ...lone, ...marks])
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  return kept;
};

function isOrdinary(word: string, shouted: RegExp): boolean {
  const match = shouted.exec(fold(word).text);
  return match !== null && match[0].length >= word.length;
}

function found({ 0: part, index }: RegExpExecArray, severity: Found['severity']): Found {
  const rewrite = /\p{L}/u.test(part) ? part.toLowerCase() : part.includes('?') ? '?' : '!';
  return { rule: 'shouting', severity, start: index, end: index + part.length, rewrite };
}
