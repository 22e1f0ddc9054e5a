import type { PageSight } from '../lib/pageSight';
import { Around, SPOT } from './Around';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Page } from './Page';
import type { Translate } from './words';
import { useWords } from './words';

/** What of the open page was read; null is "not known". */
export type CoverageView = {
  readonly read: number;
  /** Comments under what this page shows that wait for us. */
  readonly open: number | null;
  readonly notLoaded: number | null;
  /** At most so many more stand on the page and are read when it rests. */
  readonly toRead?: number;
  readonly filter: PageSight['filter'];
  /** The site's own buttons behind which more waits. */
  readonly behind?: PageSight['behind'];
  /** Each post by itself, in the order of the page, where it shows more than one. */
  readonly posts?: readonly PostCoverageView[];
};

/** The same of one post; `author` null, `words` '': not known. */
export type PostCoverageView = Omit<CoverageView, 'posts'> & {
  readonly id: string;
  readonly author: string | null;
  readonly words: string;
};

/** Whether the page's own sort menu is what hides comments. */
export const pointsTo = ({ notLoaded, filter }: CoverageView): boolean =>
  notLoaded !== 0 && filter !== null && filter !== 'all';

const MOST_BUTTONS = 2;

export type CoverageLineProps = {
  readonly coverage: CoverageView;
  /** Several posts are told one by one only when asked for. */
  readonly folded?: boolean;
};

/**
 * How much of the open page the count rests on: "18 read · 3 open · at least 14 not loaded, sorted
 * by …", and the same of each of several posts.
 */
export function CoverageLine({ coverage, folded = false }: CoverageLineProps) {
  const t = useWords();
  const { posts = [] } = coverage;
  const isOne = posts.length < 2;
  return (
    <div class="coverage meta">
      <p>{t('backlog.onPage', [figuresOf(coverage, t)])}</p>
      {isOne ? (
        <Pointers coverage={coverage} />
      ) : (
        <details open={!folded}>
          <summary>
            <Glyph name="right" /> {t('perPost.each', posts.length)}
          </summary>
          <ul>
            {posts.map((post) => (
              <Post key={post.id} post={post} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Post({ post }: { readonly post: PostCoverageView }) {
  const t = useWords();
  const { author, words } = post;
  const name = [author ?? '', words].filter((part) => part !== '').join(': ');
  return (
    <li>
      <p class="post" title={name}>
        {name === '' ? t('perPost.unnamed') : <Page text={name} />}
      </p>
      <p>{figuresOf(post, t)}</p>
      <Pointers coverage={post} />
    </li>
  );
}

/** The site's own menu and buttons that show the rest. */
function Pointers({ coverage }: { readonly coverage: CoverageView }) {
  const t = useWords();
  const { filter, behind = [] } = coverage;
  return (
    <>
      {pointsTo(coverage) && <p>{t(`backlog.sorted.${keyOf(filter ?? '')}`)}</p>}
      {behind.slice(0, MOST_BUTTONS).map(({ words }) => (
        <p key={words}>
          <Around text={t('health.behind', [SPOT])}>
            <Page text={words} />
          </Around>
        </p>
      ))}
    </>
  );
}

function figuresOf({ read, toRead, open, notLoaded }: CoverageView, t: Translate): string {
  return [
    t('backlog.read', [read]),
    ...(toRead ? [t('toRead.upTo', [toRead])] : []),
    ...(open === null ? [] : [t('backlog.open', [open])]),
    ...(notLoaded === null
      ? [t('backlog.maybeMore')]
      : notLoaded > 0
        ? [t('backlog.notLoaded', [notLoaded])]
        : []),
  ].join(' · ');
}
