import { NameList } from './NameList';
import { TextField } from './TextField';
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
          <TextField
            title={t('accounts.xId')}
            hint={t('accounts.xIdHint')}
            value={accounts.xAccountId ?? ''}
            maxLength={20}
            inputMode="numeric"
            onChange={(typed) => {
              onChange({ xAccountId: typed.replace(/\D/g, '') || null });
            }}
          />
        </div>
      </section>
    </>
  );
}
