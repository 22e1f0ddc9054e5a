import { useWords } from './words';

export type InsertWordsProps = {
  /** Gaps still open. */
  readonly left: number;
  readonly tooLong: boolean;
  readonly isPublic: boolean;
  /** The site's name. */
  readonly site: string;
};

/** What stands on the button that inserts: "anyway" where something is left to do. */
export function InsertWords({ left, tooLong, isPublic, site }: InsertWordsProps) {
  const t = useWords();
  if (left || tooLong) {
    return (
      <>
        {t('draft.anyway')}{' '}
        <span class="meta">{left ? t('draft.gapsLeft', left) : t('draft.tooLong', [site])}</span>
      </>
    );
  }
  return (
    <>
      {t(isPublic ? 'draft.insert' : 'draft.insertPrivate')} <kbd>Alt+I</kbd>
    </>
  );
}
