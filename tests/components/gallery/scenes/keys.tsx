import { useEffect } from 'preact/hooks';
import { KeyHelp } from '../../../../components/KeyHelp';
import { KeysSection } from '../../../../components/KeysSection';
import { OptionsPage } from '../../../../components/OptionsPage';
import { PanelKey } from '../../../../components/PanelKey';
import { KeysHere } from '../../../../components/useKeys';
import { keysOf } from '../../../../lib/keys';

const none = () => undefined;
const CHANGED = { next: 'n', insert: 'Alt+O', markAll: null };

/** Settings → Keys: some changed, one asked for and refused. */
export function SettingsKeys() {
  useEffect(() => {
    const [, refused] = document.querySelectorAll<HTMLButtonElement>('.key-list .btn:has(kbd)');
    refused?.focus();
    refused?.click();
    setTimeout(() => {
      refused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    });
  }, []);
  const keys = keysOf(CHANGED);
  return (
    <OptionsPage section="keys" saved="saved" onSection={none}>
      <KeysSection changed={CHANGED} panelKey="Alt+R" onChange={none}>
        <PanelKey value="Alt+R" keys={keys} onChange={null} onOpen={none} isRefused={false} />
        <PanelKey value={null} keys={keys} onChange={none} onOpen={none} isRefused />
      </KeysSection>
    </OptionsPage>
  );
}

/** The keys as the panel tells them, on a comment and in the list. */
export const PanelKeyHelp = () => (
  <KeysHere.Provider value={keysOf(CHANGED)}>
    <div class="ui panel">
      <section>
        <KeyHelp place="comment" />
      </section>
      <section>
        <KeyHelp place="list" />
      </section>
    </div>
  </KeysHere.Provider>
);
