import { useId } from 'preact/hooks';
import type { Phone } from '../lib/replies/privateWords';
import type { ReplySettings } from '../lib/replies/suggestion';
import { TextField } from './TextField';
import { useWords } from './words';

export type RepliesSectionProps = {
  readonly settings: ReplySettings & { readonly phone: Phone };
  readonly onChange: (change: Partial<ReplySettings & { readonly phone: Phone }>) => void;
};

const FORMS = [
  ['as-comment', 'asComment'],
  ['formal', 'formal'],
  ['informal', 'informal'],
] as const;

/** How drafts are signed, what the company is called, and how they address people. */
export function RepliesSection({ settings, onChange }: RepliesSectionProps) {
  const t = useWords();
  const group = useId();
  return (
    <>
      <section class="fields">
        <TextField
          title={t('replies.initials')}
          hint={t('replies.initialsHint')}
          value={settings.initials}
          maxLength={8}
          onChange={(initials) => {
            onChange({ initials: initials.trim() });
          }}
        />
        <TextField
          title={t('replies.company')}
          hint={t('replies.companyHint')}
          value={settings.company}
          maxLength={100}
          onChange={(company) => {
            onChange({ company: company.trim() });
          }}
        />
        <TextField
          title={t('private.phone')}
          hint={t('private.phoneHint')}
          value={settings.phone.number}
          maxLength={40}
          onChange={(number) => {
            onChange({ phone: { ...settings.phone, number: number.trim() } });
          }}
        />
        <TextField
          title={t('private.hours')}
          hint={t('private.hoursHint')}
          value={settings.phone.hours}
          maxLength={80}
          onChange={(hours) => {
            onChange({ phone: { ...settings.phone, hours: hours.trim() } });
          }}
        />
      </section>
      <fieldset>
        <legend>{t('replies.formality')}</legend>
        {FORMS.map(([form, key]) => (
          <label key={form} class="choice">
            <input
              type="radio"
              name={group}
              checked={settings.formality === form}
              onChange={() => {
                onChange({ formality: form });
              }}
            />
            <span>
              {t(`replies.${key}`)} <span class="meta">{t(`replies.${key}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
