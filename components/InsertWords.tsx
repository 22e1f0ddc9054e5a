import { useWords } from './words';

export type InsertWordsProps = {
  /** Gaps still open. */
  readonly left: number;
  readonly tooLong: boolean;
  /** Places the review wants changed first. */
  readonly strong: number;
  readonly isPublic: boolean;
  /** The site's name. */
  readonly site: string;
};

/** What stands on the button that inserts: "anyway" where something is left to do. */
export function InsertWords({ left, tooLong, strong, isPublic, site }: InsertWordsProps) {
  const t = useWords();
  if (left || tooLong || strong) {
    const why = left
      ? t('draft.gapsLeft', left)
      : tooLong
        ? t('draft.tooLong', [site])
        : t('writing.strongLeft', strong);
    return (
      <>
        {t('draft.anyway')} <span class="meta">{why}</span>
      </>
    );
  }
  return (
    <>
      {t(isPublic ? 'draft.insert' : 'draft.insertPrivate')} <kbd>Alt+I</kbd>
    </>
  );
}
