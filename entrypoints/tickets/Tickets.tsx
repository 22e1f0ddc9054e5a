import { useEffect, useState } from 'preact/hooks';
import { AllTickets } from '../../components/AllTickets';
import { troubleWords } from '../../components/storeTrouble';
import { StoreTroubled } from '../../components/StoreTroubled';
import { useSpeech } from '../../components/words';
import { csvStyleOf } from '../../lib/csv';
import type { HeardDb } from '../../lib/history/db';
import { happenedSince } from '../../lib/history/sinceShift';
import { ticketsById } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import { ticketBadge } from '../../lib/sla/ticketBadge';
import { MINUTE_MS } from '../../lib/time';
import { useLive, useNow, useSettings } from '../wiring/live';
import { RecordPane } from './RecordPane';
import { SinceShiftPane } from './SinceShiftPane';
import { ToldPane } from './ToldPane';
import { useQuery } from './useQuery';
import { useSearch } from './useSearch';

/** A page left open over night finds the end of the shift within so long. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** Every ticket there is or was: searched, filtered, read. */
export function Tickets({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const { query, asked, setQuery } = useQuery();
  const { found, idAt, onView, saveCsv } = useSearch(db, asked);
  const [[first, last], setView] = useState<readonly [number, number]>([0, 0]);
  const view = placesOf(first, last).flatMap((place) => idAt(place) ?? []);
  const rows = useLive(() => ticketsById(db, view), [view.join(' ')]);
  const [chosen, setChosen] = useState<number | null>(null);
  const told = useLive(
    () => happenedSince(db, { now: Date.now(), since: chosen }),
    [chosen, Math.floor(now / LOOK_AGAIN_MS)],
  );
  const { t, language } = useSpeech();
  const [notice, setNotice] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const isOne = found?.ok && found.value.isWhole && found.value.total === 1;
  const only = isOne ? idAt(0) : undefined;
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
  if (!settings || !found || !told) return null;
  const rules = { ...settings, now };
  const inView = rows?.ok ? rows.value : [];
  return (
    <AllTickets
      query={query}
      total={found.value.total}
      isWhole={found.value.isWhole}
      idAt={idAt}
      notice={notice}
      ignored={found.value.ignored}
      rows={
        new Map(inView.map((ticket) => [ticket.id, { ticket, badge: ticketBadge(ticket, rules) }]))
      }
      openId={openId}
      now={now}
      onQuery={setQuery}
      onView={(from, to) => {
        setView([from, to]);
        onView(from, to);
      }}
      onOpen={setOpenId}
      onSave={() => saveCsv(csvStyleOf(language).delimiter)}
      told={<ToldPane {...{ db, now }} query={query.q ?? ''} isAlone={found.value.total === 0} />}
      since={
        told.ok && (
          <SinceShiftPane
            {...{ db, chosen, now }}
            told={told.value}
            onSince={setChosen}
            onQuery={setQuery}
          />
        )
      }
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

const placesOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, place) => first + place);
