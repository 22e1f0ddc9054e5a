import { HandLines } from '../../../../components/HandLines';
import { OptionsPage } from '../../../../components/OptionsPage';
import { TeamSection } from '../../../../components/TeamSection';
import { at, exact, NOW } from '../samples';

const none = () => undefined;

/** Whose hands a comment is in, and Settings → Team of a lead whose server is away. */
export const TeamAtWork = () => (
  <>
    <div class="ui panel">
      <HandLines
        hands={[
          { key: 'elsewhere', place: 'window', minutes: 2 },
          { key: 'writing', initials: 'AV', minutes: 2, isMine: false },
          { key: 'answered', initials: 'JK', at: exact(at(9, 12)) },
        ]}
        now={NOW}
        onGo={none}
        onTakeOver={none}
      />
    </div>
    <OptionsPage section="team" saved={null} onSection={none}>
      <TeamSection
        team={{
          name: 'Vlinder Telecom',
          hosts: ['team.vlinder.example'],
          initials: 'AV',
          role: 'lead',
          standing: 'offline',
          since: NOW - 600_000,
          isFull: false,
          waiting: 2,
        }}
        problem={null}
        isBusy={false}
        invitation={null}
        now={NOW}
        onJoin={none}
        onMake={none}
        onInvite={none}
        onCopy={none}
        onLeave={none}
      />
    </OptionsPage>
  </>
);
