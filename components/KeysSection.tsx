import type { ComponentChildren } from 'preact';
import type { ChangedKeys, KeyAction } from '../lib/keys';
import { KEY_GROUPS, keysOf, refusalOf, STANDARD_KEYS, withKey } from '../lib/keys';
import { KeyField } from './KeyField';
import { useWords } from './words';

export type KeysSectionProps = {
  /** What the user changed. */
  readonly changed: ChangedKeys;
  /** The key by which the browser opens the panel; null: none, or not known yet. */
  readonly panelKey: string | null;
  readonly onChange: (changed: ChangedKeys) => void;
  /** The browser's own keys. */
  readonly children: ComponentChildren;
};

const GROUPS = ['both', 'comment', 'list'] as const;

/** Every action of the panel with its key, to be given another or none. */
export function KeysSection({ changed, panelKey, onChange, children }: KeysSectionProps) {
  const t = useWords();
  const keys = keysOf(changed);
  const refusal = (key: string, action: KeyAction) =>
    key === panelKey ? ({ problem: 'panel' } as const) : refusalOf(key, action, keys);
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{t(`keys.group.${group}`)}</h2>
          <ul class="key-list">
            {KEY_GROUPS[group].map((action) => (
              <KeyField
                key={action}
                action={t(`keys.action.${action}`)}
                value={keys[action]}
                standard={STANDARD_KEYS[action] ?? ''}
                refusalOf={(key) => refusal(key, action)}
                onChange={(key) => {
                  onChange(withKey(changed, action, key));
                }}
              />
            ))}
          </ul>
          {group === 'list' && <p class="meta">{t('keys.always')}</p>}
        </section>
      ))}
      <p>
        <button
          type="button"
          class="btn"
          disabled={Object.keys(changed).length === 0}
          onClick={() => {
            onChange({});
          }}
        >
          {t('keys.allStandard')}
        </button>
      </p>
      {children}
    </>
  );
}
