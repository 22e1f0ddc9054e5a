import type { ComponentChildren } from 'preact';
import type { PrivatePath } from '../lib/privatePath';
import type { Suggestion } from '../lib/replies/suggestion';
import { Glyph } from './Glyph';
import type { HandoffProps } from './handoffView';
import { PrivateStep } from './PrivateStep';
import { SuggestionCard } from './Suggestions';
import { TalkStep } from './TalkStep';
import { dayTime } from './times';
import { useSpeech, useWords } from './words';

const STEP_OF: Readonly<Record<PrivatePath['stage'], 1 | 2 | 3 | 4>> = {
  none: 1,
  bridging: 1,
  bridged: 2,
  'under-way': 3,
  waiting: 3,
  solved: 4,
  closed: 1,
};

/** From public to private and back, in four steps that the human takes, each with the time it was done. */
export function Handoff(props: HandoffProps) {
  const { handoff, onBack } = props;
  const { path } = handoff;
  const t = useWords();
  const step = STEP_OF[path.stage];
  const now = props.now ?? Date.now();
  return (
    <section>
      <div class="row">
        <h3>
          <Glyph name="private" /> {t('handoff.title')}
        </h3>
        {onBack && (
          <button type="button" class="btn small end" onClick={onBack}>
            {t('handoff.back')}
          </button>
        )}
      </div>
      <Due dueAt={handoff.dueAt} now={now} />
      <ol class="steps">
        <Step nr={1} current={step} words={t('handoff.step1')} at={path.bridgedAt} now={now}>
          <PublicStep {...props} suggestion={handoff.bridge} said="bridge" />
        </Step>
        <Step nr={2} current={step} words={t('handoff.step2')} at={path.writtenAt} now={now}>
          <PrivateStep {...props} />
        </Step>
        <Step nr={3} current={step} words={t('private.step3')} at={path.solvedAt} now={now}>
          <TalkStep path={path} now={now} onAct={props.onAct} />
        </Step>
        <Step nr={4} current={step} words={t('handoff.step3')} at={null} now={now}>
          <PublicStep {...props} suggestion={handoff.closing} said="closing" />
        </Step>
      </ol>
    </section>
  );
}

function Due({ dueAt, now }: { readonly dueAt: number | null; readonly now: number }) {
  const speech = useSpeech();
  if (dueAt === null) return null;
  const isPast = dueAt < now;
  return (
    <p class="meta">
      <span class={isPast ? 'time' : undefined}>
        {speech.t(isPast ? 'private.dueSince' : 'private.due', [dayTime(dueAt, now, speech)])}
      </span>
    </p>
  );
}

type StepProps = {
  readonly nr: 1 | 2 | 3 | 4;
  readonly current: number;
  readonly words: string;
  /** When it was done, ms since 1970; null: nobody noted it. */
  readonly at: number | null;
  readonly now: number;
  readonly children: ComponentChildren;
};

function Step({ nr, current, words, at, now, children }: StepProps) {
  const speech = useSpeech();
  const done = nr < current;
  return (
    <li data-done={done || undefined} aria-current={nr === current ? 'step' : undefined}>
      <span class="nr">{done ? <Glyph name="answered" /> : nr}</span>
      <div>
        <p>
          {words}
          {done && <span class="hidden">, {speech.t('handoff.done')}</span>}
          {done && at !== null && <span class="meta"> {dayTime(at, now, speech)}</span>}
        </p>
        {nr === current && children}
      </div>
    </li>
  );
}

type PublicStepProps = HandoffProps & {
  readonly suggestion: Suggestion;
  readonly said: 'bridge' | 'closing';
};

/** A line to post in public: drafted, used, then waited for until it stands on the page. */
function PublicStep({ handoff, suggestion, said, onUse, onAct, children }: PublicStepProps) {
  const t = useWords();
  const { isTaken } = handoff;
  const isBridge = said === 'bridge';
  return (
    <>
      <ul>
        <SuggestionCard
          suggestion={suggestion}
          used={isTaken}
          full
          onUse={() => {
            onUse(suggestion);
          }}
        />
      </ul>
      {isTaken && children}
      {(isTaken || !isBridge) && (
        <p class="meta">{t(isBridge ? 'private.waitsForBridge' : 'private.waitsForClosing')}</p>
      )}
      <div class="row wrap">
        <button
          type="button"
          class="btn small"
          onClick={() => {
            onAct(isBridge ? 'bridge-posted' : 'own-reply');
          }}
        >
          {t(isBridge ? 'private.alreadyPosted' : 'private.noClosingNeeded')}
        </button>
        {!isBridge && (
          <button
            type="button"
            class="btn small"
            onClick={() => {
              onAct('customer-reply');
            }}
          >
            {t('private.theyWroteAgain')}
          </button>
        )}
      </div>
    </>
  );
}
