import type { RefObject } from 'preact';
import { VARIABLES } from '../lib/replies/saved/variables';
import { typeInto } from './typeInto';
import { useWords } from './words';

export type VariableButtonsProps = {
  /** The text they are put into. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly hintId: string;
};

/** Everything Heard can fill in, each a button that writes it at the caret, and how to name a way out. */
export function VariableButtons({ area, hintId }: VariableButtonsProps) {
  const t = useWords();
  return (
    <div class="variables">
      <p class="meta" id={hintId}>
        {t('saved.variablesHint')}
      </p>
      <p class="chips">
        {VARIABLES.map((variable) => (
          <button
            key={variable}
            type="button"
            class="btn small"
            title={`{${variable}}`}
            onClick={() => {
              const field = area.current;
              if (!field) return;
              const { selectionStart: start, selectionEnd: end } = field;
              typeInto(field, { start, end }, `{${variable}}`);
            }}
          >
            {t(`saved.variable.${variable}`)}
          </button>
        ))}
      </p>
    </div>
  );
}
