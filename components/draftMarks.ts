import type { ReviewFinding, Severity } from '../lib/replies/review/finding';

/** A stretch of a draft under one mark; `severity` null: plain words. */
export type MarkedPart = {
  readonly text: string;
  readonly severity: Severity | null;
  /** Its place in the draft, UTF-16. */
  readonly from: number;
};

type Place = Pick<ReviewFinding, 'start' | 'end' | 'severity'>;

const WEIGHT: Readonly<Record<Severity, number>> = { note: 1, hint: 2, strong: 3 };

/** Cuts a draft into stretches by what the review says of it; where findings overlap the gravest is drawn. Joined, they are the draft. */
export function draftMarks(text: string, findings: readonly Place[]): MarkedPart[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of findings) cuts.add(inside(start)).add(inside(end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const over = findings.filter(({ start, end }) => start <= from && end >= to && start < end);
    return {
      text: text.slice(from, to),
      severity: gravest(over),
      from,
    };
  });
}

/** The gravest of some findings; null when there are none. */
const gravest = (findings: ReadonlyArray<Pick<Place, 'severity'>>): Severity | null =>
  findings.reduce<Severity | null>(
    (worst, { severity }) =>
      worst === null || WEIGHT[severity] > WEIGHT[worst] ? severity : worst,
    null,
  );

/**
 * Findings of the text before an edit at their places after it, until the review has read the new
 * one; those whose words the edit touched are left out.
 */
export function movedFindings<Finding extends Place>(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  if (before === after) return findings;
  const head = commonStart(before, after);
  const tail = Math.min(commonEnd(before, after), Math.min(before.length, after.length) - head);
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start < editEnd) return [];
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
  });
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

function commonEnd(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}
