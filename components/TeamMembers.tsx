import type { Member } from '../lib/team/member';
import { dayTime } from './times';
import { useSpeech } from './words';

/** Somebody of the team; `seenAt` is when they were last here, ms since 1970. */
export type SeenMember = { readonly member: Member; readonly seenAt: number };

export type TeamMembersProps = {
  readonly members: readonly SeenMember[];
  readonly now: number;
};

/** Who is in the team, by initials, with role and when they were last here. */
export function TeamMembers({ members, now }: TeamMembersProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (members.length === 0) return null;
  return (
    <div>
      <h2>{t('team.members.title')}</h2>
      <ul>
        {members.map(({ member, seenAt }) => (
          <li key={member.id}>
            <b>^{member.initials}</b> {member.id} ·{' '}
            {t('team.members.seen', [t(`team.roles.${member.role}`), dayTime(seenAt, now, speech)])}
          </li>
        ))}
      </ul>
    </div>
  );
}
