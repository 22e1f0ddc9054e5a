import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { KeysHere } from '../../components/useKeys';
import { keysOf } from '../../lib/keys';
import { useSettings } from './live';

/** Gives everything below the keys as the user set them, at once when they change. */
export function UserKeys({ children }: { readonly children: ComponentChildren }) {
  const changed = useSettings()?.keys;
  const keys = useMemo(() => keysOf(changed ?? {}), [changed]);
  return <KeysHere.Provider value={keys}>{children}</KeysHere.Provider>;
}
