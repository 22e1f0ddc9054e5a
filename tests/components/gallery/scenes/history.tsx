import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../../../../assets/styles/pick.css';
import '../../../../assets/styles/tickets.css';
import { AllTickets } from '../../../../components/AllTickets';
import { NoteField } from '../../../../components/NoteField';
import { SinceShift } from '../../../../components/SinceShift';
import { ToldTickets } from '../../../../components/ToldTickets';
import { TicketCard } from '../../../../components/TicketCard';
import { TicketRecord } from '../../../../components/TicketRecord';
import { Trail } from '../../../../components/Trail';
import type { Ticket } from '../../../../lib/ticket';
import { advance, openTicket } from '../../../../lib/ticket';
import type { TicketQuery } from '../../../../lib/ticketQuery';
import { NOW, at, badge, comment, exact, triageOf } from '../samples';

const none = () => undefined;
const kept = () => Promise.resolve(null);
const WORDS = [
  ['Danielle Roux', 'Third outage this week and nobody answers the phone. I am leaving.'],
  [
    'Klaus-Dieter Schwarzenbacher-Lindemann',
    'Seit drei Tagen kein Internet! Wann kommt der Techniker?',
  ],
  ['Joris', ''],
  ['Inês Ferreira', 'Merci, tout fonctionne à nouveau.'],
] as const;
const TICKETS = Array.from({ length: 3000 }, (_, place): Ticket => {
  const [name, text] = WORDS[place % WORDS.length]!;
  const day = 1 + ((place * 7) % 21);
  const ticket = openTicket({
    comment: { ...comment(name, text, 5), id: String(place), postedAt: exact(at(9, 5, day)) },
    triage: triageOf(
      text,
      place % 4 === 0 ? { complaint: ['outage', 'x'], churn: ['leaving', 'x'] } : {},
      { action: 'answer', reason: 'complaint' },
    ),
    turn: 'first',
    seenAt: at(9, 10, day),
  });
  return place % 2 ? advance(ticket, { type: 'own-reply', at: at(9, 19, day), by: 'you' }) : ticket;
});
const BY_ID = new Map(
  TICKETS.map((ticket, place) => [
    ticket.id,
    { ticket, badge: place % 2 ? badge('answered', 14) : badge('late', 60 * 24) },
  ]),
);

function Scene({
  ids,
  open,
  asked,
  total = ids.length,
  isWhole = true,
  since,
  told,
}: {
  ids: readonly string[];
  open: string | null;
  asked: TicketQuery;
  total?: number;
  isWhole?: boolean;
  since?: ComponentChildren;
  told?: ComponentChildren;
}) {
  const [openId, setOpenId] = useState(open);
  const [query, setQuery] = useState(asked);
  const ticket = BY_ID.get(openId ?? '')?.ticket;
  return (
    <AllTickets
      {...{ query, openId }}
      {...{ total, isWhole, since, told }}
      idAt={(place) => ids[place]}
      notice=""
      ignored={asked.q ? ['the'] : []}
      rows={BY_ID}
      now={NOW}
      onQuery={setQuery}
      onView={none}
      onOpen={setOpenId}
      onSave={none}
    >
      {ticket && (
        <Record
          ticket={ticket}
          onBack={() => {
            setOpenId(null);
          }}
        />
      )}
    </AllTickets>
  );
}

const Record = ({ ticket, onBack }: { ticket: Ticket; onBack: () => void }) => (
  <TicketRecord
    {...{ ticket, onBack }}
    purgedAt={ticket.comment.text ? null : at(3, 0)}
    replies={[{ ...ticket.comment, text: 'Bonjour Danielle, nous regardons tout de suite. ^JK' }]}
    now={NOW}
    onOpen={none}
    onPanel={none}
    card={
      <TicketCard
        {...{ ticket }}
        badge={badge('answered', 14)}
        dueAt={null}
        postText={null}
        now={NOW}
      />
    }
  >
    <NoteField text="Asked the network team, ticket 4411." longest={4000} onSave={kept} />
    <Trail
      trail={ticket.trail}
      firstSeenAt={ticket.firstSeenAt}
      postedAt={ticket.comment.postedAt}
      passed={[]}
      now={NOW}
    />
  </TicketRecord>
);

