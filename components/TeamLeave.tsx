import { useState } from 'preact/hooks';
import type { Role } from '../lib/team/member';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type TeamLeaveProps = { readonly role: Role; readonly onLeave: () => void };

/** The way out of a team, in two clicks: without a new invitation nobody comes back. */
export function TeamLeave({ role, onLeave }: TeamLeaveProps) {
  const t = useWords();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div>
      <button
        type="button"
        class="btn"
        aria-expanded={isAsked}
        onClick={() => {
          setIsAsked(!isAsked);
        }}
      >
        {t('team.leave')}
      </button>
      <p class="meta">{t('team.leaveHint')}</p>
      {isAsked && (
        <div class="note" role="alert">
          <Glyph name="hint" />
          <div class="stack">
            <p>{t(role === 'owner' ? 'team.leaving.owner' : 'team.leaving.ask')}</p>
            <div class="row wrap">
              <button type="button" class="btn small" onClick={onLeave}>
                {t('team.leaving.do')}
              </button>
              <button
                type="button"
                class="btn small"
                onClick={() => {
                  setIsAsked(false);
                }}
              >
                {t('team.leaving.stay')}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
