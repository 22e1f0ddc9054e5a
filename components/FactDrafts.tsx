import type { FactDraft } from '../lib/replies/facts/factDrafts';
import { factName } from './FactList';
import { Page } from './Page';
import { SuggestionCard } from './Suggestions';
import { useWords } from './words';

export type FactDraftsProps = {
  readonly drafts: readonly FactDraft[];
  /** Id of the fact the draft came from; null: none. */
  readonly used: string | null;
  readonly onUse: (draft: FactDraft) => void;
};

/** Drafts with what is going on today, before all others: they know what no other draft can. */
export function FactDrafts({ drafts, used, onUse }: FactDraftsProps) {
  const t = useWords();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h3>{t('moment.fact.title')}</h3>
      <ul>
        {drafts.map((draft) => (
          <SuggestionCard
            key={draft.fact.id}
            suggestion={draft.suggestion}
            used={draft.fact.id === used}
            full
            onUse={() => {
              onUse(draft);
            }}
          />
        ))}
      </ul>
      <p class="meta">
        {t('moment.fact.from')} <Page text={drafts.map(({ fact }) => factName(fact)).join(' · ')} />
      </p>
    </section>
  );
}
