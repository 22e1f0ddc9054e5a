import { useTyped } from './useTyped';

export type TextFieldProps = {
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  readonly maxLength: number;
  readonly inputMode?: 'text' | 'numeric';
  /** Called when the field is left or Enter is pressed. */
  readonly onChange: (value: string) => void;
};

/** One line of text with its title and a hint. */
export function TextField({ title, hint, value, maxLength, inputMode, onChange }: TextFieldProps) {
  const [typed, setTyped] = useTyped(value);
  return (
    <label>
      <b>{title}</b>
      <input
        class="field"
        dir="auto"
        autocomplete="off"
        maxLength={maxLength}
        {...(inputMode ? { inputMode } : {})}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <span class="meta">{hint}</span>
    </label>
  );
}
