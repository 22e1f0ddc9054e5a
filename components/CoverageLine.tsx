import type { PageSight } from '../lib/pageSight';
import { keyOf } from './keyOf';
import { useWords } from './words';

/** What of the open page was read; null is "not known". */
export type CoverageView = {
  readonly read: number;
  /** Comments under what this page shows that wait for us. */
  readonly open: number | null;
  readonly notLoaded: number | null;
  readonly filter: PageSight['filter'];
};

/** Whether the page's own sort menu is what hides comments. */
export const pointsTo = ({ notLoaded, filter }: CoverageView): boolean =>
  notLoaded !== 0 && filter !== null && filter !== 'all';

/** How much of the open page the count rests on: "18 read · 3 open · at least 14 not loaded, sorted by …". */
export function CoverageLine({ coverage }: { readonly coverage: CoverageView }) {
  const t = useWords();
  const { read, open, notLoaded, filter } = coverage;
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
    </div>
  );
}
