import type { SuggestInput } from '../suggestion';
import { wordsOf } from '../words/wordsOf';
import { replyLanguage } from '../reply';
import { findAmount } from './amount';
import type { Trouble } from '../phrases/phrasebook';
import type { Facts, Found } from './facts';
import { firstName } from './firstName';
import { candidatesIn, findIssue, findSecondIssue } from './issue';
import { findPlace } from './place';
import { findQuote } from './quote';
import { findDuration, findLoyal, findNth, findSince } from './times';
import { findTroubles, OURS } from './trouble';
import { wordPattern } from './wordPattern';
import type { Words } from '../words/words';

/** What can safely be named of a comment. A comment in a language drafts are not written in gives a name and sums only. */
export function factsOf({ text, triage, author, pageLanguage }: SuggestInput): Facts {
  const flat = text.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');
  const name = firstName(author);
  const amount = findAmount(flat);
  if (triage.language === 'other')
    return { ...NOTHING, name, amount, wordless: !HAS_LETTER.test(flat) };
  const words = wordsOf(replyLanguage(triage.language, pageLanguage));
  const { complaint, churn, praise } = triage.labels;
  const pleased = praise.on && !complaint.on && !churn.on;
  const troubles = pleased ? [] : findTroubles(flat, words);
  const among = candidatesIn(flat, words);
  const issueOf = (trouble: Trouble | null) => findIssue(flat, { words, trouble, pleased, among });
  const first =
    troubles.find(({ value }) => OURS.includes(value) || issueOf(value)?.value.suffers === true) ??
    troubles[0];
  const found = issueOf(first?.value ?? null);
  const silence = troubles.find(({ value }) => value === 'no-answer') ?? null;
  // Waiting for nothing we know, with no answer to be had, is waiting for the answer.
  const waits = first?.value === 'late' && silence !== null && !found?.value.suffers;
  const trouble = waits ? silence : (first ?? null);
  const issue = waits ? issueOf('no-answer') : found;
  return {
    name,
    amount,
    trouble,
    // One apology is enough.
    silence: trouble && speaksFor(trouble, silence) ? null : silence,
    issue,
    second: wordPattern(words.alsoAbout).test(flat) ? findSecondIssue(among, issue) : null,
    duration: pleased ? null : findDuration(flat, words),
    since: pleased ? null : findSince(flat, words),
    nth: findNth(flat, words),
    place: findPlace(flat, words),
    loyal: findLoyal(flat, words),
    good: pleased ? findGood(flat, words) : null,
    quote: issue ? null : findQuote(text, triage, words),
    wordless: !HAS_LETTER.test(flat),
    requests: wordPattern(words.request).test(flat),
  };
}

/** Whether the trouble is a fault we own already, or the very words that would be the silence. */
const speaksFor = (trouble: Found<Trouble>, silence: Found<Trouble> | null) =>
  OURS.includes(trouble.value) || (silence !== null && trouble.words.includes(silence.words));

const HAS_LETTER = /\p{L}/u;

const NOTHING: Facts = {
  name: null,
  issue: null,
  second: null,
  trouble: null,
  silence: null,
  duration: null,
  since: null,
  nth: null,
  amount: null,
  place: null,
  loyal: null,
  good: null,
  quote: null,
  requests: false,
  wordless: false,
};

function findGood(text: string, { good }: Words): Found<string> | null {
  for (const [clause, pattern] of good) {
    const match = wordPattern(pattern).exec(text);
    if (match) return { value: clause, words: match[0] };
  }
  return null;
}
