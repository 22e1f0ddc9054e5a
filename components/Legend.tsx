import type { BadgeView } from './badgeView';
import { CommentBadge } from './CommentBadge';
import { Glyph } from './Glyph';
import { useWords } from './words';

const figure = (kind: BadgeView['kind'], minutes: number, atLeast = false): BadgeView => ({
  kind,
  minutes,
  atLeast,
  opensAt: null,
});

const ROWS: ReadonlyArray<readonly [BadgeView, string]> = [
  [figure('on-track', 12), 'firstRun.seeOnTrack'],
  [figure('due-soon', 4), 'firstRun.seeDueSoon'],
  [figure('late', 8), 'firstRun.seeLate'],
  [figure('answered', 9), 'firstRun.seeAnswered'],
  [figure('unknown-time', 120, true), 'firstRun.seeUnknown'],
];

/** What stands beside a comment, and what it means. */
export function Legend() {
  const t = useWords();
  return (
    <dl class="legend">
      {ROWS.map(([badge, key]) => [
        <dt key={key}>
          <CommentBadge badge={badge} />
        </dt>,
        <dd key={`${key} words`}>{t(key)}</dd>,
      ])}
      <dt>
        <span class="hd-label" data-tone="concern">
          <Glyph name="complaint" size={10} />
          {t('label.complaint')}
        </span>
      </dt>
      <dd>{t('firstRun.seeLabel')}</dd>
    </dl>
  );
}
