import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Crowd, type Post, postsAt } from '../post';
import { type Route, routeOf } from '../route';
import { readSent, subscribeSent, withSent } from '../sent';
import type { Settings } from '../settings';
import { WORDS } from '../words';
import { Messenger } from './Messenger';
import { HomeFeed, PageFeed, PostPage } from './pages';
import { PostDialog } from './PostDialog';
import { SiteProvider } from './site';
import { TopBar } from './TopBar';

const TICK_MS = 20_000;

type Props = {
  readonly settings: Settings;
  /** What every age counts back from, ms since 1970. */
  readonly anchor: number;
  /** Further comments under the first post. */
  readonly crowd: Crowd | undefined;
  readonly present: () => number;
};

/** The whole site: one page that changes with the address and never loads anew. */
export function App({ settings, anchor, crowd, present }: Props) {
  const [now, setNow] = useState(present);
  const posts = usePosts(anchor, crowd);
  const { route, under, go, close } = useNavigation(posts);
  useEffect(() => {
    const timer = setInterval(() => setNow(present()), TICK_MS);
    return () => clearInterval(timer);
  }, [present]);
  const words = WORDS[settings.ui];
  return (
    <SiteProvider value={{ settings, words, now: Math.max(now, present()), present, posts, go }}>
      <div>
        <TopBar />
        <Page route={under ?? route} />
        {under && route.kind === 'post' && (
          <PostDialog post={route.post} focusId={route.focusId} onClose={close} />
        )}
      </div>
    </SiteProvider>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'home':
      return <HomeFeed />;
    case 'page':
      return <PageFeed />;
    case 'post':
      return <PostPage post={route.post} focusId={route.focusId} />;
    case 'messages':
      return <Messenger key={route.person.id} person={route.person} />;
  }
}

function usePosts(anchor: number, crowd: Crowd | undefined): readonly Post[] {
  const sent = useSyncExternalStore(subscribeSent, readSent);
  return useMemo(
    () =>
      postsAt(anchor, crowd).map((post) => {
        const own = sent.filter(({ postId }) => postId === post.id);
        const comments = withSent(
          post.comments,
          own.map(({ comment }) => comment),
        );
        return { ...post, comments };
      }),
    [anchor, crowd, sent],
  );
}

type History = { readonly href: string; readonly under: string | null };

/** The address and, while a post is open as a dialog, the address of the feed under it. */
function useNavigation(posts: readonly Post[]) {
  const [at, setAt] = useState<History>({ href: location.href, under: null });
  useEffect(() => {
    const follow = (event: PopStateEvent) =>
      setAt({ href: location.href, under: underOf(event.state) });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const route = routeOf(new URL(at.href), posts) ?? { kind: 'home' };
  const under = at.under === null ? null : routeOf(new URL(at.under), posts);
  const go = (href: string, options = { dialog: false }) => {
    const next = routeOf(new URL(href), posts);
    if (!next) return;
    const feed = route.kind === 'home' || route.kind === 'page' ? at.href : at.under;
    const below = options.dialog && next.kind === 'post' ? feed : null;
    history.pushState({ under: below }, '', href);
    setAt({ href, under: below });
    if (below === null) scrollTo(0, 0);
  };
  return { route, under, go, close: () => history.back() };
}

function underOf(state: unknown): string | null {
  const under =
    typeof state === 'object' && state !== null && 'under' in state ? state.under : null;
  return typeof under === 'string' ? under : null;
}
