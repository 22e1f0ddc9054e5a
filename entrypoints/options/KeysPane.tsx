import { KeysSection } from '../../components/KeysSection';
import { PanelKey } from '../../components/PanelKey';
import type { ChangedKeys } from '../../lib/keys';
import { keysOf } from '../../lib/keys';
import { usePanelKey } from './usePanelKey';

export type KeysPaneProps = {
  readonly changed: ChangedKeys;
  readonly onChange: (changed: ChangedKeys) => void;
};

/** Settings → Keys: ours, and the one the browser keeps. */
export function KeysPane({ changed, onChange }: KeysPaneProps) {
  const panel = usePanelKey();
  return (
    <KeysSection changed={changed} panelKey={panel.value} onChange={onChange}>
      <PanelKey {...panel} keys={keysOf(changed)} />
    </KeysSection>
  );
}
