import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AdviceCard } from '../../../../components/AdviceCard';
import { CrisisCard } from '../../../../components/CrisisCard';
import { DraftEditor } from '../../../../components/DraftEditor';
import { EmptyPanel } from '../../../../components/EmptyPanel';
import { InsertNotice } from '../../../../components/InsertNotice';
import { PanelHeader } from '../../../../components/PanelHeader';
import { StatusActions } from '../../../../components/StatusActions';
import { Suggestions } from '../../../../components/Suggestions';
import { ThreadView } from '../../../../components/ThreadView';
import { TicketCard } from '../../../../components/TicketCard';
import type { ListedTicket } from '../../../../components/TicketList';
import { TicketList } from '../../../../components/TicketList';
import { Trail } from '../../../../components/Trail';
import { UndoToast } from '../../../../components/UndoToast';
import type { BacklogFilter } from '../../../../lib/backlogFilter';
import { NO_FILTER } from '../../../../lib/backlogFilter';
import type { Suggestion } from '../../../../lib/replies/suggestion';
import { LINE, NOW, at, badge, comment, exact, triageOf } from '../samples';

const none = () => undefined;
const POST = 'Our autumn sale starts today: up to 40 % off sofas and shelves, in every store';

function Panel({
  children,
  current = '1',
}: {
  readonly children: ComponentChildren;
  readonly current?: string;
}) {
  const [place, setPlace] = useState(current);
  return (
    <div class="ui panel">
      <PanelHeader
        waiting={9}
        late={2}
        forecast={{ count: 3, minutes: 12, isSure: true, atLeast: false }}
        line={LINE}
        currentId={place}
        coverage={{ read: 18, open: 3, notLoaded: 14, filter: 'most-relevant' }}
        now={NOW}
        onNext={none}
        onPrevious={none}
        onPick={setPlace}
        onList={none}
      />
      {children}
    </div>
  );
}

const COMPLAINT =
  'My order has been “in preparation” for three weeks and the chat keeps closing on me. Can anybody look it up? It is on the name of my husband, same address as last time. If not, I take my money elsewhere.';
const complaint = {
  id: '1',
  comment: comment('Inês Ferreira', COMPLAINT, 2),
  triage: triageOf(
    COMPLAINT,
    {
      complaint: ['My order has been “in preparation” for three weeks', 'waited'],
      question: ['Can anybody look it up?', 'asks'],
      churn: ['If not, I take my money elsewhere', 'leaves'],
    },
    { action: 'answer-then-private', reason: 'needs-account-data' },
  ),
};

const SUGGESTIONS: readonly Suggestion[] = [
  {
    kind: 'answer',
    visibility: 'public',
    text: 'Three weeks in preparation is too long, Inês, and being cut off in the chat on top is our failing. I am looking up your order [order status] and come back by [time]. ^JK',
    gaps: ['order status', 'time'],
    names: ['three weeks', 'the chat'],
  },
  {
    kind: 'bridge',
    visibility: 'public',
    text: 'Inês, I want to look at this order today. I am sending you a private message for the order number; the answer comes back here.',
    gaps: [],
    names: ['order'],
  },
  {
    kind: 'private',
    visibility: 'private',
    text: 'Hello Inês, Jana from Fennimore here, about the order in preparation since October. Which number is on your confirmation?',
    gaps: [],
    names: ['order'],
  },
];

export const PanelComplaint = () => {
  const [text, setText] = useState(SUGGESTIONS[0]?.text ?? '');
  return (
    <Panel>
      <TicketCard
        ticket={complaint}
        badge={badge('late', 8)}
        target={{
          minutes: 60,
          origin: { kind: 'label', label: 'churn' },
          dayAndNight: false,
        }}
        dueAt={exact(at(15, 2))}
        postText={POST}
        now={NOW}
        onShow={none}
        onCorrect={none}
      >
        <StatusActions status="open" onAct={none} />
      </TicketCard>
      <ThreadView
        now={NOW}
        items={[
          {
            id: 'p',
            author: 'Fennimore',
            text: POST,
            isOwn: true,
            isPost: true,
            postedAt: exact(at(9, 4)),
          },
        ]}
      />
      <AdviceCard
        ticketId="1"
        advice={complaint.triage.advice}
        site="facebook"
        onKeep={none}
        onNoteRemoval={none}
        onTellSecurity={none}
      />
      <Suggestions suggestions={SUGGESTIONS} used={0} onUse={none} />
      <DraftEditor
        draft={{
          text,
          visibility: 'public',
          addressee: null,
          gaps: ['order status', 'time'],
          length: { used: text.length, limit: 8000 },
        }}
        site="facebook"
        canInsert
        onChange={setText}
        onInsert={none}
        onCopy={none}
      />
      <Trail
        trail={[]}
        firstSeenAt={at(14, 6)}
        postedAt={exact(at(14, 2))}
        passed={[{ at: at(15, 2), minutes: 60 }]}
        now={NOW}
      />
    </Panel>
  );
};

