import { useMemo, type ReactNode } from 'react';
import css from './frame.module.css';
import { Icon } from './Icon';
import { usePosts } from './store';
import type { Post } from './tweet';
import { VirtualList, type Cell } from './VirtualList';
import { WORDS } from './words';

interface TimelineProps {
  readonly title: string;
  readonly back?: boolean;
  readonly tabs?: readonly (readonly [word: string, href: string])[];
  readonly cells: (posts: ReadonlyMap<string, Post>) => readonly Cell[];
  readonly children?: ReactNode;
}

/** A page that is one list of posts, with what stands above it. */
export function Timeline({ title, back = false, tabs, cells, children }: TimelineProps) {
  const posts = usePosts();
  // The page is made anew for another address, so only the posts can change what is listed.
  const listed = useMemo(() => cells(posts), [posts]);
  return (
    <>
      <TopBar title={title} back={back} />
      {children}
      {tabs && <Tabs tabs={tabs} />}
      <VirtualList cells={listed} label={`Timeline: ${title}`} heading={title} />
    </>
  );
}

/** The bar that stays at the top of the column. */
export function TopBar({ title, back = false }: { title: string; back?: boolean }) {
  return (
    <div className={css.topBar}>
      {back && (
        <button
          type="button"
          role="button"
          aria-label={WORDS.back}
          data-testid="app-bar-back"
          className={css.round}
          onClick={() => history.back()}
        >
          <Icon name="back" size={20} />
        </button>
      )}
      <h2 dir="ltr" aria-level={2} role="heading">
        <span>{title}</span>
      </h2>
    </div>
  );
}

function Tabs({ tabs }: { tabs: NonNullable<TimelineProps['tabs']> }) {
  return (
    <nav role="navigation" className={css.tabs}>
      <div role="tablist">
        {tabs.map(([word, href], index) => (
          <a
            key={word}
            href={href}
            role="tab"
            aria-selected={location.pathname === href && (href !== '/home' || index === 0)}
            className={css.tab}
          >
            <span>{word}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}
