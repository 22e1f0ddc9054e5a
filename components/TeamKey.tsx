import { useState } from 'preact/hooks';
import type { Member } from '../lib/team/member';
import { configCommand } from '../lib/team/serverConfig';
import type { CopyTextProps } from './CopyText';
import { CopyText } from './CopyText';
import { useSpeech } from './words';

/** How the new key is being given: the share that is carried over; done, the initials of who is to be invited anew. */
export type KeyWork = { readonly share: number } | { readonly invite: readonly string[] };

export type TeamKeyProps = Pick<CopyTextProps, 'onCopy'> & {
  readonly team: string;
  /** Which key the team has now, counted from 1. */
  readonly generation: number;
  readonly me: string;
  readonly members: readonly Member[];
  /** null: nothing was asked for. */
  readonly work: KeyWork | null;
  readonly isBusy: boolean;
  /** Called with who stays beside this member. */
  readonly onRekey: (staying: readonly Member[]) => void;
  /** Deletes what lies on the server under the key before. */
  readonly onForgetOld: () => void;
};

/** How somebody is shut out for good: off the server, then a new key for all who stay. */
export function TeamKey(props: TeamKeyProps) {
  const { team, generation, me, members, work, isBusy, onCopy, onRekey, onForgetOld } = props;
  const { t, language } = useSpeech();
  const [leaver, setLeaver] = useState('');
  const others = members.filter(({ id }) => id !== me);
  const staying = members.filter(({ id }) => id !== leaver);
  const command = configCommand({ team, generation }, staying);
  return (
    <div class="stack">
      <h2>{t('team.key.title')}</h2>
      <p>{t('team.key.lead')}</p>
      <section class="fields">
        <label class="whole">
          <b>{t('team.key.who')}</b>
          <select
            class="field"
            onChange={(event) => {
              setLeaver(event.currentTarget.value);
            }}
          >
            <option value="">{t('team.key.nobody')}</option>
            {others.map(({ id, initials }) => (
              <option key={id} value={id}>{`^${initials} · ${id}`}</option>
            ))}
          </select>
        </label>
        <label class="whole">
          <b>{t('team.key.server')}</b>
          <textarea class="field" rows={2} readOnly dir="ltr" value={command} />
          <span class="meta">{t('team.key.serverHint')}</span>
        </label>
      </section>
      <CopyText text={command} onCopy={onCopy} />
      <div>
        <div class="row wrap">
          <button
            type="button"
            class="btn"
            disabled={isBusy}
            onClick={() => {
              onRekey(staying.filter(({ id }) => id !== me));
            }}
          >
            {t('team.key.do')}
          </button>
          {work && 'share' in work && (
            <>
              <progress value={work.share} aria-label={t('team.key.doing')} />
              <span class="meta">
                {t('team.key.doing')}{' '}
                {new Intl.NumberFormat(language, { style: 'percent' }).format(work.share)}
              </span>
            </>
          )}
        </div>
        <p class="meta">{t('team.key.doHint')}</p>
      </div>
      {work && 'invite' in work && (
        <p role="status">
          {t('team.key.done', [
            generation,
            work.invite.map((initials) => `^${initials}`).join(', '),
          ])}
        </p>
      )}
      {generation > 1 && (
        <details>
          <summary>{t('team.key.old')}</summary>
          <p>{t('team.key.oldHint')}</p>
          <button type="button" class="btn" disabled={isBusy} onClick={onForgetOld}>
            {t('team.key.oldDo')}
          </button>
        </details>
      )}
    </div>
  );
}