const PRAISED = 'Killer service again, the queue is to die for. See you tomorrow.';
/** "Threat" was taken off, "complaint" put on. */
export const PanelCorrected = () => <Corrected />;
/** The same with the menu of the other labels open. */
export const PanelLabelMenu = () => <Corrected open />;
function Corrected({ open = false }: { readonly open?: boolean }) {
  const praised = triageOf(
    PRAISED,
    { praise: ['service', 'approval'], complaint: ['', 'failure'] },
    { action: 'answer', reason: 'concern' },
  );
  const { complaint: put, threat: off } = praised.labels;
  const labels = {
    ...praised.labels,
    complaint: { ...put, evidence: [], heard: false },
    threat: { ...off, heard: true },
  };
  useEffect(() => {
    document.querySelector<HTMLButtonElement>('.tags .hd-label')?.click();
    if (open) document.querySelector<HTMLButtonElement>('.tags .menu > button')?.click();
  }, []);
  return (
    <Panel current="2">
      <TicketCard
        ticket={{
          id: '9',
          comment: comment('Noor van den Berg', PRAISED, 12),
          triage: { ...praised, labels },
        }}
        badge={badge('on-track', 40)}
        dueAt={exact(at(16, 12))}
        postText={POST}
        now={NOW}
        onShow={none}
        onCorrect={none}
      >
        <StatusActions status="open" onAct={none} />
      </TicketCard>
      <Trail
        trail={[
          { type: 'labelled', label: 'threat', on: false, at: at(15, 8), by: 'you' },
          { type: 'labelled', label: 'complaint', on: true, at: at(15, 8), by: 'you' },
          { type: 'labelled', label: 'hate', on: true, at: at(15, 8), by: 'you' },
          { type: 'undone', at: at(15, 9), by: 'you', undoes: 2 },
          { type: 'drafted', at: at(15, 10), by: 'you' },
        ]}
        labels={['threat', 'question']}
        firstSeenAt={at(14, 10)}
        postedAt={exact(at(14, 12))}
        passed={[]}
        now={NOW}
      />
      {open && <div style="height:220px" />}
      <div class="toasts">
        <UndoToast done={{ label: 'threat', on: false }} onUndo={none} />
      </div>
    </Panel>
  );
}

const THREAT =
  'I know which warehouse you work in. I will wait for you there tonight and break your hands.';
const threat = {
  id: '2',
  comment: comment('Ray Walsh', THREAT, 7),
  triage: triageOf(
    THREAT,
    {
      threat: ['I will wait for you there tonight and break your hands', 'announces'],
      abuse: ['you', 'insults'],
    },
    { action: 'may-remove', reason: 'threat-to-person' },
  ),
};

export const PanelThreat = () => (
  <Panel current="2">
    <TicketCard
      ticket={threat}
      badge={badge('late', 3)}
      dueAt={exact(at(15, 7))}
      postText={POST}
      now={NOW}
      onShow={none}
    >
      <StatusActions status="open" onAct={none} />
    </TicketCard>
    <AdviceCard
      ticketId="2"
      advice={threat.triage.advice}
      site="facebook"
      onKeep={none}
      onNoteRemoval={none}
      onTellSecurity={none}
    />
    <Trail
      trail={[
        { type: 'escalated', at: at(15, 8), by: 'you' },
        { type: 'undone', at: at(15, 9), by: 'you', undoes: 0 },
      ]}
      firstSeenAt={at(14, 10)}
      postedAt={exact(at(14, 7))}
      passed={[{ at: at(15, 7), minutes: 60 }]}
      now={NOW}
    />
    <div class="toasts">
      <UndoToast done="removal" onUndo={none} />
    </div>
  </Panel>
);

const DARK = 'Nobody answers, nobody ever does. I don’t want to be here any more.';
export const PanelCrisis = () => (
  <Panel current="3">
    <TicketCard
      ticket={{
        id: '3',
        comment: { ...comment('Sam', DARK, 40), site: 'x' },
        triage: triageOf(
          DARK,
          { 'self-harm': ['I don’t want to be here any more', 'self'] },
          { action: 'escalate', reason: 'self-harm' },
        ),
      }}
      badge={badge('due-soon', 4)}
      dueAt={exact(at(15, 40))}
      postText={null}
      now={NOW}
      onShow={none}
    >
      <StatusActions status="open" onAct={none} />
    </TicketCard>
    <CrisisCard language="fr" site="x" onEscalate={none} onCopy={none} />
  </Panel>
);

