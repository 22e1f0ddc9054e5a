import { mayLead } from '../lib/team/member';
import type { KeyWork, TeamKeyProps } from './TeamKey';
import { TeamKey } from './TeamKey';
import type { TeamInviteProps } from './TeamInvite';
import { TeamInvite } from './TeamInvite';
import type { TeamJoinProps } from './TeamJoin';
import { TeamJoin } from './TeamJoin';
import { TeamJoinForm } from './TeamJoinForm';
import { TeamMembers } from './TeamMembers';
import { TeamProblem } from './TeamProblem';
import type { TeamView } from './TeamStanding';
import { TeamStanding } from './TeamStanding';
import { useSpeech } from './words';

export type TeamSectionProps = TeamJoinProps &
  Omit<TeamInviteProps, 'by'> & {
    /** null: none. */
    readonly team: TeamView | null;
    /** Why the last thing asked for was not done, a key of the texts; null: it was, or nothing was asked. */
    readonly problem: string | null;
    /** The servers it was asked of. */
    readonly asked?: readonly string[];
    readonly now: number;
    /** How the new key is being given; null: nobody asked for one. */
    readonly keyWork: KeyWork | null;
    readonly onLeave: () => void;
    readonly onRekey: TeamKeyProps['onRekey'];
    readonly onForgetOld: () => void;
  };

/** What only another invitation mends. */
const OUT: ReadonlySet<string> = new Set(['refused', 'wrong-key', 'moved']);

/** The team of this device: in words how it stands with its server, what is shared, and the ways in and out. */
export function TeamSection(props: TeamSectionProps) {
  const { team, problem } = props;
  const { t } = useSpeech();
  return (
    <>
      {team && <TeamStanding team={team} now={props.now} onLeave={props.onLeave} />}
      {problem !== null && <TeamProblem problem={problem} asked={props.asked ?? []} />}
      <div>
        <h2>{t('team.shared.title')}</h2>
        <p>{t('team.shared.what')}</p>
        <p>{t('team.shared.never')}</p>
      </div>
      {team ? <Inside {...props} team={team} /> : <TeamJoin {...props} />}
    </>
  );
}

type InsideProps = TeamSectionProps & { readonly team: TeamView };

/** What one of the team may do there. */
function Inside(props: InsideProps) {
  const { team, now, keyWork } = props;
  const { t } = useSpeech();
  const { members, generation, me } = team;
  return (
    <>
      {OUT.has(team.standing) && (
        <div>
          <h2>{t('team.again.title')}</h2>
          <p class="meta">{t('team.again.lead')}</p>
          <TeamJoinForm {...props} />
        </div>
      )}
      <TeamMembers members={members} now={now} />
      {mayLead(team.role) ? (
        <TeamInvite {...props} by={team.role} />
      ) : (
        <p class="meta">{t('team.invite.onlyLeads')}</p>
      )}
      {team.role === 'owner' && (
        <TeamKey
          {...{ ...props, generation, me }}
          team={team.team}
          members={members.map(({ member }) => member)}
          work={keyWork}
        />
      )}
    </>
  );
}
