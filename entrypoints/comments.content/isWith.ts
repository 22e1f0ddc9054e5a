import type { Comment } from '../../lib/comment';
import type { SiteAdapter } from '../../lib/sites/adapter';

/** Whether an open conversation is with this person: by number where both tell it, else by name or handle. */
export function isWith(
  shown: NonNullable<ReturnType<SiteAdapter['messageBox']>>['with'],
  { id, name, handle }: Comment['author'],
): boolean {
  if (shown.handle && handle) return shown.handle.toLowerCase() === handle.toLowerCase();
  if (shown.id !== null && (shown.id === id || shown.id === handle)) return true;
  if (shown.id !== null && id !== null && /^\d+$/.test(shown.id) && /^\d+$/.test(id)) return false;
  return shown.name !== null && name !== null && spaced(shown.name) === spaced(name);
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
