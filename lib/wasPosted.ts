import type { Ticket } from './ticket';

/** Whether a draft, last changed at `updatedAt` (ms since 1970), was inserted as it is and a reply of ours came after. */
export function wasPosted({ trail }: Pick<Ticket, 'trail'>, updatedAt: number): boolean {
  const inserted = trail.findIndex(({ type, at }) => type === 'inserted' && at >= updatedAt);
  if (inserted < 0) return false;
  return trail.slice(inserted).some(({ type, by }) => type === 'own-reply' && by === 'page');
}
