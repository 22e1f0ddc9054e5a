import { wordPattern } from './replies/extract/wordPattern';
import { findTroubles } from './replies/extract/trouble';
import { matterName } from './replies/facts/matterName';
import { MATTERS } from './replies/facts/matters';
import { replyLanguage } from './replies/reply';
import { wordsOf } from './replies/words/wordsOf';
import { stemOf, termsOf } from './terms';
import type { Ticket } from './ticket';
import { fold } from './triage/normalise';

/** Capitalised words in the middle of a sentence: names and places; in German any noun. */
const NAME = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}\p{Ll}{2,}(?:-\p{L}{2,})*/gu;
/** Behind these a name is a place. */
const PLACE_LEAD = /(?:^|\s)(?:in|aus|nach|bei|at|near|from|te|rond|à|a|vers|sur)\s$/iu;
/** Words of one comment are few that matter; the first ones tell what it is about. */
const MOST_WORDS = 14;

const cache = new WeakMap<Ticket['comment'], ReadonlyMap<string, string>>();

/**
 * The things a comment speaks of by a key that is the same for all their forms, with the word as it
 * is written: `1:` a running matter in any language (also one that is only described, "no
 * internet"), `2:` a place or name, `3:` any other telling word.
 */
export function clusterWords({ comment, triage }: Pick<Ticket, 'comment' | 'triage'>) {
  const known = cache.get(comment);
  if (known) return known;
  const { text } = comment;
  const language = replyLanguage(triage.language);
  const words = new Map<string, string>();
  const troubles = findTroubles(text, wordsOf(language)).map(({ value }) => value);
  const covered = new Set<string>();
  for (const [place, { names, troubles: told }] of MATTERS.entries()) {
    const [, pattern] = names[language];
    const match = wordPattern(pattern).exec(text);
    if (match) covered.add(fold(match[0]).text);
    const isTold = place === 0 && troubles.some((one) => told.includes(one));
    if (match || isTold)
      words.set(`1:${place}`, match?.[0].toLowerCase() ?? matterName(place, language));
  }
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const isPlace = language !== 'de' || PLACE_LEAD.test(text.slice(0, index));
    const folded = fold(name).text;
    covered.add(folded);
    words.set(`${isPlace ? 2 : 3}:${stemOf(folded, language)}`, name);
  }
  for (const term of termsOf(text, triage.language).slice(0, MOST_WORDS)) {
    if (covered.has(term) || /^\d+$/.test(term)) continue;
    const stem = stemOf(term, language);
    if (!words.has(`2:${stem}`)) words.set(`3:${stem}`, term);
  }
  cache.set(comment, words);
  return words;
}