export const PanelHandoff = () => (
  <Panel>
    <section>
      <InsertNotice stand={{ outcome: 'inserted' }} site="facebook" onUndo={none} />
      <InsertNotice
        stand={{ outcome: 'box-closed', buttonWords: 'Reply' }}
        site="facebook"
        onCancel={none}
      />
      <InsertNotice
        stand={{ outcome: 'not-on-page' }}
        site="facebook"
        onCopy={none}
        onOpenPage={none}
      />
      <InsertNotice stand={{ outcome: 'refused' }} site="facebook" onCopy={none} />
      <InsertNotice stand={{ outcome: 'clipboard' }} site="facebook" />
      <InsertNotice stand={{ outcome: 'other-box' }} site="facebook" />
    </section>
  </Panel>
);

const LISTED: readonly ListedTicket[] = LINE.map(({ id, author, badge: view }, place) => ({
  id,
  author,
  site: place % 3 ? 'facebook' : 'x',
  text: [COMPLAINT, THREAT, 'Does the Oslo shelf also come in 240 cm?'][place % 3] ?? '',
  badge: view,
  labels: (['complaint', 'threat', 'question'] as const).slice(place % 3, (place % 3) + 1),
  advice: place % 3 === 1 ? threat.triage.advice : complaint.triage.advice,
  reasons: [
    { kind: 'label', label: 'complaint', minutes: 15 } as const,
    { kind: 'again', times: 3, minutes: 15 } as const,
    { kind: 'group', people: 4, minutes: 15 } as const,
    { kind: 'reach', of: 'likes', count: 240, minutes: 30 } as const,
  ].filter((_, at) => at !== place % 3),
}));

const listOf = (tickets: readonly ListedTicket[]) => ({
  ids: tickets.map(({ id }) => id),
  ticketOf: (wanted: string) => tickets.find(({ id }) => id === wanted),
});

export const PanelList = () => {
  const [filter, setFilter] = useState(NO_FILTER);
  return (
    <Panel>
      <TicketList
        currentId="1"
        now={NOW}
        total={LISTED.length}
        filter={filter}
        onFilter={setFilter}
        onPick={none}
        onBack={none}
        onClose={none}
        onUndo={none}
        {...listOf(LISTED)}
      />
    </Panel>
  );
};

/** Everything opened: the keys, the choices, two marked, and what was closed before. */
export const PanelListAtWork = () => {
  const [filter, setFilter] = useState<BacklogFilter>({
    ...NO_FILTER,
    words: 'shelf',
    label: 'complaint',
  });
  useEffect(() => {
    const [keys, choices, ...boxes] = [
      ...document.querySelectorAll<HTMLElement>('[aria-expanded], .tickets input'),
    ];
    for (const one of [keys, choices, ...boxes.slice(0, 2)]) one?.click();
  }, []);
  return (
    <Panel>
      <TicketList
        currentId={null}
        now={NOW}
        total={9}
        filter={filter}
        initials="JK"
        onFilter={setFilter}
        onPick={none}
        onClose={none}
        onUndo={none}
        onMore={none}
        {...listOf(LISTED.slice(0, 3))}
      />
      <UndoToast done={{ closed: 4, spared: 1 }} onUndo={none} />
    </Panel>
  );
};

export const PanelEmpty = () => (
  <div class="shelf">
    {(
      [
        {
          kind: 'all-heard',
          medianMinutes: 21,
          coverage: { read: 18, open: 0, notLoaded: 1, filter: 'most-relevant' },
          inPrivate: 3,
          privateDueAt: at(16, 40),
        },
        { kind: 'unreadable', elsewhere: 9 },
        { kind: 'not-set-up' },
        { kind: 'nothing-yet' },
      ] as const
    ).map((emptiness) => (
      <div key={emptiness.kind} class="ui panel" style="width:360px;min-height:0">
        <PanelHeader
          waiting={emptiness.kind === 'all-heard' ? 0 : null}
          late={0}
          line={[]}
          currentId={null}
          now={NOW}
          onNext={none}
          onPrevious={none}
          onPick={none}
        />
        <EmptyPanel
          emptiness={emptiness}
          now={NOW}
          onTryAgain={none}
          onShowPrivate={none}
          onSetUp={none}
          onCopyReport={() => Promise.resolve(true)}
        />
      </div>
    ))}
  </div>
);
