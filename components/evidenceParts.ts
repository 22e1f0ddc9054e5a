import type { Evidence, Label, Triage } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';

/** A stretch of a comment: the labels it drove (worst first), and those whose evidence begins here. */
export type EvidencePart = {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly begins: readonly Label[];
};

type Span = Pick<Evidence, 'start' | 'end'> & { readonly label: Label };

/**
 * Cuts a text at every bound of the evidence for the labels that are on. The parts joined are the
 * text; overlapping spans give parts with several labels; a bound inside a surrogate pair moves out of it.
 */
export function evidenceParts(text: string, labels: Triage['labels']): EvidencePart[] {
  const spans = LABELS.flatMap((label) =>
    labels[label].on ? labels[label].evidence.flatMap((found) => fitted(text, found, label)) : [],
  );
  const bounds = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(bounds)].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, place) => {
    const over = spans.filter(({ start, end }) => start <= from && end > from);
    return {
      text: text.slice(from, cuts[place + 1]),
      labels: unique(over),
      begins: unique(over.filter(({ start }) => start === from)),
    };
  });
}

const unique = (spans: readonly Span[]) => [...new Set(spans.map(({ label }) => label))];

function fitted(text: string, { start, end }: Evidence, label: Label): Span[] {
  const from = Math.max(0, splitsPair(text, start) ? start - 1 : start);
  const to = Math.min(text.length, splitsPair(text, end) ? end + 1 : end);
  return from < to ? [{ start: from, end: to, label }] : [];
}

const splitsPair = (text: string, place: number) =>
  /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place));
