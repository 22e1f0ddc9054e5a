import { useId } from 'preact/hooks';
import { useTyped } from './useTyped';

export type NumberFieldProps = {
  readonly title: string;
  readonly hint: string;
  /** Said behind the field: "minutes". */
  readonly unit: string;
  /** Said in place of the hint while no number that counts stands there. */
  readonly wrong: string;
  readonly most: number;
  /** null: nothing is set. */
  readonly value: number | null;
  readonly mayBeEmpty?: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A whole number from 1 up, or nothing where that may be; what is none is said and not passed on. */
export function NumberField(props: NumberFieldProps) {
  const { title, hint, unit, wrong, most, value, mayBeEmpty = false, onChange } = props;
  const [typed, setTyped] = useTyped(value === null ? '' : String(value));
  const given = typed === '' ? null : Number(typed);
  const isWrong = given === null ? !mayBeEmpty : !isWhole(given, most);
  const hintId = useId();
  return (
    <div>
      <label>
        <b>{title}</b>
        <span class="row">
          <input
            class="field number"
            style={{ width: '80px' }}
            type="number"
            min={1}
            max={most}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={hintId}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onChange={() => {
              if (!isWrong) onChange(given);
            }}
          />
          <span>{unit}</span>
        </span>
      </label>
      <span class="meta" id={hintId}>
        {isWrong ? wrong : hint}
      </span>
    </div>
  );
}

/** Whether this is a whole number from 1 to `most`. */
export const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;
