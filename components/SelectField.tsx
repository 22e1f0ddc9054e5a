export type SelectFieldProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly say: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** One of a few values to choose, under its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, values, value, say, onChoose } = props;
  return (
    <label>
      <b>{label}</b>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
