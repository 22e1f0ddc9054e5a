import { useEffect, useRef } from 'preact/hooks';
import type { Override } from '../lib/override';
import type { Span } from '../lib/triage/normalise';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** What must not go into a box unseen. */
export type Danger = Span & {
  readonly rule: Extract<
    Override,
    'personal-data-in-public' | 'asks-personal-data-in-public' | 'unfilled-gap'
  >;
  readonly words: string;
};

export type TripwireProps = {
  readonly dangers: readonly Danger[];
  readonly onAnyway: () => void;
  readonly onBack: () => void;
  /** Left out: the draft is private already, or there is no private way. */
  readonly onPrivate?: () => void;
};

const WHY = [
  ['personal-data-in-public', 'writing.inPublic'],
  ['asks-personal-data-in-public', 'writing.asksInPublic'],
  ['unfilled-gap', 'writing.gapOpen'],
] as const;

/** Asks once before a draft goes in with what should not be in it. Going back is where the focus is. */
export function Tripwire({ dangers, onAnyway, onBack, onPrivate }: TripwireProps) {
  const t = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <div class="note ask" role="alertdialog" aria-label={t('draft.anyway')}>
      <Glyph name="strong" />
      <div>
        {WHY.map(([rule, key]) => {
          const found = [
            ...new Set(dangers.filter((one) => one.rule === rule).map(({ words }) => words)),
          ];
          if (found.length === 0) return null;
          return (
            <p key={rule}>
              {t(key)}{' '}
              {found.map((words) => (
                <mark key={words} dir="auto">
                  {words}
                </mark>
              ))}
            </p>
          );
        })}
        <div class="row wrap">
          <button ref={back} type="button" class="btn small" onClick={onBack}>
            {t('writing.back')}
          </button>
          {onPrivate && (
            <button type="button" class="btn small" onClick={onPrivate}>
              {t('handoff.title')}
            </button>
          )}
          <button type="button" class="btn small" onClick={onAnyway}>
            {t('draft.anyway')}
          </button>
        </div>
      </div>
    </div>
  );
}
