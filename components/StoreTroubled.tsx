import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import type { StoreTrouble } from './storeTrouble';
import { useWords } from './words';

export type StoreTroubledProps = {
  readonly trouble: StoreTrouble;
  readonly onReload: () => void;
};

/** Stands where tickets would, when the store cannot be read: what is wrong, and what to do. */
export function StoreTroubled({ trouble, onReload }: StoreTroubledProps) {
  const t = useWords();
  return (
    <section class="still" role="alert">
      <Glyph name="unread" size={48} />
      <h1>{t('store.title')}</h1>
      <p>{t('store.notZero')}</p>
      <p>{t(`store.remedy.${keyOf(trouble)}`)}</p>
      <button type="button" class="btn main" onClick={onReload}>
        {t('store.reload')}
      </button>
    </section>
  );
}
