import { useState } from 'preact/hooks';
import { SITES } from '../lib/comment';
import type { PageTarget } from '../lib/sla/targets';
import { Glyph } from './Glyph';
import { TargetRow } from './TargetRow';
import { useWords } from './words';

export type PageTargetsProps = {
  readonly byPage: readonly PageTarget[];
  readonly onChange: (byPage: readonly PageTarget[]) => void;
};

const MOST = 20;
const NEW: PageTarget = { site: 'facebook', name: null, minutes: 30 };

/** Pages and accounts with a target of their own; without a name it is that of the whole site. */
export function PageTargets({ byPage, onChange }: PageTargetsProps) {
  const t = useWords();
  const [typed, setTyped] = useState(NEW);
  const nameOf = ({ site, name }: PageTarget) =>
    t('clock.page', [t(`site.${site}`), name ?? t('clock.allOfSite')]);
  // Only here: trimmed as it is typed, no name could hold a space.
  const named = { ...typed, name: typed.name?.trim() || null };
  const known = byPage.some((page) => isSame(page, named));
  return (
    <section>
      <div>
        <h2>{t('clock.byPage')}</h2>
        <p class="meta">{t('clock.byPageHint')}</p>
      </div>
      <ul class="names">
        {byPage.map((page, place) => (
          <TargetRow
            key={`${page.site} ${page.name ?? ''}`}
            name={nameOf(page)}
            minutes={page.minutes}
            onChange={(minutes) => {
              onChange(byPage.map((old, at) => (at === place ? { ...old, minutes } : old)));
            }}
            onRemove={() => {
              onChange(byPage.filter((_, at) => at !== place));
            }}
          />
        ))}
      </ul>
      <form
        class="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          if (known || byPage.length >= MOST) return;
          onChange([...byPage, named]);
          setTyped({ ...NEW, site: typed.site });
        }}
      >
        <select
          class="field"
          aria-label={t('clock.site')}
          value={typed.site}
          onChange={(event) => {
            const site = SITES.find((one) => one === event.currentTarget.value);
            if (site) setTyped({ ...typed, site });
          }}
        >
          {SITES.map((site) => (
            <option key={site} value={site}>
              {t(`site.${site}`)}
            </option>
          ))}
        </select>
        <input
          class="field grow"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          aria-label={t('clock.pageName')}
          placeholder={t('clock.allOfSite')}
          value={typed.name ?? ''}
          onInput={(event) => {
            setTyped({ ...typed, name: event.currentTarget.value });
          }}
        />
        <button type="submit" class="btn" disabled={known || byPage.length >= MOST}>
          <Glyph name="plus" /> {t('accounts.add')}
        </button>
      </form>
      {known && <p class="meta">{t('clock.knownPage')}</p>}
    </section>
  );
}

const isSame = (one: PageTarget, other: PageTarget): boolean =>
  one.site === other.site && one.name?.toLowerCase() === other.name?.toLowerCase();