const ALL = [...BY_ID.keys()];
export const HistoryList = () => <Scene ids={ALL} open={null} asked={{}} />;
export const HistoryOpen = () => (
  <Scene
    ids={ALL.slice(0, 40)}
    open="facebook:1"
    asked={{
      q: 'the outage',
      status: ['open', 'private'],
      label: ['complaint'],
      from: at(0, 0, 1),
    }}
  />
);
/** A hundred thousand and more; nothing of what stands further down is known yet. */
export const HistoryCounting = () => (
  <Scene
    ids={ALL.slice(0, 3)}
    total={120_000}
    isWhole={false}
    open={null}
    asked={{ q: 'internet' }}
  />
);
export const HistoryLooking = () => (
  <Scene ids={[]} isWhole={false} open={null} asked={{ q: 'internet' }} />
);
export const HistoryNothing = () => <Scene ids={[]} open={null} asked={{ q: 'xylophone' }} />;

const NONE_SINCE = {
  answered: 0,
  private: 0,
  escalated: 0,
  'handed-over': 0,
  closed: 0,
  gone: 0,
  again: 0,
  edited: 0,
  new: 0,
  waiting: 0,
};
const SINCE = {
  since: at(17, 0, 20),
  isChosen: false,
  counts: NONE_SINCE,
  atLeast: { deeds: false, waiting: false },
  elsewhere: 0,
  now: NOW,
  onOpen: none,
  onSince: none,
};
const NIGHT = {
  ...NONE_SINCE,
  answered: 12,
  private: 3,
  escalated: 2,
  'handed-over': 1,
  closed: 4,
  gone: 1,
  again: 2,
  edited: 1,
  new: 1009,
  waiting: 4,
};
/** Above the list as it stands in the page; then with nothing to tell, and with no shift known. */
export const HistorySince = () => (
  <>
    <Scene
      ids={ALL.slice(0, 40)}
      open={null}
      asked={{}}
      since={<SinceShift {...SINCE} counts={NIGHT} elsewhere={3} />}
    />
    <div class="ui">
      <SinceShift {...SINCE} counts={{ ...NONE_SINCE, waiting: 4 }} />
      <SinceShift {...SINCE} since={null} />
    </div>
  </>
);

/** What the team told of comments this browser never saw, above the list of one's own. */
export const HistoryTold = () => (
  <Scene
    ids={TICKETS.slice(0, 40).map(({ id }) => id)}
    open={null}
    asked={{}}
    told={
      <ToldTickets
        isOpen
        now={NOW}
        total={9}
        onOpen={none}
        told={[
          {
            by: 'AV',
            handover: null,
            hands: [
              { key: 'writing', initials: 'AV', minutes: 2, isMine: false, mayTake: false },
              { key: 'private', initials: 'TB', at: at(9, 2) },
            ],
            ticket: {
              id: 'x:1987654321098765432',
              site: 'x',
              author: 'Klaus-Dieter Schwarzenbacher-Lindemann',
              text: 'Seit drei Tagen kein Internet, und am Telefon wartet man eine Stunde. Wann kommt der Techniker?',
              note: null,
              address: 'https://x.com/i/web/status/1987654321098765432',
              by: 'av',
              at: at(9, 1),
            },
          },
          {
            by: 'JK',
            handover: 'She calls back at nine about order 4711.',
            hands: [{ key: 'answered', initials: 'JK', at: exact(at(8, 50)) }],
            ticket: {
              id: 'facebook:123',
              site: 'facebook',
              author: null,
              text: null,
              note: 'Third parcel this month, be generous.',
              address: null,
              by: 'jk',
              at: at(8, 50),
            },
          },
        ]}
      />
    }
  />
);
