import type { Span } from '../../triage/normalise';

/** Where a sentence may stop: closing marks before a space, or a line break. */
const STOPS = /[.!?]+["')\]]*(?=\s|$)|\n+/g;
/** "z. b.", "dr. may", "p.m.": the point belongs to the word. */
const SHORT_FORM =
  /(?:^|[^a-z])(?:[a-df-hj-np-z]|mr|mrs|dr|nr|tel|bzw|ca|bv|str|std|inkl|evtl|ggf|max|mind|bijv)\.$/;
/** "om 17 u.", "à 18 h.", "wij helpen u.", "vas-y.": a sentence may end with it where the next begins. */
const CLOSING_LETTER = /(?:\d ?[hu]|[a-z]{2} u|-y)\.$/;
const ORDINAL = /(?:^|[^\d.,:])\d{1,2}\.$/;
const MONTH = /^ (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)/;

/** The sentences of a folded text, with their closing marks; the draft's own capitals tell "am 3. kommt" from "am 3. Wir". */
export function sentencesOf(text: string, isCapital: (place: number) => boolean): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (/[a-z0-9]/.test(text.slice(start, end))) sentences.push(trimmed(text, start, end));
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    const end = index + stop.length;
    const before = stop === '.' ? text.slice(start, end) : '';
    if (SHORT_FORM.test(before) && !(CLOSING_LETTER.test(before) && isCapital(end + 1))) continue;
    if (ORDINAL.test(before) && (MONTH.test(text.slice(end)) || !isCapital(end + 1))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  return {
    start: from + (part.length - part.trimStart().length),
    end: from + part.trimEnd().length,
  };
}
