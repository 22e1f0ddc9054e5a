import { useRef } from 'preact/hooks';
import type { Label, Triage } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Menu } from './Menu';
import { LabelChip } from './RiskLabels';
import { useWords } from './words';

export type TicketLabelsProps = {
  readonly labels: Triage['labels'];
  /** The label whose words stand out; null: none. */
  readonly focus: Label | null;
  readonly onFocus: (label: Label | null) => void;
  /** Takes a label off or puts it on; undefined: they are only shown. */
  readonly onCorrect: ((label: Label, on: boolean) => void) | undefined;
};

/** The labels of one comment: why each is there, off with one press, and a missing one from a menu. */
export function TicketLabels({ labels, focus, onFocus, onCorrect }: TicketLabelsProps) {
  const t = useWords();
  const row = useRef<HTMLDivElement>(null);
  const on = LABELS.filter((label) => labels[label].on);
  if (on.length === 0 && !onCorrect) return null;
  return (
    <div ref={row} class="tags" role="group" aria-label={t('labels.group')}>
      {on.map((label) => (
        <span key={label} class="tag">
          <LabelChip
            label={label}
            pressed={focus === label}
            onClick={() => {
              onFocus(focus === label ? null : label);
            }}
          />
          {onCorrect && (
            <button
              type="button"
              class="off"
              aria-label={t(`notLabel.${keyOf(label)}`)}
              title={t(`notLabel.${keyOf(label)}`)}
              onClick={() => {
                // The button goes with its label; the focus stays in the row.
                row.current?.querySelector<HTMLButtonElement>('.menu > button')?.focus();
                if (focus === label) onFocus(null);
                onCorrect(label, false);
              }}
            >
              <Glyph name="close" size={8} />
            </button>
          )}
        </span>
      ))}
      {onCorrect && (
        <Menu
          buttonClass="btn small bare"
          button={
            <>
              <Glyph name="plus" size={10} /> {t('labels.add')}
            </>
          }
          items={LABELS.filter((label) => !labels[label].on).map((label) => ({
            key: label,
            words: (
              <>
                <Glyph name={label} />
                {t(`label.${keyOf(label)}`)}
              </>
            ),
            onPick: () => {
              onCorrect(label, true);
            },
          }))}
        />
      )}
    </div>
  );
}
