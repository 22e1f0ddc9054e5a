import type { PathStage } from '../lib/privatePath';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { dayTime } from './times';
import type { Speech } from './words';
import { useSpeech } from './words';

/** A case out of the public eye, and when it needs somebody. */
export type PrivateCase = {
  readonly id: string;
  readonly author: string | null;
  readonly stage: PathStage;
  /** ms since 1970, and whether our step is due or theirs is to be looked after; null: nothing is owed. */
  readonly due: { readonly at: number; readonly kind: 'step' | 'reminder' } | null;
};

export type PrivateCasesProps = {
  /** In the order they need somebody. */
  readonly cases: readonly PrivateCase[];
  readonly now: number;
  /** Where there is room for so many only; the rest is counted. */
  readonly most?: number;
  readonly onPick: (id: string) => void;
};

/** Every case in private, so that none falls out of sight; nothing where there is none. */
export function PrivateCases({ cases, now, most = Infinity, onPick }: PrivateCasesProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (cases.length === 0) return null;
  return (
    <section class="private-cases">
      <h2>
        <Glyph name="private" /> {t('private.list')}
      </h2>
      <ul>
        {cases.slice(0, most).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="btn bare wide"
              onClick={() => {
                onPick(one.id);
              }}
            >
              <b>
                <Page text={one.author ?? t('ticket.someone')} />
              </b>{' '}
              <span class={isDue(one, now) ? 'time' : 'meta'}>{standing(one, now, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
      {cases.length > most && <p class="meta">{t('private.more', cases.length - most)}</p>}
    </section>
  );
}

const isDue = ({ due }: PrivateCase, now: number): boolean => due !== null && due.at <= now;

function standing(one: PrivateCase, now: number, speech: Speech): string {
  const { t } = speech;
  const key = STAGE_KEYS[one.stage];
  const stage = key ? t(`private.stage.${key}`) : '';
  if (!one.due) return stage;
  const isReminder = one.due.kind === 'reminder';
  if (isDue(one, now)) return t(isReminder ? 'private.entryRemind' : 'private.entryDue', [stage]);
  const at = dayTime(one.due.at, now, speech);
  return t(isReminder ? 'private.entryReminder' : 'private.entry', [stage, at]);
}

const STAGE_KEYS: Partial<Record<PathStage, 'bridged' | 'underWay' | 'waiting' | 'solved'>> = {
  bridged: 'bridged',
  'under-way': 'underWay',
  waiting: 'waiting',
  solved: 'solved',
};
