/** Hands over one thing after the other, each in an idle moment of its own: to send is work too. */
export function createDelivery(signal: AbortSignal): (send: () => void) => void {
  const waiting: Array<() => void> = [];
  const next = () => {
    const [first] = waiting;
    if (!first || signal.aborted) return;
    first();
    waiting.shift();
    if (waiting.length) soon();
  };
  const soon = () => requestIdleCallback(next, { timeout: 300 });
  return (send) => {
    waiting.push(send);
    if (waiting.length === 1) soon();
  };
}
