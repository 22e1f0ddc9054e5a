import { Glyph } from './Glyph';
import type { SharedSetting } from './TeamShared';
import { useWords } from './words';

/** Says which parts of these settings are the team's, where this member may not change them; nothing where there are none. */
export function LedByTeam({ parts }: { readonly parts: readonly SharedSetting[] }) {
  const t = useWords();
  if (parts.length === 0) return null;
  const names = parts.map((part) => t(`shared.setting.${part}`)).join(', ');
  return (
    <p class="note" role="note">
      <Glyph name="hint" /> <span>{t('shared.leads', [names])}</span>
    </p>
  );
}
