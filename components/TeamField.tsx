export type TeamFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isSecret?: boolean;
  readonly pattern?: string;
  readonly maxLength: number;
  readonly isOptional?: boolean;
};

/** One field of a form about a team; its value is read by its name when the form is sent. */
export function TeamField(props: TeamFieldProps) {
  const { name, label, hint, isSecret, pattern, maxLength, isOptional } = props;
  const rest = {
    class: 'field',
    name,
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: false,
    required: !isOptional,
    maxLength,
    ...(pattern ? { pattern } : {}),
  } as const;
  return (
    <label>
      <b>{label}</b>
      {isSecret ? <input {...rest} type="password" /> : <input {...rest} type="text" />}
      {hint && <span class="meta">{hint}</span>}
    </label>
  );
}

/** What was entered in a form, by the names of its fields; spaces at the ends left out. */
export function enteredIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : '',
    ]),
  );
}
