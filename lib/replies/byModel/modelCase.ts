import type { Comment } from '../../comment';
import { textHash } from '../../textHash';
import type { Triage } from '../../triage/triage';
import type { DayFact } from '../facts/dayFact';
import { endsAt } from '../facts/dayFact';
import { matchFact } from '../facts/matchFact';
import { firstName } from '../extract/firstName';
import { formalityOf } from '../formality';
import type { Phone } from '../privateWords';
import { callOffer } from '../privateWords';
import type { ReplyLanguage } from '../reply';
import type { ReplySettings, Visibility } from '../suggestion';
import type { FinishOptions } from './finished';
import { WRITER } from './finished';
import { masked } from './masked';
import type { ModelRequest } from './modelRequest';
import { modelRequest } from './modelRequest';

/** A case as the panel knows it. */
export type Case = {
  readonly comment: Comment;
  readonly triage: Triage;
  /** Around the comment in order of time, itself included. */
  readonly thread: readonly Comment[];
  readonly facts: readonly DayFact[];
  readonly settings: ReplySettings & {
    readonly own: Readonly<Record<Comment['site'], readonly string[]>>;
    readonly brandWords: readonly string[];
    readonly phone: Phone;
  };
  readonly language: ReplyLanguage;
  readonly visibility: Visibility;
  /** ms since 1970. */
  readonly now: number;
};

/** What is asked of a model, how its answer becomes a draft, and a mark of all it rests on. */
export type Prepared = {
  readonly request: ModelRequest;
  readonly finish: FinishOptions;
  /** Of comment, post, our replies and what else its writer said: with another one an answer no longer fits. */
  readonly mark: string;
};

/** Where a life may be in danger, and where the advice is to remove, nobody but a person drafts. */
export const mayAskModel = ({ labels, advice }: Pick<Triage, 'labels' | 'advice'>): boolean =>
  !labels['self-harm'].on && !labels.threat.on && advice.action !== 'may-remove';

/** A case ready to be sent: masked, with nothing but its own facts. */
export function modelCase(given: Case): Prepared {
  const { comment, triage, thread, settings, language, visibility, now } = given;
  const { site, author, text } = comment;
  const post = thread.find(({ isPost }) => isPost && comment.postId !== null)?.text ?? '';
  const said = thread.filter(({ isOwn, isPost }) => isOwn && !isPost).map((one) => one.text);
  const theirs = thread
    .filter((one) => !one.isOwn && isSame(one.author, author))
    .map((one) => one.text);
  const running = given.facts.filter(
    (fact) => endsAt(fact) > now && matchFact(fact, { text, triage }) !== null,
  );
  const formality = formalityOf(text, language, settings.formality);
  // Our own number, as we would write it ourselves; in public it stands on no draft of ours either.
  const call = visibility === 'private' ? callOffer(settings.phone, { language, formality }) : null;
  const facts = [...running.map(told), ...(call === null ? [] : [call])];
  const people = [comment, ...thread.filter(({ isOwn }) => !isOwn)].map((one) => one.author);
  const { texts, masks } = masked([text, post, ...said], {
    language: triage.language,
    people: distinct(people),
    ours: [settings.company, ...settings.brandWords, ...settings.own[site]].filter(Boolean),
  });
  const [first = '', second = '', ...replies] = texts;
  const greeted = firstName(author.name);
  return {
    request: modelRequest({
      language,
      site,
      visibility,
      formality,
      advice: triage.advice.action,
      company: settings.company,
      name: greeted === null ? null : WRITER,
      comment: first,
      post: second,
      said: replies,
      facts,
    }),
    finish: {
      language,
      visibility,
      masks,
      author: author.name,
      known: facts,
      initials: settings.initials,
    },
    mark: textHash(JSON.stringify([text, post, said, theirs])),
  };
}

const told = ({ what, where, cause, doing, link }: DayFact): string =>
  [what, where, cause, doing, link].filter((part) => part !== '').join('; ');

type Named = Comment['author'];

const isSame = (one: Named, other: Named): boolean =>
  one.name === other.name && one.handle === other.handle && one.id === other.id;

const distinct = (people: readonly Named[]): readonly Named[] =>
  people.filter(
    ({ name, handle }, at) =>
      people.findIndex((one) => one.name === name && one.handle === handle) === at &&
      (name !== null || handle !== null || at === 0),
  );
