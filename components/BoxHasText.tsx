import { Glyph } from './Glyph';
import { useWords } from './words';

export type BoxHasTextProps = {
  /** The user's own words that stand in the native box. */
  readonly existing: string;
  /** Replaces them, puts the draft behind them, or with null leaves the box alone. */
  readonly onHow?: (how: 'replace' | 'append' | null) => void;
};

const CHOICES = [
  ['append', 'writing.append'],
  ['replace', 'writing.replace'],
  [null, 'writing.leave'],
] as const;

/** Asks before an insert touches words the user typed into the native box; none of the three is proposed. */
export function BoxHasText({ existing, onHow }: BoxHasTextProps) {
  const t = useWords();
  return (
    <div class="note" role="alert">
      <Glyph name="hint" />
      <div>
        <p>{t('writing.boxHasText')}</p>
        <blockquote class="words" dir="auto" tabIndex={0}>
          {existing}
        </blockquote>
        <div class="row wrap">
          {CHOICES.map(([how, key]) => (
            <button key={key} type="button" class="btn small" onClick={() => onHow?.(how)}>
              {t(key)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
