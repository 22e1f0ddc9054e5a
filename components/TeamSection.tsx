import type { Role } from '../lib/team/member';
import { mayLead } from '../lib/team/member';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Page } from './Page';
import type { TeamInviteProps } from './TeamInvite';
import { TeamInvite } from './TeamInvite';
import type { TeamJoinProps } from './TeamJoin';
import { TeamJoin } from './TeamJoin';
import { dayTime } from './times';
import { useSpeech } from './words';

/** The team this device is in. */
export type TeamView = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly initials: string;
  readonly role: Role;
  /** `connecting`, `online`, or why not: a key of the texts. */
  readonly standing: string;
  /** ms since 1970; null: not known. */
  readonly since: number | null;
  readonly isFull: boolean;
  /** How much waits for the server. */
  readonly waiting: number;
};

export type TeamSectionProps = TeamJoinProps &
  TeamInviteProps & {
    /** null: none. */
    readonly team: TeamView | null;
    /** Why the last thing asked for was not done, a key of the texts; null: it was, or nothing was asked. */
    readonly problem: string | null;
    readonly now: number;
    readonly onLeave: () => void;
  };

/** The team of this device: in words how it stands with its server, what is shared, and the ways in and out. */
export function TeamSection(props: TeamSectionProps) {
  const { team, problem } = props;
  const { t } = useSpeech();
  return (
    <>
      {team && <Standing team={team} now={props.now} onLeave={props.onLeave} />}
      {problem !== null && (
        <div class="note" role="alert">
          <Glyph name="hint" />
          <p>{t(`team.problem.${keyOf(problem)}`)}</p>
        </div>
      )}
      <div>
        <h2>{t('team.shared.title')}</h2>
        <p>{t('team.shared.what')}</p>
        <p>{t('team.shared.never')}</p>
      </div>
      {team ? mayLead(team.role) && <TeamInvite {...props} /> : <TeamJoin {...props} />}
    </>
  );
}

type StandingProps = {
  readonly team: TeamView;
  readonly now: number;
  readonly onLeave: () => void;
};

function Standing({ team, now, onLeave }: StandingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const since = team.since === null ? '' : dayTime(team.since, now, speech);
  return (
    <div class="stack">
      <p>
        <b>
          <Page text={team.name} />
        </b>{' '}
        · <Page text={team.hosts.join(', ')} /> ·{' '}
        {t('team.you', [team.initials, t(`team.roles.${team.role}`)])}
      </p>
      <p role="status">
        {t(`team.standing.${keyOf(team.standing)}`, [since])}{' '}
        {team.isFull && t('team.standing.full')}{' '}
        {team.waiting > 0 && t('team.standing.waiting', team.waiting)}
      </p>
      <div>
        <button type="button" class="btn" onClick={onLeave}>
          {t('team.leave')}
        </button>
        <p class="meta">{t('team.leaveHint')}</p>
      </div>
    </div>
  );
}
