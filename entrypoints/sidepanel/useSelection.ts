import { useEffect, useState } from 'preact/hooks';
import { selectedTicket, selectTicket, watchSelection } from '../../lib/settings/selection';
import { useWindowId } from '../wiring/live';

/** The ticket this window's panel shows (undefined until it is known), and how to show another. */
export function useSelection(): [string | null | undefined, (ticketId: string) => void] {
  const windowId = useWindowId();
  const [selected, setSelected] = useState<string | null>();
  useEffect(() => {
    if (windowId === null) return;
    const controller = new AbortController();
    watchSelection(windowId, setSelected, controller.signal);
    void selectedTicket(windowId).then(setSelected);
    return () => {
      controller.abort();
    };
  }, [windowId]);
  const select = (ticketId: string) => {
    setSelected(ticketId);
    if (windowId !== null) void selectTicket(windowId, ticketId);
  };
  return [selected, select];
}
