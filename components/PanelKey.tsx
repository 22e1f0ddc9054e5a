import type { Keys } from '../lib/keys';
import { panelRefusalOf } from '../lib/keys';
import { KeyField } from './KeyField';
import { KeyName } from './KeyName';
import { useWords } from './words';

/** The key by which the browser opens the panel, as the manifest suggests it. */
export const STANDARD_PANEL_KEY = 'Alt+R';

export type PanelKeyProps = {
  /** null: none. */
  readonly value: string | null;
  readonly keys: Keys;
  /** Changes it; null: only the browser's own page can, and `onOpen` leads there. */
  readonly onChange: ((key: string | null) => void) | null;
  readonly onOpen: () => void;
  /** The browser did not take the last one. */
  readonly isRefused: boolean;
};

/** The one key that works on every page, which the browser keeps. */
export function PanelKey({ value, keys, onChange, onOpen, isRefused }: PanelKeyProps) {
  const t = useWords();
  return (
    <section>
      <h2>{t('keys.group.browser')}</h2>
      <ul class="key-list">
        {onChange ? (
          <KeyField
            action={t('keys.action.panel')}
            value={value}
            standard={STANDARD_PANEL_KEY}
            refusalOf={(key) => panelRefusalOf(key, keys)}
            onChange={onChange}
          />
        ) : (
          <li>
            <span>{t('keys.action.panel')}</span>
            <span class="row wrap">
              <KeyName name={value} />
              <button type="button" class="btn small" onClick={onOpen}>
                {t('keys.openBrowser')}
              </button>
            </span>
          </li>
        )}
      </ul>
      {isRefused && (
        <p class="over" role="alert">
          {t('keys.refused.notSet')}
        </p>
      )}
      <p class="meta">
        {t('keys.browserHint')}
        {onChange && ` ${t('keys.firefoxHint')}`}
      </p>
    </section>
  );
}
