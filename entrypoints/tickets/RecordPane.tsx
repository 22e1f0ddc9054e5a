import { NoteField } from '../../components/NoteField';
import { PersonBox } from '../../components/PersonBox';
import { TicketCard } from '../../components/TicketCard';
import { TicketRecord } from '../../components/TicketRecord';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { LONGEST_NOTE, saveNote } from '../../lib/history/notes';
import type { StoreProblem } from '../../lib/history/attempt';
import { erasePerson, personFile } from '../../lib/history/people';
import { ticketFile } from '../../lib/history/record';
import type { Result } from '../../lib/result';
import { problemOf } from '../../lib/result';
import { selectTicket } from '../../lib/settings/selection';
import type { Settings } from '../../lib/settings/settings';
import { ticketBadge, ticketClock } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';
import { useWindowId } from '../wiring/useWindowId';
import { useOnlyReads } from '../wiring/useTeam';
import { useTeamNotes } from '../wiring/useTeamNotes';
import { openPanel } from '../wiring/panel';
import { dayName, saveFile } from '../wiring/saveFile';
import { openPage } from '../wiring/showTicket';
import { TrailPane } from '../wiring/TrailPane';

export type RecordPaneProps = {
  readonly db: HeardDb;
  readonly id: string;
  readonly settings: Settings;
  readonly now: number;
  readonly onBack: () => void;
  /** Its author was erased, and so many tickets with them; or the store could not do it. */
  readonly onErased: (erased: Result<number, StoreProblem>) => void;
};

/** One ticket of the list, to be read; only its note can be written. */
export function RecordPane({ db, id, settings, now, onBack, onErased }: RecordPaneProps) {
  const { t } = useSpeech();
  const file = useLive(() => ticketFile(db, id), [id]);
  const { isOn: isNoteShared } = useTeamNotes(db, id);
  const onlyReads = useOnlyReads();
  const windowId = useWindowId();
  if (!file?.ok) return null;
  if (!file.value) return <p role="status">{t('history.forgotten')}</p>;
  const { ticket, purgedAt, replies, note } = file.value;
  const { comment } = ticket;
  const rules = { ...settings, now };
  const { dueAt } = ticketClock(ticket, rules);
  return (
    <TicketRecord
      {...{ ticket, purgedAt, replies, now, onBack }}
      onOpen={comment.permalink ? () => void openPage(ticket) : null}
      onPanel={() => {
        if (windowId !== null) void inPanel(ticket, windowId);
      }}
      card={
        <TicketCard
          {...{ ticket, dueAt, now }}
          badge={ticketBadge(ticket, rules)}
          postText={null}
        />
      }
    >
      <NoteField
        goesToTeam={isNoteShared}
        onlyReads={onlyReads}
        text={note}
        longest={LONGEST_NOTE}
        onSave={(text) =>
          saveNote(db, { ticketId: id, text, changedAt: Date.now() }).then(problemOf)
        }
      />
      <TrailPane key={`trail ${id}`} {...{ ticket, settings, now }} />
      <PersonBox
        onExport={() => exportPerson(db, ticket)}
        onErase={() => void erasePerson(db, ticket, Date.now()).then(onErased)}
      />
    </TicketRecord>
  );
}

async function exportPerson(db: HeardDb, ticket: Ticket): Promise<StoreProblem | null> {
  const file = await personFile(db, ticket);
  if (file.ok) saveFile(dayName('json'), JSON.stringify(file.value, null, 2), 'application/json');
  return problemOf(file);
}

/** Before anything is awaited the panel is opened: the browser allows it only within the click. */
async function inPanel({ id }: Ticket, windowId: number): Promise<void> {
  const opened = openPanel({ windowId });
  await selectTicket(windowId, id);
  await opened;
}
