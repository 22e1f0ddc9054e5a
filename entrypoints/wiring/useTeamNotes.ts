import type { HeardDb } from '../../lib/history/db';
import { sharedItems } from '../../lib/history/sharedItems';
import { TicketWords, WordSwitches } from '../../lib/team/words';
import { useLive } from './live';
import { useTeam } from './useTeam';

export type TeamNote = { readonly by: string; readonly text: string };

/** Whether notes go to the team, and what a colleague noted of this ticket; null: nothing, or it is not shared. */
export function useTeamNotes(
  db: HeardDb,
  ticketId: string,
): { readonly isOn: boolean; readonly note: TeamNote | null } {
  const team = useTeam();
  const items = useLive(() => sharedItems(db), []);
  const at = (key: string) =>
    items?.ok ? items.value.find((item) => item.key === key) : undefined;
  const switches = WordSwitches.safeParse(at('setting/words')?.body);
  const isOn = switches.success && switches.data.notes;
  const item = at(`words/${ticketId}`);
  const words = TicketWords.safeParse(item?.body);
  const isTheirs = item !== undefined && item.member !== team?.access?.member.id;
  if (!isOn || !isTheirs || !words.success || words.data.note === null) return { isOn, note: null };
  const known = team?.now.members.find(({ member }) => member.id === item.member);
  return { isOn, note: { by: known?.member.initials ?? item.member, text: words.data.note } };
}
