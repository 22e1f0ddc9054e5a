import { useId } from 'preact/hooks';
import type { BrokenImportProps } from './BrokenImport';
import { BrokenImport } from './BrokenImport';
import type { DataOutcome } from './DataOutcomeWords';
import { DataOutcomeWords } from './DataOutcomeWords';
import type { DataWork } from './DataProgress';
import { DataProgress } from './DataProgress';
import type { IdentityGuess } from './GuessQuestion';
import { GuessQuestion } from './GuessQuestion';
import { ImportButton } from './ImportButton';
import { Legend } from './Legend';
import { Mark } from './Mark';
import { Step } from './Step';
import { TargetChoice } from './TargetChoice';
import { useWords } from './words';

export type { IdentityGuess };

/** What the first run asks for; names are raw, as typed. */
export type FirstAnswers = {
  readonly facebookName: string;
  readonly xHandle: string;
  readonly firstResponseMinutes: number;
  readonly businessHours: boolean;
};

export type FirstRunProps = {
  readonly answers: FirstAnswers;
  readonly guesses: readonly IdentityGuess[];
  readonly onChange: (change: Partial<FirstAnswers>) => void;
  /** The user said no to a guess. */
  readonly onRefuse: (guess: IdentityGuess) => void;
  readonly onDone: () => void;
  /** Takes over an export of another browser instead. */
  readonly onImport: (file: File) => void;
  /** An import that goes on, with the way to end it, or one that was broken off; null: none. */
  readonly work: DataWork | null;
  readonly onStop: () => void;
  readonly broken: BrokenImportProps | null;
  /** What came of an import. */
  readonly outcome: DataOutcome | null;
};

/** Who answers, how fast, what you will see: three steps, then Heard works. */
export function FirstRun(props: FirstRunProps) {
  const { answers, guesses, outcome, work, broken } = props;
  const { onChange, onRefuse, onDone, onImport } = props;
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
          <GuessQuestion
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
        <TargetChoice
          minutes={answers.firstResponseMinutes}
          onChange={(firstResponseMinutes) => {
            onChange({ firstResponseMinutes });
          }}
        />
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
      <div class="row wrap">
        <span>{t('firstRun.haveFile')}</span>
        <ImportButton words={t('firstRun.import')} disabled={work !== null} onImport={onImport} />
        <span role="status">{outcome && <DataOutcomeWords outcome={outcome} />}</span>
      </div>
      {work && <DataProgress work={work} onStop={work.step === 'reading' ? props.onStop : null} />}
      {!work && broken && <BrokenImport {...broken} />}
    </main>
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
