import { EarlierTickets } from '../../components/EarlierTickets';
import { NoteField } from '../../components/NoteField';
import { Page } from '../../components/Page';
import { useWords } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { LONGEST_NOTE, noteOf, saveNote } from '../../lib/history/notes';
import { earlierTickets, idsOfPerson } from '../../lib/history/people';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';
import { useOnlyReads } from '../wiring/useTeam';
import { useTeamNotes } from '../wiring/useTeamNotes';
import { openTickets } from '../wiring/openTickets';
import { problemOf } from '../../lib/result';

export type HistoryPaneProps = { readonly db: HeardDb; readonly ticket: Ticket };

/** What the same person wrote before; each opens where it can be read. */
export function EarlierPane({ db, ticket }: HistoryPaneProps) {
  const earlier = useLive(() => earlierTickets(db, ticket), [ticket.id]);
  if (!earlier?.ok) return null;
  return (
    <EarlierTickets
      count={earlier.value.count}
      tickets={earlier.value.last}
      onOpen={(id) => void openTickets({ ids: [id] })}
      onAll={() => void openAll(db, ticket)}
    />
  );
}

async function openAll(db: HeardDb, ticket: Ticket): Promise<void> {
  const ids = await idsOfPerson(db, ticket);
  if (ids.ok) await openTickets({ ids: ids.value });
}

/** The note on a ticket; it never reaches the page. */
export function NotePane({ db, ticket: { id } }: HistoryPaneProps) {
  const note = useLive(() => noteOf(db, id), [id]);
  const team = useTeamNotes(db, id);
  const onlyReads = useOnlyReads();
  const t = useWords();
  if (!note?.ok) return null;
  return (
    <section>
      {team.note && (
        <p>
          <b>{t('shared.noteBy', [team.note.by])}</b> <Page text={team.note.text} />
        </p>
      )}
      <NoteField
        goesToTeam={team.isOn}
        onlyReads={onlyReads}
        text={note.value?.text ?? ''}
        longest={LONGEST_NOTE}
        onSave={(text) =>
          saveNote(db, { ticketId: id, text, changedAt: Date.now() }).then(problemOf)
        }
      />
    </section>
  );
}
