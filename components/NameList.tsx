import { useId, useState } from 'preact/hooks';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { useWords } from './words';

export type NameListProps = {
  readonly title: string;
  readonly hint: string;
  readonly names: readonly string[];
  /** Shown before each name, and taken off what is typed ("@"). */
  readonly prefix?: string;
  /** Longest name and most names that can be kept. */
  readonly longest?: number;
  readonly most?: number;
  readonly onChange: (names: readonly string[]) => void;
};

/** A list of names to add to and take from; the same name, whatever its case, stands once. */
export function NameList(props: NameListProps) {
  const { title, hint, names, prefix = '', longest = 300, most = 50, onChange } = props;
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const bare = typed.trim().startsWith(prefix) ? typed.trim().slice(prefix.length) : typed.trim();
  const known = names.some((name) => name.toLowerCase() === bare.toLowerCase());
  const canAdd = bare !== '' && !known && names.length < most;
  return (
    <section aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p class="meta">{hint}</p>
      </div>
      {names.length === 0 ? (
        <p class="meta">{t('accounts.none')}</p>
      ) : (
        <ul class="names">
          {names.map((name) => (
            <li key={name}>
              <span>
                {prefix}
                <Page text={name} />
              </span>
              <button
                type="button"
                class="btn small icon bare"
                aria-label={t('accounts.remove', [name])}
                onClick={() => {
                  onChange(names.filter((other) => other !== name));
                }}
              >
                <Glyph name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!canAdd) return;
          onChange([...names, bare]);
          setTyped('');
        }}
      >
        <input
          class="field"
          style={{ flex: '1 1 0', minWidth: 0 }}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={longest}
          aria-labelledby={id}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn" disabled={!canAdd}>
          <Glyph name="plus" /> {t('accounts.add')}
        </button>
      </form>
    </section>
  );
}
