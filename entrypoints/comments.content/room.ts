/** What stands at the end of X's name row, its menu button with the padding round it, in px. */
const NATIVE_END = 56;
const SOME = 300;
const LITTLE = 200;

/**
 * Tells each of these hosts, in `data-room`, how much of its comment's line is left for it. The
 * row that holds it is only as wide as the name and the time, so no style sheet can know. All
 * are measured before any is told: one layout for all of them.
 */
export function tellRoom(hosts: readonly HTMLElement[]): void {
  const rooms = hosts.map((host) => {
    const line = host.closest('article')?.getBoundingClientRect();
    return line ? line.right - NATIVE_END - host.getBoundingClientRect().left : Infinity;
  });
  hosts.forEach((host, place) => {
    const room = rooms[place] ?? Infinity;
    host.dataset.room = room <= LITTLE ? 'little' : room <= SOME ? 'some' : 'enough';
  });
}
