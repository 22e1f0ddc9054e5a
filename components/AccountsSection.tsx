import { NameList } from './NameList';
import { useWords } from './words';

export type Accounts = {
  readonly facebook: readonly string[];
  /** Without "@". */
  readonly x: readonly string[];
  readonly brandWords: readonly string[];
  /** Digits; null: not known. */
  readonly xAccountId: string | null;
};

export type AccountsSectionProps = {
  readonly accounts: Accounts;
  readonly onChange: (change: Partial<Accounts>) => void;
};

/** Whose replies are ours, and which words are our brand. */
export function AccountsSection({ accounts, onChange }: AccountsSectionProps) {
  const t = useWords();
  return (
    <>
      <NameList
        title={t('accounts.facebook')}
        hint={t('accounts.facebookHint')}
        names={accounts.facebook}
        onChange={(facebook) => {
          onChange({ facebook });
        }}
      />
      <NameList
        title={t('accounts.x')}
        hint={t('accounts.xHint')}
        names={accounts.x}
        prefix="@"
        onChange={(x) => {
          onChange({ x });
        }}
      />
      <NameList
        title={t('accounts.brand')}
        hint={t('accounts.brandHint')}
        names={accounts.brandWords}
        onChange={(brandWords) => {
          onChange({ brandWords });
        }}
      />
      <section>
        <div class="fields">
          <label>
            <b>{t('accounts.xId')}</b>
            <input
              class="field"
              inputMode="numeric"
              pattern="[0-9]*"
              maxLength={20}
              value={accounts.xAccountId ?? ''}
              onChange={(event) => {
                const digits = event.currentTarget.value.replace(/\D/g, '');
                onChange({ xAccountId: digits || null });
              }}
            />
            <span class="meta">{t('accounts.xIdHint')}</span>
          </label>
        </div>
      </section>
    </>
  );
}
