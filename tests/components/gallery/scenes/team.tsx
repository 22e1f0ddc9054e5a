import { HandLines } from '../../../../components/HandLines';
import { HandoverBox } from '../../../../components/HandoverBox';
import { NoteField } from '../../../../components/NoteField';
import { OptionsPage } from '../../../../components/OptionsPage';
import { TeamShared } from '../../../../components/TeamShared';
import { TeamSection } from '../../../../components/TeamSection';
import { TicketRow } from '../../../../components/TicketRow';
import { at, badge, exact, NOW } from '../samples';

const none = () => undefined;
const kept = () => Promise.resolve(null);
const copy = () => Promise.resolve(true);
const INVITATION = `heard-team:${'eyJoZWFyZCI6InRlYW0taW52aXRhdGlvbiIs'.repeat(8)}`;
const MEMBERS = [
  { member: { id: 'av', initials: 'AV', role: 'owner' }, seenAt: at(9, 2) },
  { member: { id: 'jk', initials: 'JK', role: 'lead' }, seenAt: at(8, 40) },
  { member: { id: 'theo', initials: 'TB', role: 'agent' }, seenAt: at(8, 31) },
] as const;

/** Whose hands a comment is in, and Settings → Team of an owner whose server is away. */
export const TeamAtWork = () => (
  <>
    <div class="ui panel">
      <HandLines
        hands={[
          { key: 'elsewhere', place: 'window', minutes: 2 },
          { key: 'writing', initials: 'AV', minutes: 2, isMine: false, mayTake: true },
          { key: 'answered', initials: 'JK', at: exact(at(9, 12)) },
        ]}
        now={NOW}
        onGo={none}
        onTakeOver={none}
      />
    </div>
    <OptionsPage section="team" saved={null} isInTeam onSection={none}>
      <TeamSection
        team={{
          name: 'Vlinder Telecom',
          team: 'vlinder',
          generation: 1,
          me: 'av',
          members: MEMBERS,
          servers: ['wss://team.vlinder.example'],
          initials: 'AV',
          role: 'owner',
          standing: 'offline',
          since: NOW - 600_000,
          isFull: false,
          waiting: 2,
        }}
        problem={null}
        isBusy={false}
        invitation={INVITATION}
        keyWork={{ share: 0.4 }}
        now={NOW}
        onJoin={none}
        onMake={none}
        onInvite={none}
        onCopy={copy}
        onSave={none}
        onFile={() => Promise.resolve(null)}
        onRekey={none}
        onForgetOld={none}
        onLeave={none}
      />
    </OptionsPage>
  </>
);

const LEFT = {
  text: 'Anna calls back at nine about order 4711: the shop in Ghent has her parcel. Please close it once she wrote.',
  initials: 'AV',
  at: at(7, 40),
};

/** What a shift leaves the next: read, to be written, and said on the page’s card and in the list. */
export const TeamShift = () => (
  <div class="ui panel">
    <HandLines
      hands={[
        { key: 'private', initials: 'TB', at: at(9, 2) },
        { key: 'writing', initials: 'JK', minutes: 3, isMine: false, mayTake: true },
      ]}
      now={NOW}
      onGo={none}
      onTakeOver={none}
    />
    <HandoverBox handover={LEFT} hasTeam now={NOW} onLeave={none} />
    <HandoverBox handover={null} hasTeam now={NOW} onLeave={none} />
    <ol class="tickets">
      <TicketRow
        ticket={{
          id: 'x:1',
          author: 'Anna Maes',
          site: 'x',
          text: 'Still no parcel, and nobody answers the phone.',
          badge: badge('late', 8),
          labels: ['complaint'],
          advice: { action: 'answer-then-private', reason: 'needs-data' },
          reasons: [],
          hands: [{ key: 'handover', initials: 'AV', at: LEFT.at }],
          handover: LEFT.text,
        }}
        isCurrent={false}
        isMarked={false}
        now={NOW}
        onPick={none}
      />
    </ol>
  </div>
);

/** Settings → Team: what a lead shares, what was replaced, and the words around a comment. */
export const TeamSharing = () => (
  <OptionsPage section="team" saved={null} isInTeam onSection={none}>
    <TeamShared
      rows={[
        { kind: 'reply', ofTeam: 12, ownIds: ['a', 'b', 'c'], mayShare: true },
        { kind: 'fact', ofTeam: 2, ownIds: [], mayShare: true },
      ]}
      settings={{ target: { by: 'LEA', at: at(8, 30), isKept: true } }}
      tooLong={[{ key: 'reply/7', kind: 'reply', name: 'Every tariff since 2019', over: 1700 }]}
      replaced={[
        { key: 'reply/1', kind: 'reply', name: 'Parcel is late', by: 'AV', at: at(9, 12) },
        { key: 'setting/hours', kind: 'setting', name: 'hours', by: 'TB', at: at(8, 2) },
      ]}
      switches={{ texts: true, authors: false, notes: false }}
      isLead
      isOnline
      waits={1}
      now={NOW}
      onShare={none}
      onKeep={none}
      onDrop={none}
      onSwitch={none}
    />
  </OptionsPage>
);

/** What who looks on sees in the panel and in the settings: all of it there, and off with the reason. */
export const TeamReader = () => (
  <>
    <div class="ui panel">
      <HandLines
        hands={[{ key: 'writing', initials: 'JK', minutes: 1, isMine: false, mayTake: false }]}
        now={NOW}
        onGo={none}
        onTakeOver={none}
        onlyReads
      />
      <HandoverBox handover={LEFT} hasTeam onlyReads now={NOW} onLeave={none} />
      <HandoverBox handover={null} hasTeam onlyReads now={NOW} onLeave={none} />
      <NoteField text="Third parcel this month." goesToTeam onlyReads longest={400} onSave={kept} />
    </div>
    <div class="ui panel">
      <HandLines
        hands={[
          {
            key: 'writing',
            initials: 'JK',
            minutes: 1,
            isMine: false,
            mayTake: false,
            mayTakeAt: NOW + 60_000,
          },
        ]}
        now={NOW}
        onGo={none}
        onTakeOver={none}
      />
    </div>
    <OptionsPage section="team" saved={null} isInTeam onSection={none}>
      <TeamShared
        rows={[
          { kind: 'reply', ofTeam: 12, ownIds: ['a', 'b', 'c'], mayShare: false },
          { kind: 'fact', ofTeam: 2, ownIds: ['d'], mayShare: false },
        ]}
        settings={{ target: { by: 'LEA', at: at(8, 30), isKept: true } }}
        replaced={[
          { key: 'setting/hours', kind: 'setting', name: 'hours', by: 'TB', at: at(8, 2) },
        ]}
        switches={{ texts: true, authors: false, notes: false }}
        isLead={false}
        isOnline
        waits={0}
        now={NOW}
        onShare={none}
        onKeep={none}
        onDrop={none}
        onSwitch={none}
      />
    </OptionsPage>
  </>
);
