import { useState } from 'preact/hooks';
import type { KeyWork } from '../../components/TeamKey';
import { TeamSection } from '../../components/TeamSection';
import type { Result } from '../../lib/result';
import { problemOf } from '../../lib/result';
import { copyText } from '../wiring/copyText';
import { saveFile } from '../wiring/saveFile';
import { useNow } from '../wiring/live';
import type { Team } from '../wiring/useTeam';
import { useTeam } from '../wiring/useTeam';
import type { TeamProblem } from './enterTeam';
import { invite, join, leave, make, serversOf } from './enterTeam';
import { readText } from './readText';
import { forgetOldKey, rekey } from './rekey';

/** Settings → Team: whether this device is in a team, and how it stands with its server. */
export function TeamPane() {
  const team = useTeam();
  const now = useNow();
  const [problem, setProblem] = useState<TeamProblem | null>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [invitation, setInvitation] = useState<string | null>(null);
  const [keyWork, setKeyWork] = useState<KeyWork | null>(null);
  if (!team) return null;
  const { access } = team;
  const settle = async (entering: Promise<Result<null, TeamProblem>>) => {
    setIsBusy(true);
    setProblem(null);
    const entered = await entering;
    setProblem(problemOf(entered));
    setIsBusy(false);
    return entered.ok;
  };
  return (
    <TeamSection
      {...{ problem, asked, isBusy, invitation, keyWork, now }}
      team={viewOf(team)}
      onJoin={(pasted, passphrase) => {
        setAsked(serversOf(pasted));
        void settle(join(pasted, passphrase));
      }}
      onMake={(made) => {
        setAsked([made.server]);
        void settle(make(made));
      }}
      onInvite={(invited) => {
        if (!access) return;
        const made = invite(access, invited);
        setProblem(problemOf(made));
        setInvitation(made.ok ? made.value : null);
      }}
      onCopy={copyText}
      onSave={(text) => {
        saveFile('heard-team.txt', text, 'text/plain');
      }}
      onFile={readText}
      onRekey={(staying) => {
        if (!access) return;
        setInvitation(null);
        const onProgress = (share: number) => {
          setKeyWork({ share });
        };
        setAsked(access.servers);
        void settle(rekey(access, onProgress)).then((isDone) => {
          setKeyWork(isDone ? { invite: staying.map(({ initials }) => initials) } : null);
        });
      }}
      onForgetOld={() => {
        if (!access) return;
        setAsked(access.servers);
        void settle(forgetOldKey(access));
      }}
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
  const { name, team, generation, servers, member } = access;
  const { standing, since, isFull, waiting, ignored, members } = now;
  const { id: me, initials, role } = member;
  const place = { name, team, generation, servers };
  return { ...place, me, initials, role, members, standing, since, isFull, waiting, ignored };
}
