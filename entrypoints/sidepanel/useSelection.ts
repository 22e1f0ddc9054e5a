import { useEffect, useState } from 'preact/hooks';
import { selectedTicket, selectTicket, watchSelection } from '../../lib/settings/selection';
import { useWindowId } from '../wiring/useWindowId';

/**
 * The ticket this window's panel shows (undefined until it is known), and how to show another or
 * none. `told` hears of every choice, also of the same ticket again.
 */
export function useSelection(
  told: () => void,
): [string | null | undefined, (ticketId: string | null) => void] {
  const windowId = useWindowId();
  const [selected, setSelected] = useState<string | null>();
  useEffect(() => {
    if (windowId === null) return;
    const controller = new AbortController();
    const chosen = (ticketId: string | null) => {
      setSelected(ticketId);
      told();
    };
    watchSelection(windowId, chosen, controller.signal);
    void selectedTicket(windowId).then(setSelected);
    return () => {
      controller.abort();
    };
  }, [windowId]);
  const select = (ticketId: string | null) => {
    setSelected(ticketId);
    if (windowId !== null) void selectTicket(windowId, ticketId);
  };
  return [selected, select];
}
