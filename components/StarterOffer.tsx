import type { ReplyLanguage } from '../lib/replies/reply';
import { REPLY_LANGUAGES } from '../lib/replies/reply';
import { startersOf } from '../lib/replies/saved/starters/startersOf';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type StarterOfferProps = {
  /** There is no saved reply yet. */
  readonly isFirst: boolean;
  readonly onStarters: (language: ReplyLanguage) => void;
};

/** Offers replies to begin with, a language at a time; nobody has to take them. */
export function StarterOffer({ isFirst, onStarters }: StarterOfferProps) {
  const t = useWords();
  return (
    <section class="box sunken">
      <div>
        <h2>{t(isFirst ? 'saved.emptyTitle' : 'saved.startersTitle')}</h2>
        <p class="meta">{t('saved.startersHint', [startersOf('en').length])}</p>
      </div>
      <p class="chips">
        {REPLY_LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            class="btn small"
            onClick={() => {
              onStarters(language);
            }}
          >
            <Glyph name="plus" /> {t(`saved.lang.${language}`)}
          </button>
        ))}
      </p>
    </section>
  );
}
