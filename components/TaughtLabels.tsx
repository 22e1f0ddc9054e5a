import { useId } from 'preact/hooks';
import type { CorrectionCounts } from '../lib/triage/shifts';
import { CORRECTIONS_A_STEP, isGuarded, shiftOf } from '../lib/triage/shifts';
import type { Label } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import type { Translate } from './words';
import { useWords } from './words';

export type TaughtLabelsProps = {
  readonly counts: CorrectionCounts;
  /** Forgets the corrections of one label, or of all. */
  readonly onReset: (label: Label | null) => void;
};

/** Which labels were corrected how often, and what Heard made of it. */
export function TaughtLabels({ counts, onReset }: TaughtLabelsProps) {
  const t = useWords();
  const id = useId();
  const taught = LABELS.filter((label) => (counts[label]?.off ?? 0) + (counts[label]?.on ?? 0) > 0);
  return (
    <section aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('taught.title')}</h2>
        <p class="meta">{t('taught.hint')}</p>
      </div>
      {taught.length === 0 ? (
        <p class="meta">{t('taught.none')}</p>
      ) : (
        <>
          <ul class="names">
            {taught.map((label) => (
              <li key={label}>
                <Glyph name={label} />
                <span>
                  <b>{t(`label.${keyOf(label)}`)}</b>{' '}
                  <span class="meta">{countWords(counts[label], t)}</span>
                  <br />
                  {shiftWords(label, counts[label], t)}
                </span>
                <button
                  type="button"
                  class="btn small"
                  aria-label={t('taught.resetName', [t(`label.${keyOf(label)}`)])}
                  onClick={() => {
                    onReset(label);
                  }}
                >
                  {t('taught.reset')}
                </button>
              </li>
            ))}
          </ul>
          {taught.length > 1 && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                onReset(null);
              }}
            >
              {t('taught.resetAll')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

type Counts = CorrectionCounts[Label];

function countWords(counts: Counts, t: Translate): string {
  const { off = 0, on = 0 } = counts ?? {};
  if (off === 0) return t('taught.onOnly', on);
  return [t('taught.off', off), ...(on > 0 ? [t('taught.on', on)] : [])].join(', ');
}

/** From these shifts on it is "more", and "much more". */
const MORE = 0.1;
const MUCH_MORE = 0.2;

function shiftWords(label: Label, counts: Counts, t: Translate): string {
  const shift = shiftOf(label, counts);
  if (shift === 0) return t('taught.same');
  const size = Math.abs(shift) >= MUCH_MORE ? 3 : Math.abs(shift) >= MORE ? 2 : 1;
  const net = (counts?.off ?? 0) - (counts?.on ?? 0);
  const isHeld = isGuarded(label) && net >= 2 * CORRECTIONS_A_STEP;
  const words = t(`taught.${shift > 0 ? 'careful' : 'sooner'}${size}`);
  return isHeld ? `${words} ${t('taught.guarded')}` : words;
}
