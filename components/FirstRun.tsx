import { useId, useState } from 'preact/hooks';
import type { Site } from '../lib/comment';
import { Around, SPOT } from './Around';
import { fully } from './durations';
import { Legend } from './Legend';
import { Mark } from './Mark';
import { Page } from './Page';
import { Step } from './Step';
import { useWords } from './words';

/** What the first run asks for; names are raw, as typed. */
export type FirstAnswers = {
  readonly facebookName: string;
  readonly xHandle: string;
  readonly firstResponseMinutes: number;
  readonly businessHours: boolean;
};

/** Who a page says is logged in: a question, never a fact. */
export type IdentityGuess = { readonly site: Site; readonly name: string };

export type FirstRunProps = {
  readonly answers: FirstAnswers;
  readonly guesses: readonly IdentityGuess[];
  readonly onChange: (change: Partial<FirstAnswers>) => void;
  /** The user said no to a guess. */
  readonly onRefuse: (guess: IdentityGuess) => void;
  readonly onDone: () => void;
};

const TARGETS = [30, 60, 240] as const;

/** Who answers, how fast, what you will see: three steps, then Heard works. */
export function FirstRun({ answers, guesses, onChange, onRefuse, onDone }: FirstRunProps) {
  const t = useWords();
  const needs = useId();
  const named = answers.facebookName.trim() !== '' || answers.xHandle.trim() !== '';
  return (
    <main class="ui wrap-page">
      <header class="brand">
        <Mark size={56} />
        <div>
          <h1>{t('firstRun.title')}</h1>
          <p class="lead">{t('firstRun.lead')}</p>
        </div>
      </header>
      <Step nr={1} title={t('firstRun.who')} why={t('firstRun.whoWhy')}>
        {guesses.map((guess) => (
          <Guess
            key={guess.site}
            guess={guess}
            onYes={() => {
              onChange(guess.site === 'x' ? { xHandle: guess.name } : { facebookName: guess.name });
            }}
            onNo={() => {
              onRefuse(guess);
            }}
          />
        ))}
        <div class="fields">
          <NameField
            words={t('firstRun.facebookName')}
            value={answers.facebookName}
            onChange={(facebookName) => {
              onChange({ facebookName });
            }}
          />
          <NameField
            words={t('firstRun.xHandle')}
            value={answers.xHandle}
            onChange={(xHandle) => {
              onChange({ xHandle });
            }}
          />
        </div>
      </Step>
      <Step nr={2} title={t('firstRun.howFast')} why={t('firstRun.howFastWhy')}>
        <TargetChoice {...{ answers, onChange }} />
        <label class="choice">
          <input
            type="checkbox"
            checked={answers.businessHours}
            onChange={(event) => {
              onChange({ businessHours: event.currentTarget.checked });
            }}
          />
          <span>{t('firstRun.businessHours')}</span>
        </label>
      </Step>
      <Step nr={3} title={t('firstRun.see')} why={t('firstRun.seeWhy')}>
        <Legend />
      </Step>
      <section class="box sunken">
        <h2>{t('firstRun.never')}</h2>
        <ul>
          <li>{t('firstRun.never1')}</li>
          <li>{t('firstRun.never2')}</li>
          <li>{t('firstRun.never3')}</li>
        </ul>
      </section>
      <div class="row wrap">
        <button
          type="button"
          class="btn main cta"
          disabled={!named}
          aria-describedby={named ? undefined : needs}
          onClick={onDone}
        >
          {t('firstRun.done')}
        </button>
        {!named && (
          <span class="meta" id={needs}>
            {t('firstRun.needsName')}
          </span>
        )}
        <span class="meta end">{t('firstRun.mayRead')}</span>
      </div>
    </main>
  );
}

function Guess({
  guess,
  onYes,
  onNo,
}: {
  readonly guess: IdentityGuess;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const t = useWords();
  return (
    <div class="guess">
      <span>
        <Around text={t('firstRun.guess', [t(`site.${guess.site}`), SPOT])}>
          <b>
            <Page text={guess.name} />
          </b>
        </Around>
      </span>
      <div class="row">
        <button type="button" class="btn small main" onClick={onYes}>
          {t('firstRun.yes')}
        </button>
        <button type="button" class="btn small" onClick={onNo}>
          {t('firstRun.no')}
        </button>
      </div>
    </div>
  );
}

function NameField({
  words,
  value,
  onChange,
}: {
  readonly words: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label>
      {words}
      <input
        class="field"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}

function TargetChoice({ answers, onChange }: Pick<FirstRunProps, 'answers' | 'onChange'>) {
  const t = useWords();
  const { firstResponseMinutes: chosen } = answers;
  const [other, setOther] = useState(!TARGETS.some((target) => target === chosen));
  return (
    <div class="chips" role="group" aria-label={t('firstRun.howFast')}>
      {TARGETS.map((target) => (
        <button
          key={target}
          type="button"
          class="btn"
          aria-pressed={!other && target === chosen}
          onClick={() => {
            setOther(false);
            onChange({ firstResponseMinutes: target });
          }}
        >
          {target === 60 ? t('time.hour', [1]) : fully(t, target)}
        </button>
      ))}
      <button
        type="button"
        class="btn"
        aria-pressed={other}
        onClick={() => {
          setOther(true);
        }}
      >
        {t('firstRun.other')}
      </button>
      {other && (
        <label class="row">
          <input
            class="field number"
            type="number"
            min={1}
            max={43_200}
            aria-label={t('firstRun.otherMinutes')}
            value={chosen}
            onInput={(event) => {
              const minutes = event.currentTarget.valueAsNumber;
              if (Number.isInteger(minutes) && minutes >= 1) {
                onChange({ firstResponseMinutes: minutes });
              }
            }}
          />
          <span class="meta">{t('times.min')}</span>
        </label>
      )}
    </div>
  );
}
