import { personalData } from '../../triage/labels/personalData';
import type { Span } from '../../triage/normalise';
import { overlap, readingOf } from '../../triage/reading';
import type { Language } from '../../triage/triage';
import type { GapName } from '../similar/gapNames';
import { caseMarks } from '../similar/marks';
import { wordsIn } from '../similar/swap';
import type { Person } from './namedIn';
import { NO_ONE, namedIn } from './namedIn';

/** A piece of personal data a model does not see, and what it sees in its place. */
export type Mask = {
  /** "[PHONE-1]". */
  readonly token: string;
  /** What the human is asked for where it cannot be put back. */
  readonly gap: GapName;
  readonly original: string;
};

export type Masked = {
  /** In the order given. */
  readonly texts: readonly string[];
  readonly masks: readonly Mask[];
};

export type MaskOptions = {
  readonly language: Language;
  /** Everybody of the thread but us; the first is the writer, whose name is always `[NAME-1]`. */
  readonly people: readonly Person[];
  /** Our own names and brand, which are nobody's data. */
  readonly ours: readonly string[];
};

/** What is masked beside names; sums, dates and times are what the case is about. */
const MASKED: readonly GapName[] = [
  'name',
  'account',
  'card',
  'email',
  'phone',
  'address',
  'plate',
  'number',
  'link',
];
type Found = Span & { readonly gap: GapName; readonly person: number };

/** Texts without personal data: each piece is one token wherever it stands, `[NAME-1]` for the writer. */
export function masked(texts: readonly string[], options: MaskOptions): Masked {
  const masks: Mask[] = [];
  const tokenFor = (gap: GapName, ...[original, person]: [string, number]): string => {
    if (person !== NO_ONE) return `[NAME-${person + 1}]`;
    const known = masks.find((mask) => mask.gap === gap && bare(mask.original) === bare(original));
    if (known) return known.token;
    const taken = gap === 'name' ? options.people.length : 0;
    const count = taken + masks.filter((mask) => mask.gap === gap).length + 1;
    const mask = { token: `[${gap.toUpperCase()}-${count}]`, gap, original };
    masks.push(mask);
    return mask.token;
  };
  const written = texts.map((given) => {
    // Tokens are ours alone: a comment that writes one gets nothing for it.
    const text = given.replaceAll('[', '(').replaceAll(']', ')');
    let out = '';
    let place = 0;
    for (const { start, end, gap, person } of dataIn(text, options)) {
      out += text.slice(place, start) + tokenFor(gap, text.slice(start, end), person);
      place = end;
    }
    return out + text.slice(place);
  });
  const people = options.people.map(({ name, handle }, place): Mask => ({
    token: `[NAME-${place + 1}]`,
    gap: 'name',
    original: name ?? handle ?? '',
  }));
  return { texts: written, masks: [...people, ...masks] };
}

const bare = (text: string): string => text.replace(/[\s./-]/g, '').toLowerCase();

/** In order, none over another; the finder that was sooner is the surer one. */
function dataIn(text: string, { language, people, ours }: MaskOptions): Found[] {
  const spared = ours.flatMap((name) => wordsIn(text, name));
  const found: Found[] = [
    ...caseMarks(text, language).map((mark) => ({ ...mark, person: NO_ONE })),
    ...judged(text, language),
    ...namedIn(text, people).map((span) => ({ ...span, gap: 'name' as const })),
  ];
  return found
    .filter((one, at) => !found.slice(0, at).some((sooner) => overlap(sooner, one)))
    .filter((one) => MASKED.includes(one.gap) && !spared.some((span) => overlap(span, one)))
    .sort((one, other) => one.start - other.start);
}

/** Logins, customer numbers and what else the triage knows as personal. */
function judged(text: string, language: Language): Found[] {
  const reading = readingOf({ text }, language);
  return personalData(reading)
    .findings.filter(({ why }) => why !== 'staff-private')
    .map((finding) => ({
      ...reading.folded.spanOf(finding),
      gap: 'number' as const,
      person: NO_ONE,
    }));
}
