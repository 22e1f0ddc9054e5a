import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useWords } from './words';

/** What the last export, import or deletion came to; a failed one changed nothing. */
export type DataOutcome =
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'export-failed'; readonly trouble: StoreTrouble }
  /**
   * `leftOut`: tickets that are kept no longer; `settings`: those of the file were taken over, because
   * none were here.
   */
  | {
      readonly kind: 'imported';
      readonly tickets: number;
      readonly leftOut: number;
      readonly settings: boolean;
    }
  /** What was laid aside of a file was thrown away. */
  | { readonly kind: 'import-discarded' }
  | { readonly kind: 'import-failed'; readonly problem: ImportTrouble }
  | { readonly kind: 'erased' }
  | { readonly kind: 'erase-failed'; readonly trouble: StoreTrouble };

export type ImportTrouble =
  | { readonly kind: StoreTrouble }
  /** The browser could not read the file, it breaks off, it is none of ours, or another window imports. */
  | { readonly kind: 'unread' | 'cut' | 'no-backup' | 'busy' }
  | { readonly kind: 'unknown-version'; readonly version: number }
  /** Some of a large file is taken over; the rest waits for the same file. */
  | { readonly kind: 'partly'; readonly problem: StoreTrouble }
  /** `where`: the first broken place, "tickets.3.comment.site" or "2:14" (line and column). */
  | { readonly kind: 'damaged'; readonly where: string };

/** The outcome in one or two sentences. */
export function DataOutcomeWords({ outcome }: { readonly outcome: DataOutcome }) {
  const t = useWords();
  switch (outcome.kind) {
    case 'exported':
      return <>{t('data.exported', [outcome.file])}</>;
    case 'export-failed':
      return <>{t('data.exportFailed', [troubleWords(t, outcome.trouble)])}</>;
    case 'imported':
      return (
        <>
          {t('data.imported', outcome.tickets)}{' '}
          {outcome.leftOut > 0 && t('data.leftOut', outcome.leftOut)}{' '}
          {outcome.settings && t('data.withSettings')}
        </>
      );
    case 'import-discarded':
      return <>{t('brokenImport.discarded')}</>;
    case 'import-failed':
      return <Failed problem={outcome.problem} />;
    case 'erased':
      return <>{t('data.erased')}</>;
    case 'erase-failed':
      return <>{t('data.eraseFailed', [troubleWords(t, outcome.trouble)])}</>;
  }
}

function Failed({ problem }: { readonly problem: ImportTrouble }) {
  const t = useWords();
  switch (problem.kind) {
    case 'unread':
      return <>{t('data.importUnread')}</>;
    case 'cut':
      return <>{t('data.importCut')}</>;
    case 'busy':
      return <>{t('brokenImport.busy')}</>;
    case 'no-backup':
      return <>{t('data.importFailed')}</>;
    case 'unknown-version':
      return <>{t('data.importVersion', [problem.version])}</>;
    case 'damaged':
      return <>{t('data.importDamaged', [problem.where])}</>;
    case 'partly':
      return <>{t('history.data.partly', [troubleWords(t, problem.problem)])}</>;
    default:
      return <>{t('data.importNotKept', [troubleWords(t, problem.kind)])}</>;
  }
}
