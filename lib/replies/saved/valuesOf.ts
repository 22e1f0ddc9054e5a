import type { Comment } from '../../comment';
import type { Triage } from '../../triage/triage';
import { factsOf } from '../extract/factsOf';
import type { ReplyLanguage } from '../reply';
import type { ReplySettings } from '../suggestion';
import type { Values } from './variables';

export type AtHand = {
  readonly comment: Comment;
  readonly triage: Triage;
  readonly settings: ReplySettings;
  /** The post it stands under; null: not known. */
  readonly postText: string | null;
  /** ms since 1970. */
  readonly now: number;
  /** IANA name; left out: the zone of the machine. */
  readonly timeZone?: string;
};

const SITE_NAMES: Readonly<Record<Comment['site'], string>> = { facebook: 'Facebook', x: 'X' };
/** English as it is written in Europe: 24 hours, the day before the month. */
const LOCALES: Readonly<Record<ReplyLanguage, string>> = {
  en: 'en-GB',
  de: 'de',
  nl: 'nl',
  fr: 'fr',
};

/** What the variables of a saved reply in this language stand for at one comment; what is unknown is left out. */
export function valuesOf(at: AtHand, language: ReplyLanguage): Values {
  const { comment, triage, settings, postText, now, timeZone } = at;
  const { author, site, text } = comment;
  const facts = factsOf({
    text,
    triage,
    site,
    settings,
    author: author.name,
    ownRepliesInThread: 0,
  });
  const told = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...style, ...(timeZone ? { timeZone } : {}) });
  const values = {
    'author.firstName': facts.name,
    'author.name': author.name,
    'author.handle': site === 'x' && author.handle ? `@${author.handle.replace(/^@/u, '')}` : null,
    // A noun of another language does not fit into the sentence.
    issue: triage.language === language ? facts.issue?.value.noun : null,
    post: postText === null ? null : beginning(postText),
    company: settings.company,
    initials: settings.initials,
    signature: settings.initials && `^${settings.initials}`,
    time: told({ hour: '2-digit', minute: '2-digit' }).format(now),
    date: told({ weekday: 'long', day: 'numeric', month: 'long' }).format(now),
    site: SITE_NAMES[site],
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

const LONGEST_POST = 60;

/** The first line of a text, cut between words with "…" where it is long. */
function beginning(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/u);
  if (line.length <= LONGEST_POST) return line.trim();
  return `${line.slice(0, LONGEST_POST + 1).replace(/\s*\S*$/u, '')}…`;
}
