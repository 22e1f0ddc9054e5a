import type { Site } from '../../comment';
import type { Action } from '../../triage/triage';
import type { Formality, ReplyLanguage } from '../reply';
import type { Visibility } from '../suggestion';
import { RULES } from './rules/rulesOf';

/** What a model is asked, word for word. */
export type ModelRequest = {
  readonly language: ReplyLanguage;
  /** Our instructions. */
  readonly system: string;
  /** The case, as data. */
  readonly user: string;
};

/** What a model may know of a case; every text is masked already. */
export type MaskedCase = {
  readonly language: ReplyLanguage;
  readonly site: Site;
  readonly visibility: Visibility;
  readonly formality: Formality;
  readonly advice: Action;
  readonly company: string;
  /** The token of the writer's name; null: they are not greeted by name. */
  readonly name: string | null;
  readonly comment: string;
  /** The post it stands under; empty: not known. */
  readonly post: string;
  /** Our replies in the thread, the oldest first. */
  readonly said: readonly string[];
  /** Running matters the user noted, and in private how we are called; a sentence each. */
  readonly facts: readonly string[];
};

/** Room for a public reply in characters, short of what the site takes: a signature follows, and people read on phones. */
const ROOM: Readonly<Record<Site, number>> = { x: 250, facebook: 600 };
const ROOM_IN_PRIVATE = 900;
/** Of a post and of each earlier reply only the beginning is told. */
const LONGEST = 600;
const LONGEST_COMMENT = 4000;
const MOST_REPLIES = 5;

/** The request for one case: rules of the playbook in the comment's language, then the case between tags it cannot close. */
export function modelRequest(given: MaskedCase): ModelRequest {
  const { language, site, visibility, formality, advice, company, name } = given;
  const rules = RULES[language];
  const isPublic = visibility === 'public';
  const system = [
    rules.task[visibility](company),
    ...rules.always,
    rules.form[formality],
    rules.length(isPublic ? ROOM[site] : ROOM_IN_PRIVATE),
    ...rules[visibility],
    ...(isPublic && rules.advice[advice] ? [rules.advice[advice]] : []),
    ...(name === null ? [] : [rules.name(name)]),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
  const user = [
    ...part('post', [given.post.slice(0, LONGEST)]),
    ...part(
      'our_reply',
      given.said.slice(-MOST_REPLIES).map((text) => text.slice(0, LONGEST)),
    ),
    ...part('fact', given.facts),
    ...part('comment', [given.comment.slice(0, LONGEST_COMMENT)]),
  ].join('\n');
  return { language, system, user };
}

const part = (tag: string, texts: readonly string[]): string[] =>
  texts.filter((text) => text.trim() !== '').map((text) => `<${tag}>${inert(text)}</${tag}>`);

/** Data closes no tag of ours. */
const inert = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
