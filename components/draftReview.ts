import type { Comment } from '../lib/comment';
import type { Said } from '../lib/replies/echo';
import { echoesOf } from '../lib/replies/echo';
import type { Severity } from '../lib/replies/review/finding';
import type { Parts } from '../lib/replies/review/part';
import { review } from '../lib/replies/review/review';
import type { Visibility } from '../lib/replies/suggestion';
import type { Triage } from '../lib/triage/triage';
import type { DraftFinding } from './Findings';
import type { Danger } from './Tripwire';

/** What a draft answers, and what was said before it. Its identity says whether it is still the same. */
export type DraftAbout = {
  readonly comment: Pick<Comment, 'text' | 'lang' | 'site'>;
  readonly triage: Pick<Triage, 'labels' | 'advice'>;
  /** Whether our replies are signed. */
  readonly signs: boolean;
  readonly said: readonly Said[];
};

/** What is to be said of a draft, the gravest first. */
export type DraftReview = {
  readonly findings: readonly DraftFinding[];
  readonly parts: Parts | null;
  /** BCP 47 of the sentences in it. */
  readonly language: string;
};

const ORDER: readonly Severity[] = ['strong', 'hint', 'note'];

/** Reads a draft: the rules of the review, and what we said before, with where. */
export function reviewDraft(
  text: string,
  visibility: Visibility,
  about: DraftAbout | undefined,
): DraftReview {
  if (!about || text.trim() === '') return { findings: [], parts: null, language: '' };
  const { comment, said } = about;
  const { findings, parts, language } = review({
    text,
    visibility,
    lang: comment.lang,
    comment: comment.text,
    site: comment.site,
  });
  const echoes = echoesOf(text, said).map(({ start, end, said: echo }): DraftFinding => ({
    rule: 'repeated-in-thread',
    severity: 'hint',
    start,
    end,
    message: '',
    echo,
  }));
  return {
    findings: [...findings, ...echoes].sort(
      (one, other) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) || one.start - other.start,
    ),
    parts,
    language: language === 'unknown' || language === 'other' ? '' : language,
  };
}

type Asked = {
  readonly visibility: Visibility;
  readonly about: DraftAbout | undefined;
  /** Open gaps that are to be asked about, by their names. */
  readonly gaps: readonly string[];
};

/** What in a draft stops an insert: personal data where everyone reads, ours or asked for, and gaps. */
export function dangersIn(text: string, { visibility, about, gaps }: Asked): readonly Danger[] {
  const { findings } = reviewDraft(text, visibility, about);
  const data = findings.flatMap(({ rule, start, end }): Danger[] =>
    visibility === 'public' && isData(rule)
      ? [{ rule, start, end, words: text.slice(start, end) }]
      : [],
  );
  const open = gaps.map((gap): Danger => {
    const start = text.indexOf(`[${gap}]`);
    return { rule: 'unfilled-gap', start, end: start + gap.length + 2, words: gap };
  });
  return [...data, ...open];
}

const isData = (rule: string): rule is 'personal-data-in-public' | 'asks-personal-data-in-public' =>
  rule === 'personal-data-in-public' || rule === 'asks-personal-data-in-public';
