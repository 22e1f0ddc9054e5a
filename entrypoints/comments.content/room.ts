/** What stands at the end of X's name row, its menu button with the padding round it, in px. */
const NATIVE_END = 56;
const SOME = 300;
const LITTLE = 200;

/** Hosts to be told, by the comment they stand in. */
const waiting = new Map<Element, HTMLElement>();
let observer: ResizeObserver | undefined;

/**
 * Tells each of these hosts, in `data-room`, how much of its comment's line is left for it. The row
 * that holds it is only as wide as the name and the time, so no style sheet can know. They are told
 * in the same frame once the browser has laid it out, so that it need not be laid out for us.
 */
export function tellRoom(hosts: readonly HTMLElement[]): void {
  observer ??= new ResizeObserver(tell);
  // A row that was taken out before its frame is never laid out.
  for (const comment of waiting.keys()) if (!comment.isConnected) forget(comment);
  for (const host of hosts) {
    const comment = host.closest('article');
    if (!comment) continue;
    // Its labels are not seen before: they would move.
    host.dataset.room ??= 'unknown';
    waiting.set(comment, host);
    // Who begins to observe is told of the size there is.
    observer.observe(comment);
  }
}

function tell(entries: readonly ResizeObserverEntry[]): void {
  const told = entries.flatMap(({ target }) => {
    const host = waiting.get(target);
    forget(target);
    return host && target.contains(host) ? [{ host, room: roomOf(host, target) }] : [];
  });
  for (const { host, room } of told)
    host.dataset.room = room <= LITTLE ? 'little' : room <= SOME ? 'some' : 'enough';
}

function forget(comment: Element): void {
  waiting.delete(comment);
  observer?.unobserve(comment);
}

const roomOf = (host: Element, comment: Element): number =>
  comment.getBoundingClientRect().right - NATIVE_END - host.getBoundingClientRect().left;
