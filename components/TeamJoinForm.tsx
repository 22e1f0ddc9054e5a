import { useRef } from 'preact/hooks';
import { ImportButton } from './ImportButton';
import { enteredIn, TeamField } from './TeamField';
import { useWords } from './words';

export type TeamJoinFormProps = {
  readonly isBusy: boolean;
  /** Called within the click, so that the browser may ask. */
  readonly onJoin: (pasted: string, passphrase: string) => void;
  /** The text of a chosen file; null where it cannot be read. */
  readonly onFile: (file: File) => Promise<string | null>;
};

/** Takes an invitation, as the line that was sent or as its file. */
export function TeamJoinForm({ isBusy, onJoin, onFile }: TeamJoinFormProps) {
  const t = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { pasted = '', passphrase = '' } = enteredIn(event.currentTarget);
        onJoin(pasted, passphrase);
      }}
    >
      <section class="fields">
        <label>
          <b>{t('team.join.invitation')}</b>
          <textarea
            ref={area}
            class="field"
            name="pasted"
            rows={3}
            required
            spellcheck={false}
            dir="ltr"
          />
          <span class="meta">{t('team.join.invitationHint')}</span>
        </label>
        <TeamField
          name="passphrase"
          isSecret
          label={t('team.join.passphrase')}
          hint={t('team.join.passphraseHint')}
          maxLength={200}
          isOptional
        />
      </section>
      <div>
        <div class="row wrap">
          <button type="submit" class="btn main" disabled={isBusy}>
            {t('team.join.do')}
          </button>
          <ImportButton
            words={t('team.join.file')}
            accept=".txt,text/plain"
            disabled={isBusy}
            onImport={(file) => {
              void onFile(file).then((text) => {
                if (area.current && text !== null) area.current.value = text;
              });
            }}
          />
        </div>
        <p class="meta" role="status">
          {isBusy ? t('team.asking') : `${t('team.allowHint')} ${t('team.join.settings')}`}
        </p>
      </div>
    </form>
  );
}
