import type { Site } from '../lib/comment';
import { Glyph } from './Glyph';
import { useWords } from './words';

/** The end of a quarrel: why to stop, and how to report on this site; the human does it there. */
export function StopCard({ site }: { readonly site: Site }) {
  const t = useWords();
  return (
    <section aria-label={t('advice.title')}>
      <div class="advice">
        <Glyph name="no-reply" size={16} />
        <div>
          <h3>{t('quarrel.stop')}</h3>
          <p>{t('quarrel.stopWhy')}</p>
        </div>
      </div>
      <div>
        <h3>{t('quarrel.report')}</h3>
        <p>{t(site === 'facebook' ? 'quarrel.onFacebook' : 'quarrel.onX')}</p>
      </div>
      <p class="meta">{t('quarrel.ofThread')}</p>
    </section>
  );
}
