import type { ReplyLanguage } from '../../lib/replies/reply';
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
  // Spreadsheets on the continent read a comma as a decimal sign and take semicolons apart.
  if (kind === 'csv')
    saveFile(name, savedAsCsv(replies, language === 'en' ? ',' : ';'), 'text/csv');
  else saveFile(name, savedAsJson(replies), 'application/json');
  return name;
}
