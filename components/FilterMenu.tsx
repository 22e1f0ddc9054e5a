import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type FilterMenuProps<Value extends string> = {
  /** What is filtered by, "State". */
  readonly name: string;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly words: string }>;
  /** Empty: all. */
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** A button that says what is chosen, and behind it a box to tick for each value; Escape closes it. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { name, options, chosen, onChange } = props;
  const t = useWords();
  const root = useRef<HTMLDetailsElement>(null);
  const words = options.filter(({ value }) => chosen.includes(value)).map((one) => one.words);
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target))
        root.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <details
      ref={root}
      class="pick"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !root.current?.open) return;
        root.current.open = false;
        root.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="btn small" data-set={chosen.length > 0 || undefined}>
        {words.length ? t('report.bar', [name, words.join(', ')]) : name}{' '}
        <Glyph name="right" size={10} />
      </summary>
      <fieldset>
        <legend class="hidden">{name}</legend>
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => {
                const rest = chosen.filter((value) => value !== option.value);
                onChange(event.currentTarget.checked ? [...rest, option.value] : rest);
              }}
            />
            {option.words}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
