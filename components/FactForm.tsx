import { useEffect, useRef, useState } from 'preact/hooks';
import type { DayFact } from '../lib/replies/facts/dayFact';
import { LONGEST } from '../lib/replies/facts/dayFact';
import { REPLY_LANGUAGES } from '../lib/replies/reply';
import { keyOf } from './keyOf';
import { instantOf, localMoment } from './localMoment';
import { useWords } from './words';

/** What the user notes of a fact of the day. */
export type NotedFact = Pick<
  DayFact,
  'language' | 'what' | 'where' | 'cause' | 'doing' | 'link' | 'words' | 'until'
>;
export type FactProblem = 'no-what' | 'no-link' | 'past';

/** Why a fact cannot be noted so; null when it can. `now` in ms since 1970. */
export function factProblem({ what, link, until }: NotedFact, now: number): FactProblem | null {
  if (what === '') return 'no-what';
  if (link !== '' && !/^https:\/\/\S+$/.test(link)) return 'no-link';
  return until !== null && until <= now ? 'past' : null;
}

export type FactFormProps = {
  /** What stands in the fields first: a fact that is changed, or what a comment tells of it. */
  readonly fact: NotedFact;
  readonly isNew: boolean;
  readonly now?: () => number;
  readonly onSave: (fact: NotedFact) => void;
  readonly onCancel: () => void;
};

const FIELDS = ['what', 'where', 'until', 'cause', 'doing', 'link', 'words'] as const;
const WRONG: Readonly<Record<FactProblem, (typeof FIELDS)[number]>> = {
  'no-what': 'what',
  'no-link': 'link',
  past: 'until',
};

/** A running matter in a few words: what, where, until when, why, what we do. Only "what" is needed. */
export function FactForm({ fact, isNew, now = Date.now, onSave, onCancel }: FactFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState({
    ...fact,
    until: fact.until === null ? '' : localMoment(fact.until),
  });
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = (name: string) => form.current?.querySelector<HTMLElement>(`[name=${name}]`);
  useEffect(() => {
    field('what')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const noted = notedFrom(typed);
        const found = factProblem(noted, now());
        setProblem(found);
        if (found) field(WRONG[found])?.focus();
        else onSave(noted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="fields">
        {FIELDS.map((name) => (
          <label key={name}>
            <b>{t(`moment.fact.${name}`)}</b>
            <input
              class="field"
              name={name}
              autocomplete="off"
              {...(name === 'until'
                ? { type: 'datetime-local' }
                : { dir: 'auto', maxLength: LONGEST[name] })}
              {...(problem && WRONG[problem] === name ? { 'aria-invalid': true } : {})}
              value={typed[name]}
              onInput={(event) => {
                setProblem(null);
                setTyped({ ...typed, [name]: event.currentTarget.value });
              }}
            />
            <span class="meta">{t(`moment.fact.${name}Hint`)}</span>
          </label>
        ))}
        <label>
          <b>{t('moment.fact.language')}</b>
          <select
            class="field"
            name="language"
            value={typed.language}
            onChange={(event) => {
              const language = REPLY_LANGUAGES.find((one) => one === event.currentTarget.value);
              if (language) setTyped({ ...typed, language });
            }}
          >
            {REPLY_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`watch.lang.${language}`)}
              </option>
            ))}
          </select>
          <span class="meta">{t('moment.fact.languageHint')}</span>
        </label>
      </div>
      {problem && (
        <p role="alert" class="over">
          {t(`moment.fact.problem.${keyOf(problem)}`)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="btn main">
          {t(isNew ? 'moment.fact.note' : 'watch.save')}
        </button>
        <button type="button" class="btn bare" onClick={onCancel}>
          {t('watch.cancel')}
        </button>
      </div>
    </form>
  );
}

function notedFrom(typed: Omit<NotedFact, 'until'> & { readonly until: string }): NotedFact {
  return {
    language: typed.language,
    what: typed.what.trim(),
    where: typed.where.trim(),
    cause: typed.cause.trim(),
    doing: typed.doing.trim(),
    link: typed.link.trim(),
    words: typed.words.trim(),
    until: instantOf(typed.until),
  };
}
