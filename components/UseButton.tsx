import { useWords } from './words';

export type UseButtonProps = {
  /** The draft in the editor came from it. */
  readonly used: boolean;
  /** What it would put there, said with the name of the button; left out: the words before it tell. */
  readonly of?: string;
  /** The one a key takes. */
  readonly isFirst?: boolean | undefined;
  readonly onUse: () => void;
};

/** Puts a drafted reply into the editor, and tells that it came from there. */
export function UseButton({ used, of, isFirst, onUse }: UseButtonProps) {
  const t = useWords();
  const word = t(used ? 'suggestion.used' : 'suggestion.use');
  return (
    <button
      type="button"
      class="btn small end"
      data-act={isFirst ? 'use' : undefined}
      aria-pressed={used || undefined}
      aria-label={of === undefined ? undefined : t('panel.stop', [word, of])}
      onClick={onUse}
    >
      {word}
    </button>
  );
}
