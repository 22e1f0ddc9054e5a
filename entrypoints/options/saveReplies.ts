import type { ReplyLanguage } from '../../lib/replies/reply';
import { csvStyleOf } from '../../lib/csv';
import { savedAsCsv, savedAsJson } from '../../lib/replies/saved/savedFile';
import type { SavedReply } from '../../lib/replies/saved/savedReply';
import { saveFile } from '../wiring/saveFile';

/** Hands the user all saved replies as a file, and gives its name. */
export function saveReplies(
  replies: readonly SavedReply[],
  kind: 'csv' | 'json',
  language: ReplyLanguage,
): string {
  const name = `heard-replies-${new Date().toISOString().slice(0, 10)}.${kind}`;
  if (kind === 'csv')
    saveFile(name, savedAsCsv(replies, csvStyleOf(language).delimiter), 'text/csv');
  else saveFile(name, savedAsJson(replies), 'application/json');
  return name;
}
