import { Glyph } from './Glyph';
import type { NoteTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useWords } from './words';

export type NotNotedProps = { readonly trouble: NoteTrouble };

/** What the user just said of a ticket could not be written down. */
export function NotNoted({ trouble }: NotNotedProps) {
  const t = useWords();
  return (
    <p class="note" role="alert">
      <Glyph name="unread" />
      <span>{t('store.notNoted', [troubleWords(t, trouble)])}</span>
    </p>
  );
}
