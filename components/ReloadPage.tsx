import { Glyph } from './Glyph';
import { useWords } from './words';

export type ReloadPageProps = { readonly onReload: () => void };

/** The page in view is one of ours and Heard is not on it: it was open before Heard was there. */
export function ReloadPage({ onReload }: ReloadPageProps) {
  const t = useWords();
  return (
    <div class="note" role="status">
      <Glyph name="unread" />
      <div>
        <p>{t('page.reload')}</p>
        <div class="row">
          <button type="button" class="btn small" onClick={onReload}>
            {t('page.reloadNow')}
          </button>
        </div>
      </div>
    </div>
  );
}
