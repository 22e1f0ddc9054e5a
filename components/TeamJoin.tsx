import { enteredIn, TeamField } from './TeamField';
import type { TeamJoinFormProps } from './TeamJoinForm';
import { TeamJoinForm } from './TeamJoinForm';
import { useWords } from './words';

/** What is entered to make a team; `member` also names the user on the server. */
export type MadeTeam = Readonly<
  Record<'name' | 'team' | 'server' | 'member' | 'initials' | 'password', string>
>;

export type TeamJoinProps = TeamJoinFormProps & {
  /** Called within the click, so that the browser may ask. */
  readonly onMake: (made: MadeTeam) => void;
};

const NAME = '[a-z0-9]{2,24}';

/** The two ways into a team: an invitation, or one's own server. */
export function TeamJoin({ isBusy, onJoin, onFile, onMake }: TeamJoinProps) {
  const t = useWords();
  return (
    <>
      <h2>{t('team.join.title')}</h2>
      <TeamJoinForm {...{ isBusy, onJoin, onFile }} />
      <details>
        <summary>{t('team.make.title')}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const entered = enteredIn(event.currentTarget);
            const { name = '', team = '', server = '', member = '' } = entered;
            const { initials = '', password = '' } = entered;
            onMake({ name, team, server, member, initials, password });
          }}
        >
          <p class="meta">{t('team.make.lead')}</p>
          <section class="fields">
            <TeamField name="name" label={t('team.make.name')} maxLength={80} />
            <TeamField
              name="team"
              label={t('team.make.short')}
              hint={t('team.make.shortHint')}
              pattern={NAME}
              maxLength={24}
            />
            <TeamField
              name="server"
              label={t('team.make.server')}
              hint={t('team.make.serverHint')}
              maxLength={200}
            />
            <TeamField
              name="member"
              label={t('team.member')}
              hint={t('team.memberHint')}
              pattern={NAME}
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
          </section>
          <div>
            <button type="submit" class="btn" disabled={isBusy}>
              {t('team.make.do')}
            </button>
            <p class="meta" role="status">
              {t(isBusy ? 'team.asking' : 'team.allowHint')}
            </p>
          </div>
        </form>
      </details>
    </>
  );
}
