import { hostOf } from '../lib/team/access';
import type { Role } from '../lib/team/member';
import { CertificateHint } from './CertificateHint';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { TeamLeave } from './TeamLeave';
import type { SeenMember } from './TeamMembers';
import { dayTime } from './times';
import { useSpeech } from './words';

/** The team this device is in. */
export type TeamView = {
  readonly name: string;
  /** As the server knows it, and which of its keys it has now. */
  readonly team: string;
  readonly generation: number;
  readonly me: string;
  readonly members: readonly SeenMember[];
  readonly servers: readonly string[];
  readonly initials: string;
  readonly role: Role;
  /** `connecting`, `online`, or why not: a key of the texts. */
  readonly standing: string;
  /** ms since 1970; null: not known. */
  readonly since: number | null;
  readonly isFull: boolean;
  /** How much waits for the server. */
  readonly waiting: number;
  /** How much of what was told could not be used. */
  readonly ignored?: number;
};

export type TeamStandingProps = {
  readonly team: TeamView;
  readonly now: number;
  readonly onLeave: () => void;
};

/** In words who one is in the team and how it stands with its server, and the way out. */
export function TeamStanding({ team, now, onLeave }: TeamStandingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const since = team.since === null ? '' : dayTime(team.since, now, speech);
  return (
    <div class="stack">
      <p>
        <b>
          <Page text={team.name} />
        </b>{' '}
        · <Page text={team.servers.map(hostOf).join(', ')} /> ·{' '}
        {t('team.you', [team.initials, t(`team.roles.${team.role}`)])}
      </p>
      <p class="meta">{t(`team.roleCan.${team.role}`)}</p>
      <p role="status">
        {t(`team.standing.${keyOf(team.standing)}`, [since])}{' '}
        {team.isFull && t('team.standing.full')}{' '}
        {team.waiting > 0 && t('team.standing.waiting', team.waiting)}
      </p>
      {team.standing === 'offline' && (
        <p class="meta">
          <CertificateHint servers={team.servers} />
        </p>
      )}
      {(team.ignored ?? 0) > 0 && (
        <p class="meta">{t('team.standing.ignored', team.ignored ?? 0)}</p>
      )}
      <TeamLeave role={team.role} onLeave={onLeave} />
    </div>
  );
}
