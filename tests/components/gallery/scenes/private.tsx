import { DraftEditor } from '../../../../components/DraftEditor';
import type { HandoffView } from '../../../../components/handoffView';
import { Handoff } from '../../../../components/Handoff';
import type { PrivatePath } from '../../../../lib/privatePath';
import type { Suggestion } from '../../../../lib/replies/suggestion';
import { NOW, at } from '../samples';

const none = () => undefined;

const line = (kind: 'bridge' | 'closing', text: string): Suggestion => ({
  kind,
  visibility: 'public',
  text,
  gaps: [],
  names: [],
});
const BRIDGE = line(
  'bridge',
  'Inês, I want to look at this order today. I am sending you a private message for the order number; the answer comes back here.',
);
const CLOSING = line(
  'closing',
  'Inês, we have settled this by private message. If anything is still open, tell me here. ^JK',
);
const EMPTY: PrivatePath = {
  stage: 'none',
  since: null,
  bridgedAt: null,
  openedAt: null,
  writtenAt: null,
  waitingAt: null,
  solvedAt: null,
  closedAt: null,
};
const BRIDGED: PrivatePath = { ...EMPTY, stage: 'bridged', since: at(14, 9), bridgedAt: at(14, 9) };
const WRITTEN: PrivatePath = {
  ...BRIDGED,
  stage: 'under-way',
  since: at(14, 12),
  openedAt: at(14, 11),
  writtenAt: at(14, 12),
};

const VIEW: HandoffView = {
  path: EMPTY,
  dueAt: null,
  bridge: BRIDGE,
  closing: CLOSING,
  draft: {
    text: 'Guten Tag Frau Ferreira-Oberhausen, hier ist Jana von Fennimore. Ihre Bestellung hing im Lager fest. Welche Nummer steht auf der Auftragsbestätigung?',
    visibility: 'private',
    addressee: 'Inês Ferreira-Oberhausen',
    gaps: [],
    length: { used: 152, limit: null },
  },
  hasChannel: true,
  phone: 'If a call suits you better: +32 2 555 12 12 (Mon to Fri, 9 to 17).',
  privateReply: { used: false, daysLeft: 1 },
  isTaken: false,
};

const STATES: Readonly<Record<string, Partial<HandoffView>>> = {
  start: {},
  bridging: { path: { ...EMPTY, stage: 'bridging', since: at(14, 8) }, isTaken: true },
  bridged: { path: BRIDGED, dueAt: at(16, 9) },
  turn: { path: WRITTEN, dueAt: at(14, 30) },
  waiting: { path: { ...WRITTEN, stage: 'waiting', waitingAt: at(14, 20) }, dueAt: at(14, 20, 24) },
  solved: { path: { ...WRITTEN, stage: 'solved', solvedAt: at(15, 2) }, dueAt: at(16, 12) },
};

/** Every step of a case in private, one panel each. */
export const PrivateSteps = () => (
  <div class="shelf">
    {Object.entries(STATES).map(([name, state]) => (
      <div key={name} class="ui panel" style="width:320px;min-height:0">
        <Handoff
          handoff={{ ...VIEW, ...state }}
          site="facebook"
          now={NOW}
          onUse={none}
          onOpenChannel={none}
          onChange={none}
          onInsert={none}
          onCopy={none}
          onAct={none}
          {...(state.path && state.path.stage !== 'bridging' ? {} : { onBack: none })}
        >
          <DraftEditor
            draft={{ ...VIEW.draft, visibility: 'public', text: BRIDGE.text, addressee: null }}
            site="facebook"
            canInsert
            onChange={none}
            onInsert={none}
            onCopy={none}
          />
        </Handoff>
      </div>
    ))}
  </div>
);
