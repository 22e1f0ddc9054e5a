import type { PrivatePath } from '../lib/privatePath';
import type { HandoffAct } from './handoffView';
import { dayTime } from './times';
import { useSpeech } from './words';

export type TalkStepProps = {
  readonly path: PrivatePath;
  readonly now: number;
  readonly onAct: (act: HandoffAct) => void;
};

/** The talk in private: whose turn it is, and the ways on. */
export function TalkStep({ path, now, onAct }: TalkStepProps) {
  const speech = useSpeech();
  const { t } = speech;
  const waits = path.stage === 'waiting';
  const turn: HandoffAct = waits ? 'customer-reply' : 'waiting-for-customer';
  return (
    <>
      <p class="meta">
        {waits && path.waitingAt !== null
          ? t('private.waitingSince', [dayTime(path.waitingAt, now, speech)])
          : t('private.yourTurn')}
      </p>
      <div class="row wrap">
        {([turn, 'solved'] as const).map((act) => (
          <button
            key={act}
            type="button"
            class="btn"
            onClick={() => {
              onAct(act);
            }}
          >
            {t(WORDS[act])}
          </button>
        ))}
      </div>
    </>
  );
}

const WORDS = {
  'customer-reply': 'private.theyAnswered',
  'waiting-for-customer': 'private.waitForThem',
  solved: 'private.solved',
} as const;
