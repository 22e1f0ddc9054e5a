import type { FileProblem } from '../lib/replies/saved/savedFile';
import { savedProblemWords } from './savedProblemWords';
import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import type { Translate } from './words';
import { useWords } from './words';

/** What came of the last change of the saved replies; a refused file changed nothing. */
export type SavedOutcome =
  | { readonly kind: 'saved' | 'deleted'; readonly title: string }
  | { readonly kind: 'undone' | 'nothing-imported' }
  | { readonly kind: 'exported'; readonly file: string }
  /** `same`: here already, word for word; `skipped`: another text under a taken title. */
  | { readonly kind: 'imported'; readonly taken: number; readonly same: number }
  /** Titles that are taken by other texts: what to do with them is the user's to say. */
  | {
      readonly kind: 'asks';
      readonly fresh: number;
      readonly namesakes: readonly string[];
      readonly same: number;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem | { readonly kind: 'unread' } }
  | { readonly kind: 'full'; readonly most: number }
  | { readonly kind: 'not-kept'; readonly trouble: StoreTrouble };

/** The outcome in one or two sentences. */
export function SavedOutcomeWords({ outcome }: { readonly outcome: SavedOutcome }) {
  const t = useWords();
  switch (outcome.kind) {
    case 'saved':
    case 'deleted':
      return <>{t(`saved.outcome.${outcome.kind}`, [outcome.title])}</>;
    case 'undone':
      return <>{t('saved.outcome.undone')}</>;
    case 'nothing-imported':
      return <>{t('saved.outcome.nothingImported')}</>;
    case 'exported':
      return <>{t('data.exported', [outcome.file])}</>;
    case 'imported':
      return (
        <>
          {t('saved.outcome.imported', outcome.taken)}{' '}
          {outcome.same > 0 && t('saved.outcome.same', outcome.same)}
        </>
      );
    case 'asks':
      return (
        <>
          {t('saved.outcome.fresh', outcome.fresh)}{' '}
          {t('saved.outcome.asks', outcome.namesakes.length, [
            outcome.namesakes.length,
            outcome.namesakes.slice(0, MOST_NAMED).join(' · ') +
              (outcome.namesakes.length > MOST_NAMED ? ' …' : ''),
          ])}
        </>
      );
    case 'refused':
      return (
        <>
          {refusedWords(t, outcome.problem)} {t('saved.outcome.unchanged')}
        </>
      );
    case 'full':
      return (
        <>
          {t('saved.outcome.full', [outcome.most])} {t('saved.outcome.unchanged')}
        </>
      );
    case 'not-kept':
      return <>{t('store.notKept', [troubleWords(t, outcome.trouble)])}</>;
  }
}

const MOST_NAMED = 5;

function refusedWords(t: Translate, problem: FileProblem | { readonly kind: 'unread' }): string {
  switch (problem.kind) {
    case 'unknown-version':
      return t('saved.file.unknownVersion', [problem.version]);
    case 'no-column':
      return t('saved.file.noColumn', [problem.column]);
    case 'reply':
      return t(/^\d+$/.test(problem.where) ? 'saved.file.line' : 'saved.file.place', [
        problem.where,
        savedProblemWords(t, problem.problem),
      ]);
    case 'quote':
    case 'damaged':
    case 'language':
      return t(`saved.file.${problem.kind}`, [problem.where]);
    case 'cut':
      return t('saved.file.cut');
    case 'no-replies':
      return t('saved.file.noReplies');
    case 'empty':
      return t('saved.file.empty');
    case 'too-many':
      return t('saved.file.tooMany');
    case 'unread':
      return t('saved.file.unread');
  }
}
