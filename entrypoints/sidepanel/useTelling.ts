import { leaveOff, writeHere } from '../../lib/settings/writings';
import { useWindowId } from '../wiring/useWindowId';

/** Tells the other windows that a draft of this ticket is written here, or with an empty one that it no longer is. */
export function useTelling(ticketId: string): (draft: string) => void {
  const windowId = useWindowId();
  return (draft) => {
    if (windowId === null) return;
    const here = { windowId, tabId: null };
    void (draft.trim() === '' ? leaveOff(ticketId, here) : writeHere(ticketId, here, Date.now()));
  };
}
