import { useId } from 'preact/hooks';
import { useTyped } from './useTyped';
import { useWords } from './words';

const MOST = 200;

export type EchoFieldProps = {
  /** How many of our last replies. */
  readonly value: number;
  readonly onChange: (replies: number) => void;
};

/** In how many of the last replies a draft's sentences are looked for; what is no such number is said and not passed on. */
export function EchoField({ value, onChange }: EchoFieldProps) {
  const t = useWords();
  const [typed, setTyped] = useTyped(String(value));
  const hint = useId();
  const replies = Number(typed);
  const wrong = typed.trim() === '' || !Number.isInteger(replies) || replies < 0 || replies > MOST;
  return (
    <div>
      <label>
        <b>{t('writing.echoRepliesTitle')}</b>
        <span class="row">
          <input
            class="field number"
            style={{ width: '72px' }}
            type="number"
            min={0}
            max={MOST}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={hint}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onChange={() => {
              if (!wrong) onChange(replies);
            }}
          />
          <span>{t('writing.replies')}</span>
        </span>
      </label>
      <span class="meta" id={hint}>
        {t(wrong ? 'writing.echoRepliesWrong' : 'writing.echoRepliesHint')}
      </span>
    </div>
  );
}
