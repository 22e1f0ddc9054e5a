import { useSpeech } from './words';

export type DraftCountProps = {
  /** As the site counts; `limit` null: the site has none worth telling. */
  readonly length: { readonly used: number; readonly limit: number | null };
};

/** How long a draft is, of how much, and by how much it is too long. */
export function DraftCount({ length: { used, limit } }: DraftCountProps) {
  const { t, language } = useSpeech();
  const figure = new Intl.NumberFormat(language);
  if (limit === null) return <span class="meta count">{t('draft.characters', used)}</span>;
  const over = used - limit;
  return (
    <span class="meta count">
      {over > 0 && <span class="over">{t('draft.over', over)} </span>}
      {t('draft.used', [figure.format(used), figure.format(limit)])}
    </span>
  );
}
