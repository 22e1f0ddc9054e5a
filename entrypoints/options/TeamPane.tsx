import { useState } from 'preact/hooks';
import { TeamSection } from '../../components/TeamSection';
import type { Result } from '../../lib/result';
import { hostOf } from '../../lib/team/access';
import { copyText } from '../wiring/copyText';
import { useNow } from '../wiring/live';
import type { Team } from '../wiring/useTeam';
import { useTeam } from '../wiring/useTeam';
import type { TeamProblem } from './enterTeam';
import { invite, join, leave, make } from './enterTeam';

/** Settings → Team: whether this device is in a team, and how it stands with its server. */
export function TeamPane() {
  const team = useTeam();
  const now = useNow();
  const [problem, setProblem] = useState<TeamProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [invitation, setInvitation] = useState<string | null>(null);
  if (!team) return null;
  const { access } = team;
  const settle = async (entering: Promise<Result<null, TeamProblem>>) => {
    setIsBusy(true);
    setProblem(null);
    const entered = await entering;
    setProblem(entered.ok ? null : entered.problem);
    setIsBusy(false);
  };
  return (
    <TeamSection
      {...{ problem, isBusy, invitation, now }}
      team={viewOf(team)}
      onJoin={(pasted, passphrase) => void settle(join(pasted, passphrase))}
      onMake={(made) => void settle(make(made))}
      onInvite={(invited) => {
        if (!access) return;
        const made = invite(access, invited);
        setProblem(made.ok ? null : made.problem);
        setInvitation(made.ok ? made.value : null);
      }}
      onCopy={(text) => void copyText(text)}
      onLeave={() => {
        if (!access) return;
        setInvitation(null);
        void leave(access);
      }}
    />
  );
}

function viewOf({ access, now }: Team) {
  if (!access) return null;
  const { name, servers, member } = access;
  const { standing, since, isFull, waiting } = now;
  const hosts = servers.map(hostOf);
  const { initials, role } = member;
  return { name, hosts, initials, role, standing, since, isFull, waiting };
}
