import type { Triage } from '../../triage/triage';
import type { Words } from '../words/words';
import type { Found } from './facts';
import { wordPattern } from './wordPattern';

const WORDS = { least: 2, most: 6 };
const MAX_LENGTH = 42;
/** Labels under which nothing of the comment is ever repeated in public. */
const NEVER = ['self-harm', 'threat', 'hate', 'scam', 'personal-data'] as const;
const LEADS = ['complaint', 'provocation', 'churn', 'praise', 'question'] as const;

/** A short clause of the comment, whole and clean, that can be quoted back; the driving words first. */
export function findQuote(text: string, triage: Triage, words: Words): Found<string> | null {
  if (NEVER.some((label) => triage.labels[label].on)) return null;
  const asks = triage.labels.question.on && !triage.labels.complaint.on;
  const drives = LEADS.flatMap((label) =>
    triage.labels[label].on ? triage.labels[label].evidence : [],
  );
  const clauses = [...text.matchAll(/[^.!?,;:…()"“”„«»\n]+/gu)].flatMap((match) => {
    const clause = match[0].trim();
    const end = match.index + match[0].length;
    if (!quotable(clause, words) || (asks && text[end] !== '?')) return [];
    // The tail of a sentence says what nobody said; under a complaint its head may be sarcasm.
    if (!/(^|[.!?…\n])\s*$/u.test(text.slice(0, match.index))) return [];
    if (triage.labels.complaint.on && !/^\s*([.!?…\n]|$)/u.test(text.slice(end))) return [];
    const drivesIt = drives.some((span) => span.start < end && span.end > match.index);
    return [{ clause, drivesIt }];
  });
  // Beside a complaint, a clause that does not carry it is a detail nobody wants to hear repeated.
  const isWhole = clauses[0]?.clause.length === text.replace(/[\s.!?…]+$/u, '').trim().length;
  const spare = !triage.labels.complaint.on || isWhole ? clauses[0] : undefined;
  const chosen = clauses.find(({ drivesIt }) => drivesIt) ?? spare;
  return chosen ? { value: chosen.clause, words: chosen.clause } : null;
}

function quotable(clause: string, { swear }: Words): boolean {
  const count = clause.split(/\s+/).length;
  return (
    count >= WORDS.least &&
    count <= WORDS.most &&
    clause.length >= 7 &&
    clause.length <= MAX_LENGTH &&
    /^[\p{L}\p{M}'’ -]+$/u.test(clause) &&
    clause !== clause.toUpperCase() &&
    !wordPattern(swear).test(clause)
  );
}
