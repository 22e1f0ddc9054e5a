import { useId } from 'preact/hooks';
import type { ReplySettings } from '../lib/replies/suggestion';
import { useWords } from './words';

export type RepliesSectionProps = {
  readonly settings: ReplySettings;
  readonly onChange: (change: Partial<ReplySettings>) => void;
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
        <label>
          <b>{t('replies.initials')}</b>
          <input
            class="field"
            maxLength={8}
            autocomplete="off"
            value={settings.initials}
            onInput={(event) => {
              onChange({ initials: event.currentTarget.value });
            }}
          />
          <span class="meta">{t('replies.initialsHint')}</span>
        </label>
        <label>
          <b>{t('replies.company')}</b>
          <input
            class="field"
            dir="auto"
            maxLength={100}
            autocomplete="organization"
            value={settings.company}
            onInput={(event) => {
              onChange({ company: event.currentTarget.value });
            }}
          />
          <span class="meta">{t('replies.companyHint')}</span>
        </label>
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
