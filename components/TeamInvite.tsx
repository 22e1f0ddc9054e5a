import type { Role } from '../lib/team/member';
import { ROLES } from '../lib/team/member';
import { CopyText } from './CopyText';
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
  /** The role of who invites: only an owner invites another. */
  readonly by: Role;
  /** The invitation that was made last; null: none yet. */
  readonly invitation: string | null;
  readonly onInvite: (invited: Invited) => void;
  /** False where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Hands the user the invitation as a file. */
  readonly onSave: (text: string) => void;
};

/** Makes an invitation for one colleague, whose user the server has already. */
export function TeamInvite({ by, invitation, onInvite, onCopy, onSave }: TeamInviteProps) {
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
        <TeamField
          name="password"
          isSecret
          label={t('team.password')}
          hint={t('team.passwordHint')}
          maxLength={6000}
        />
        <TeamField name="initials" label={t('team.initials')} maxLength={8} />
        <label>
          <b>{t('team.role')}</b>
          <select class="field" name="role">
            {ROLES.filter((role) => role !== 'owner' || by === 'owner')
              .toReversed()
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
      {invitation !== null && <Made {...{ invitation, onCopy, onSave }} />}
    </form>
  );
}

type MadeProps = Pick<TeamInviteProps, 'onCopy' | 'onSave'> & { readonly invitation: string };

function Made({ invitation, onCopy, onSave }: MadeProps) {
  const t = useWords();
  return (
    <div class="stack">
      <section class="fields">
        <label class="whole">
          <b>{t('team.invite.made')}</b>
          <textarea class="field" rows={3} readOnly dir="ltr" value={invitation} />
          <span class="meta">{t('team.invite.secret')}</span>
        </label>
      </section>
      <div class="row wrap">
        <CopyText text={invitation} onCopy={onCopy} />
        <button
          type="button"
          class="btn small"
          onClick={() => {
            onSave(invitation);
          }}
        >
          {t('team.invite.file')}
        </button>
      </div>
    </div>
  );
}
