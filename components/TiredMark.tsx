import type { SavedReply } from '../lib/replies/saved/savedReply';
import { isTired, usesThisWeek } from '../lib/replies/saved/tired';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** Says that a saved reply is used too often, and how often; nothing while it is not. */
export function TiredMark({ saved, now }: { readonly saved: SavedReply; readonly now: number }) {
  const t = useWords();
  if (!isTired(saved, now)) return null;
  return (
    <span class="tired">
      <Glyph name="hint" /> {t('saved.tired', [usesThisWeek(saved, now)])}
    </span>
  );
}
