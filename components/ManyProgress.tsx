import { useSpeech } from './words';

/** What is done with many tickets at once, and the share of them it is done with, 0 to 1. */
export type ManyWork = { readonly step: 'closing' | 'reopening'; readonly share: number };

/** How far it is with many tickets at once. */
export function ManyProgress({ work: { step, share } }: { readonly work: ManyWork }) {
  const { t, language } = useSpeech();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <p class="row meta">
      <progress value={share} aria-label={t(`backlog.${step}`)} /> {t(`backlog.${step}`)} {percent}
    </p>
  );
}
