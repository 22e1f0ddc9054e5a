import type { Span } from './normalise';
import type { Reading } from './reading';
import type { Judgement } from './triage';
import type { WhyKey } from './why';

/** One rule's evidence: where, how strongly it speaks (0–1), and why. Places are in the folded text. */
export type Finding = Span & { readonly weight: number; readonly why: WhyKey };

/** From this score on a label is on. */
export const THRESHOLD = 0.5;

const MOST_EVIDENCE = 3;

/**
 * The score of a label: the chance that at least one finding is right, each taken as independent.
 * `others` are further chances of the same label, such as a model's.
 */
export function combine(findings: readonly Finding[], ...others: readonly number[]): number {
  const wrong = [...findings.map(({ weight }) => weight), ...others].reduce(
    (chance, weight) => chance * (1 - Math.min(1, Math.max(0, weight))),
    1,
  );
  return Math.round((1 - wrong) * 1000) / 1000;
}

/** A label's judgement with its strongest evidence, in places of the original text. */
export function judge(reading: Reading, findings: readonly Finding[]): Judgement {
  const score = combine(findings);
  const evidence = withoutOverlap(findings)
    .map(({ why, ...span }) => ({ ...reading.folded.spanOf(trimmed(span, reading)), why }))
    .sort((a, b) => a.start - b.start);
  return { score, on: score >= THRESHOLD, evidence };
}

/** The same span of text found by several rules is one piece of evidence. */
function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => b.weight - a.weight)) {
    const isNew = kept.every(({ start, end }) => finding.end <= start || finding.start >= end);
    if (isNew && finding.end > finding.start && finding.weight > 0) kept.push(finding);
    if (kept.length === MOST_EVIDENCE) break;
  }
  return kept;
}

function trimmed({ start, end }: Span, { folded }: Reading): Span {
  const part = folded.text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: Math.min(from, end - 1), end: Math.max(from + 1, start + part.trimEnd().length) };
}

/** One finding per span. */
export const findings = (spans: readonly Span[], weight: number, why: WhyKey): Finding[] =>
  spans.map(({ start, end }) => ({ start, end, weight, why }));

/** The same findings, weaker or stronger by a factor, where a test holds. */
export const weigh = (
  found: readonly Finding[],
  factor: number,
  where: (finding: Finding) => boolean,
): Finding[] =>
  found.map((finding) =>
    where(finding) ? { ...finding, weight: Math.min(0.99, finding.weight * factor) } : finding,
  );
