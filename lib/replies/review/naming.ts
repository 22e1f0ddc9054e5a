import { fold } from '../../triage/normalise';
import { findIssue } from '../extract/issue';
import type { ReplyLanguage } from '../reply';
import { wordsOf } from '../words/wordsOf';
import { COMMON_WORDS } from './commonWords';

/** Whether a folded part of a reply names something of the comment. */
export type Naming = (part: string) => boolean;

/** Letters two words begin with alike when they are forms of one ("delayed", "delay"). */
const STEM = 5;

/**
 * Tells whether a reply names a thing of this comment: a word of it, a form of one, a compound with
 * one, or another word for the same thing ("invoice", "bill").
 */
export function namingOf(comment: string, language: ReplyLanguage): Naming {
  const theirs = contentWords(fold(comment).text, language);
  const words = wordsOf(language);
  const about = { words, trouble: null, pleased: false };
  const issue = findIssue(comment, about)?.value;
  return (part) => {
    if (contentWords(part, language).some((word) => theirs.some((other) => isAlike(word, other))))
      return true;
    if (!issue) return false;
    const named = findIssue(part, about)?.value;
    return named !== undefined && (named.noun === issue.noun || isSameGroup(named, issue));
  };
}

type Named = { readonly group: string | null };
const isSameGroup = (one: Named, other: Named): boolean =>
  one.group !== null && one.group === other.group;

const contentWords = (folded: string, language: ReplyLanguage): string[] =>
  (folded.match(/[a-z]{3,}|\d{2,}/g) ?? []).filter((word) => !COMMON_WORDS[language].has(word));

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < STEM)
    return longer.startsWith(shorter) && longer.length - shorter.length < 3;
  return (
    longer.includes(shorter) ||
    longer.startsWith(shorter.slice(0, Math.max(STEM, shorter.length - 2)))
  );
}
