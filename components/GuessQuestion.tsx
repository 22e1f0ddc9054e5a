import type { Site } from '../lib/comment';
import { Around, SPOT } from './Around';
import { Page } from './Page';
import { useWords } from './words';

/** Who a page says is logged in: a question, never a fact. */
export type IdentityGuess = { readonly site: Site; readonly name: string };

export type GuessQuestionProps = {
  readonly guess: IdentityGuess;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** "Signed in on X as @fennimore: is this you?" */
export function GuessQuestion({ guess, onYes, onNo }: GuessQuestionProps) {
  const t = useWords();
  return (
    <div class="guess">
      <span>
        <Around text={t('firstRun.guess', [t(`site.${guess.site}`), SPOT])}>
          <b>
            <Page text={guess.name} />
          </b>
        </Around>
      </span>
      <div class="row">
        <button type="button" class="btn small main" onClick={onYes}>
          {t('firstRun.yes')}
        </button>
        <button type="button" class="btn small" onClick={onNo}>
          {t('firstRun.no')}
        </button>
      </div>
    </div>
  );
}
