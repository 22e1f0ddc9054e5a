import { languageOf } from '../../triage/language';
import type { Language } from '../../triage/triage';
import type { DraftLength } from '../length';
import { draftLength } from '../length';
import { REPLY_LANGUAGES } from '../reply';
import type { Check } from './checks/check';
import { formalityMix } from './checks/formalityMix';
import { noNextStep } from './checks/noNextStep';
import { overLength } from './checks/overLength';
import { personalDataInPublic } from './checks/personalDataInPublic';
import { repeated } from './checks/repeated';
import { shouting } from './checks/shouting';
import { unfilledGap } from './checks/unfilledGap';
import { wrongLanguage } from './checks/wrongLanguage';
import { readDraft } from './draft';
import { weighed } from './exemptions';
import type { ReviewFinding } from './finding';
import { messagesOf } from './messages/messagesOf';
import { namingOf } from './naming';
import type { Parts } from './part';
import { partsOf } from './partsOf';
import { patternHits } from './patternHits';
import type { ReviewInput } from './reviewInput';
import { rewritten } from './rewritten';
import { substanceOf } from './substance';

export type Review = {
  readonly language: Language;
  /** In the order of the text. */
  readonly findings: readonly ReviewFinding[];
  readonly parts: Parts;
  /** Null where no limit is known: a private message, or no site. */
  readonly length: DraftLength | null;
};

const CHECKS: readonly Check[] = [
  repeated,
  noNextStep,
  personalDataInPublic,
  wrongLanguage,
  shouting,
  overLength,
  unfilledGap,
  formalityMix,
];

/**
 * What to change in a human's own draft before it is posted, and which parts of a good reply it has.
 * The rules are those of replies that were measured to help or to hurt; an apology is never asked for.
 */
export function review(input: ReviewInput): Review {
  const { text, comment, lang, visibility, site } = input;
  const expected = comment ? languageOf(comment, lang) : languageOf('', lang);
  const language = languageOf(text, expected === 'unknown' ? lang : expected);
  const draft = readDraft(text, ours(language) ?? ours(expected) ?? 'en');
  const names = comment ? namingOf(comment, draft.language) : null;
  const hits = patternHits(draft);
  const substance = substanceOf(draft, hits);
  const context = { draft, names, isPublic: visibility === 'public', substance };
  const length = visibility === 'public' && site ? draftLength(text, site) : null;
  const told = hits.flatMap((hit) => {
    const severity = weighed(hit, context);
    return severity ? [{ ...hit, severity }] : [];
  });
  const handsOff = hits.some(({ rule }) => rule === 'empty-handoff');
  const parts = partsOf(draft, { hits: told, handsOff, names });
  const checked = CHECKS.flatMap((check) =>
    check({ input, draft, language, expected, hits: told, parts, length, substance }),
  );
  const messages = messagesOf(draft.language);
  const worded = told.map((hit) => ({ ...hit, ...rewritten(hit, draft) }));
  const findings = [...worded, ...checked]
    .map(({ rule, severity, start, end, rewrite }) => ({
      rule,
      severity,
      start,
      end,
      message: messages[rule],
      ...(rewrite === undefined ? {} : { rewrite }),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { language, findings, parts, length };
}

const ours = (language: Language) => REPLY_LANGUAGES.find((known) => known === language);
