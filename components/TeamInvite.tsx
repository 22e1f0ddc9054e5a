import type { Role } from '../lib/team/member';
import { ROLES } from '../lib/team/member';
import { enteredIn, TeamField } from './TeamField';
import { useWords } from './words';

/** Whom an invitation is for; `member` and `password` as the server knows them. */
export type Invited = {
  readonly member: string;
  readonly initials: string;
  readonly password: string;
  readonly role: Role;
};

export type TeamInviteProps = {
  /** The invitation that was made last; null: none yet. */
  readonly invitation: string | null;
  readonly onInvite: (invited: Invited) => void;
  readonly onCopy: (text: string) => void;
};

/** Makes an invitation for one colleague, whose user the server has already. */
export function TeamInvite({ invitation, onInvite, onCopy }: TeamInviteProps) {
  const t = useWords();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const {
          member = '',
          initials = '',
          password = '',
          ...rest
        } = enteredIn(event.currentTarget);
        const role = ROLES.find((one) => one === rest.role) ?? 'agent';
        onInvite({ member, initials, password, role });
      }}
    >
      <h2>{t('team.invite.title')}</h2>
      <p class="meta">{t('team.invite.lead')}</p>
      <section class="fields">
        <TeamField
          name="member"
          label={t('team.member')}
          hint={t('team.memberHint')}
          pattern="[a-z0-9]{2,24}"
          maxLength={24}
        />
        <TeamField name="password" isSecret label={t('team.password')} maxLength={200} />
        <TeamField name="initials" label={t('team.initials')} maxLength={8} />
        <label>
          <b>{t('team.role')}</b>
          <select class="field" name="role">
            {ROLES.filter((role) => role !== 'owner')
              .reverse()
              .map((role) => (
                <option key={role} value={role} selected={role === 'agent'}>
                  {t(`team.roles.${role}`)}
                </option>
              ))}
          </select>
        </label>
      </section>
      <div>
        <button type="submit" class="btn">
          {t('team.invite.do')}
        </button>
      </div>
      {invitation !== null && (
        <div class="stack">
          <label>
            <b>{t('team.invite.made')}</b>
            <textarea class="field" rows={4} readOnly dir="ltr" value={invitation} />
          </label>
          <p class="meta">{t('team.invite.secret')}</p>
          <div>
            <button
              type="button"
              class="btn small"
              onClick={() => {
                onCopy(invitation);
              }}
            >
              {t('team.invite.copy')}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}
