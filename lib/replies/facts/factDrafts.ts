import type { Site } from '../../comment';
import { firstName } from '../extract/firstName';
import { formalityOf } from '../formality';
import { draftLength } from '../length';
import { phrasebookOf } from '../phrases/phrasebookOf';
import type { ReplyLanguage } from '../reply';
import { replyLanguage } from '../reply';
import type { Slots } from '../slots';
import type { Suggestion, SuggestInput } from '../suggestion';
import { gapsIn, writeOut } from '../writeOut';
import type { DayFact } from './dayFact';
import { endsAt, placeNames } from './dayFact';
import type { FactMatch } from './matchFact';
import { matchFact } from './matchFact';
import { causeIn, isOnlyMatter, matterOf, withoutStop } from './matterOf';
import type { FactMove } from './phrases';
import { FACT_PHRASES } from './phrases';
import { placePhrase } from './placePhrase';
import { untilWords } from './untilWords';

/** A draft with a fact of the day; `wording` is noted when it is used (`noteUse`), so that the next one differs. */
export type FactDraft = {
  readonly fact: DayFact;
  readonly wording: number;
  readonly suggestion: Suggestion;
};

export type FactDraftOptions = {
  /** ms since 1970: a fact that is over gives no draft. */
  readonly now: number;
  /** IANA name of the zone times are told in. */
  readonly timeZone: string;
};

/** The gap for a matter that cannot be said in the comment's language. */
const WHAT_GAP: Readonly<Record<ReplyLanguage, string>> = {
  en: '[what is going on]',
  de: '[was los ist]',
  nl: '[wat er aan de hand is]',
  fr: '[ce qui se passe]',
};

/** A draft for each fact that is running and the comment is about, the surer ones first; each next use is worded otherwise. */
export function factDrafts(
  facts: readonly DayFact[],
  input: SuggestInput,
  { now, timeZone }: FactDraftOptions,
): FactDraft[] {
  return facts
    .flatMap((fact) => {
      const match = endsAt(fact) > now ? matchFact(fact, input) : null;
      return match ? [{ fact, match }] : [];
    })
    .sort((one, other) => rank(one.match) - rank(other.match))
    .map(({ fact, match }) => ({
      fact,
      wording: fact.uses,
      suggestion: write({ fact, match, input, now, timeZone }),
    }));
}

const rank = ({ strength, place }: FactMatch): number =>
  (strength === 'sure' ? 0 : 2) + (place === null ? 1 : 0);

type Task = FactDraftOptions & {
  readonly fact: DayFact;
  readonly match: FactMatch;
  readonly input: SuggestInput;
};

/** What may be left out where the site leaves little room, the least needed first. */
const DROPPED: ReadonlyArray<readonly (FactMove | 'cause')[]> = [
  [],
  ['later'],
  ['later', 'doing'],
  ['later', 'doing', 'cause'],
  ['later', 'doing', 'cause', 'link'],
];

function write(task: Task): Suggestion {
  const { input, match } = task;
  let text = '';
  for (const dropped of DROPPED) {
    text = textOf(task, new Set(dropped));
    if (fits(text, input.site)) break;
  }
  const names = match.place === null ? [] : [match.place];
  return { kind: 'answer', visibility: 'public', text, gaps: gapsIn(text), names };
}

const fits = (text: string, site: Site): boolean => {
  const { used, limit } = draftLength(text, site);
  return used <= limit;
};

function textOf(task: Task, dropped: ReadonlySet<FactMove | 'cause'>): string {
  const { fact, match, input } = task;
  const language = replyLanguage(input.triage.language);
  const slots = slotsOf(task, language);
  const phrases = FACT_PHRASES[language];
  const moves: FactMove[] = [
    slots.has('matter') ? 'matter' : 'free',
    'until',
    slots.has('doing') ? 'doing' : 'later',
    'link',
    ...(match.strength === 'maybe' ? (['ask'] as const) : []),
  ];
  const open = new Map([...slots].filter(([name]) => name !== 'cause' || !dropped.has('cause')));
  const greeting = slots.has('name') ? [pick(phrasebookOf(language).greet, fact.uses)] : [];
  const said = moves
    .filter(
      (move) => !dropped.has(move) && (!(move === 'until' || move === 'link') || open.has(move)),
    )
    .map((move) => withKnown(pick(phrases[move], fact.uses), open));
  const formality = formalityOf(input.text, language, input.settings.formality);
  const { initials } = input.settings;
  return writeOut([...greeting, ...said], { slots: open, language, formality, initials });
}

/** One after the other, so that two in a row are never alike. */
const pick = (phrasings: readonly string[], turn: number): string =>
  phrasings[turn % phrasings.length] ?? '';

/** The phrasing without those optional parts whose slots are not known. */
const withKnown = (phrasing: string, slots: Slots): string =>
  phrasing.replace(/‹([^›]*)›/gu, (_, part: string) =>
    [...part.matchAll(/\{([^}]+)\}/gu)].every(([, name]) => slots.has(name ?? '')) ? part : '',
  );

function slotsOf({ fact, match, input, now, timeZone }: Task, language: ReplyLanguage): Slots {
  const isOwn = fact.language === language;
  const matter = matterOf(fact);
  const place = match.place ?? placeNames(fact)[0];
  const cause = causeIn(fact, language);
  const name = firstName(input.author);
  const known: Record<string, string | null | undefined> = {
    name,
    matter: matter && (!isOwn || isOnlyMatter(fact)) ? matter.names[language][0] : null,
    what: isOwn ? withoutStop(fact.what) : WHAT_GAP[language],
    in: place === undefined ? null : placePhrase(place, language),
    cause,
    until: fact.until === null ? null : untilWords(fact.until, { now, timeZone, language }),
    doing: isOwn && fact.doing.trim() !== '' ? withoutStop(fact.doing) : null,
    link: fact.link === '' ? null : fact.link,
  };
  return new Map(
    Object.entries(known).flatMap(([slot, text]) =>
      text ? [[slot, { text, fact: null }] as const] : [],
    ),
  );
}
