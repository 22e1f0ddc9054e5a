import { stemOf } from '../../terms';
import type { Language, Triage } from '../../triage/triage';

/** A term of the comment that is to be answered: its stem, and how telling it is (the rarer, the more). */
export type Weighed = { readonly stem: string; readonly weight: number };

/** From this likeness on, two comments ask for much the same answer; found by reading pairs (tests). */
export const ALIKE = 0.34;
/** One word alone tells too little, however rare. */
const LEAST_SHARED = 2;

/**
 * How alike a comment (its terms) is to the weighed terms of another, 0–1: what share of the
 * telling words it has, and how much else it speaks of. A comment of one telling word may share one.
 */
export function likeness(
  asked: readonly Weighed[],
  terms: readonly string[],
  language: Language,
): number {
  const stems = terms.map((term) => stemOf(term, language));
  const shared = asked.filter(({ stem }) => stems.some((other) => other.startsWith(stem)));
  if (shared.length < Math.min(LEAST_SHARED, asked.length) || shared.length === 0) return 0;
  const covered = sum(shared) / sum(asked);
  const dice = (2 * shared.length) / (asked.length + Math.max(stems.length, shared.length));
  return 0.6 * covered + 0.4 * dice;
}

const sum = (terms: readonly Weighed[]): number =>
  terms.reduce((total, { weight }) => total + weight, 0);

/** How telling a term is that this many comments have. */
export const weightOf = (count: number): number => 1 / Math.log2(count + 2);

const PURPOSES = ['complaint', 'question', 'praise', 'churn'] as const;

/** Whether two comments want the same of us: one label of purpose is on in both, or in neither. */
export function wantsTheSame(one: Pick<Triage, 'labels'>, other: Pick<Triage, 'labels'>): boolean {
  const on = ({ labels }: Pick<Triage, 'labels'>) => PURPOSES.filter((label) => labels[label].on);
  const [mine, theirs] = [on(one), on(other)];
  if (mine.length === 0 || theirs.length === 0) return mine.length === theirs.length;
  return mine.some((label) => theirs.includes(label));
}
