import type { PageSight } from '../lib/pageSight';
import { Around, SPOT } from './Around';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { useWords } from './words';

/** What of the open page was read; null is "not known". */
export type CoverageView = {
  readonly read: number;
  /** Comments under what this page shows that wait for us. */
  readonly open: number | null;
  readonly notLoaded: number | null;
  readonly filter: PageSight['filter'];
  /** The site's own buttons behind which more waits. */
  readonly behind?: PageSight['behind'];
};

/** Whether the page's own sort menu is what hides comments. */
export const pointsTo = ({ notLoaded, filter }: CoverageView): boolean =>
  notLoaded !== 0 && filter !== null && filter !== 'all';

const MOST_BUTTONS = 2;

/** How much of the open page the count rests on: "18 read · 3 open · at least 14 not loaded, sorted by …". */
export function CoverageLine({ coverage }: { readonly coverage: CoverageView }) {
  const t = useWords();
  const { read, open, notLoaded, filter, behind = [] } = coverage;
  const hides = notLoaded !== 0;
  return (
    <div class="coverage meta">
      <p>
        {t('backlog.onPage', [
          [
            t('backlog.read', [read]),
            ...(open === null ? [] : [t('backlog.open', [open])]),
            ...(notLoaded === null
              ? [t('backlog.maybeMore')]
              : hides
                ? [t('backlog.notLoaded', [notLoaded])]
                : []),
          ].join(' · '),
        ])}
      </p>
      {pointsTo(coverage) && <p>{t(`backlog.sorted.${keyOf(filter ?? '')}`)}</p>}
      {behind.slice(0, MOST_BUTTONS).map(({ words }) => (
        <p key={words}>
          <Around text={t('health.behind', [SPOT])}>
            <Page text={words} />
          </Around>
        </p>
      ))}
    </div>
  );
}
