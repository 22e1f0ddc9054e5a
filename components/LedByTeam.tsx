import type { ComponentChildren } from 'preact';
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

export type LedPartProps = {
  /** The team's lead sets this part, and is somebody else. */
  readonly isLed: boolean;
  readonly children: ComponentChildren;
};

/** A part of the settings; nothing in it can be changed where the team's lead sets it. */
export const LedPart = ({ isLed, children }: LedPartProps) =>
  isLed ? (
    <fieldset class="led" disabled>
      {children}
    </fieldset>
  ) : (
    children
  );
