import { useEffect, useState } from 'preact/hooks';
import { AllTickets } from '../../components/AllTickets';
import { troubleWords } from '../../components/storeTrouble';
import { StoreTroubled } from '../../components/StoreTroubled';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { searchTickets } from '../../lib/history/search';
import { ticketsById } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import { ticketBadge } from '../../lib/sla/ticketBadge';
import { queryHash } from '../../lib/ticketQuery';
import { useLive, useNow, useSettings } from '../wiring/live';
import { dayName, saveFile } from '../wiring/saveFile';
import { csvParts } from './csvParts';
import { RecordPane } from './RecordPane';
import { useQuery } from './useQuery';

/** Every ticket there is or was: searched, filtered, read. */
export function Tickets({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const { query, asked, setQuery } = useQuery();
  const found = useLive(() => searchTickets(db, asked), [queryHash(asked)]);
  const [view, setView] = useState<readonly string[]>([]);
  const rows = useLive(() => ticketsById(db, view), [view.join(' ')]);
  const { t } = useSpeech();
  const [notice, setNotice] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const ids = found?.ok ? found.value.ids : [];
  const only = ids.length === 1 ? ids[0] : undefined;
  useEffect(() => {
    if (only !== undefined) setOpenId(only);
  }, [only]);
  if (found?.ok === false)
    return (
      <StoreTroubled
        trouble={found.problem}
        onReload={() => {
          location.reload();
        }}
      />
    );
  if (!settings || !found) return null;
  const rules = { ...settings, now };
  const inView = rows?.ok ? rows.value : [];
  return (
    <AllTickets
      query={query}
      ids={ids}
      notice={notice}
      ignored={found.value.ignored}
      rows={
        new Map(inView.map((ticket) => [ticket.id, { ticket, badge: ticketBadge(ticket, rules) }]))
      }
      openId={openId}
      now={now}
      onQuery={setQuery}
      onView={setView}
      onOpen={setOpenId}
      onSave={() => void saveCsv(db, ids)}
    >
      {openId !== null && (
        <RecordPane
          key={openId}
          {...{ db, settings, now }}
          id={openId}
          onBack={() => {
            setOpenId(null);
          }}
          onErased={(erased) => {
            setNotice(
              erased.ok
                ? t('history.person.erased', erased.value)
                : t('history.person.failed', [troubleWords(t, erased.problem)]),
            );
            if (!erased.ok) return;
            setOpenId(null);
            void tellBackground({ type: 'historyChanged' });
          }}
        />
      )}
    </AllTickets>
  );
}

async function saveCsv(db: HeardDb, ids: readonly string[]): Promise<void> {
  const parts: string[] = [];
  for await (const part of csvParts(db, ids)) parts.push(part);
  saveFile(dayName('csv'), new Blob(parts), 'text/csv');
}
