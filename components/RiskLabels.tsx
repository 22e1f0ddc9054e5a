import type { Advice, Label } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { TONES, worstFirst } from './labelTones';
import { useWords } from './words';

export type RiskLabelsProps = {
  /** The labels that are on, in any order. */
  readonly labels: readonly Label[];
  /** A chip stands before the labels when it is `may-remove`. */
  readonly advice?: Advice | null;
  readonly onOpen: () => void;
};

const SHOWN = 2;

/**
 * What sort of comment it is, on the page: at most two labels, worst first, the others as "+n".
 * Only the advice chip is a stop of the Tab key: the badge beside them says the labels too.
 */
export function RiskLabels({ labels, advice, onOpen }: RiskLabelsProps) {
  const t = useWords();
  const sorted = worstFirst(labels);
  const hidden = sorted.slice(SHOWN);
  return (
    <span class="hd-labels">
      {advice?.action === 'may-remove' && <AdviceChip reason={advice.reason} onOpen={onOpen} />}
      {sorted.slice(0, SHOWN).map((label) => (
        <LabelChip key={label} label={label} onClick={onOpen} tabIndex={-1} />
      ))}
      {hidden.length > 0 && (
        <button
          type="button"
          class="hd-label"
          data-more
          tabIndex={-1}
          aria-label={t('labels.moreName', hidden.length, [
            hidden.length,
            hidden.map((label) => t(`label.${keyOf(label)}`)).join(', '),
          ])}
          onClick={onOpen}
        >
          {t('labels.more', [hidden.length])}
        </button>
      )}
    </span>
  );
}

export type LabelChipProps = {
  readonly label: Label;
  readonly onClick: () => void;
  readonly tabIndex?: number;
  readonly pressed?: boolean;
};

/** One label: glyph and word, square. The word stays its name where there is no room to show it. */
export function LabelChip({ label, onClick, tabIndex, pressed }: LabelChipProps) {
  const word = useWords()(`label.${keyOf(label)}`);
  return (
    <button
      type="button"
      class="hd-label"
      data-label={label}
      data-tone={TONES[label]}
      aria-label={word}
      aria-pressed={pressed}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      onClick={onClick}
    >
      <Glyph name={label} size={10} />
      <span class="hd-word">{word}</span>
    </button>
  );
}

function AdviceChip({ reason, onOpen }: { readonly reason: string; readonly onOpen: () => void }) {
  const t = useWords();
  const key = keyOf(reason);
  return (
    <button
      type="button"
      class="hd-advice"
      aria-label={t('removal.chipName', [t(`removal.reason.${key}`)])}
      onClick={onOpen}
    >
      {t('removal.chip', [t(`removal.short.${key}`)])}
    </button>
  );
}
