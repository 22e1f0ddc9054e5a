import type { MouseEvent } from 'react';
import { ChatPage, ComposeRedirect } from './ChatPage';
import css from './frame.module.css';
import { Navigation } from './Navigation';
import { personOf } from './people';
import { ProfileHead } from './ProfileHead';
import { ReplyDialog } from './ReplyDialog';
import { go, usePlace } from './router';
import { Sidebar } from './Sidebar';
import { StatusPage } from './StatusPage';
import { Timeline, TopBar } from './Timeline';
import { homeCells, mentionCells, profileCells, searchCells } from './timelines';
import { Toasts } from './Toast';
import { WORDS } from './words';

/** The whole page; links inside the site never load a document. */
export function App() {
  const { url, dialog } = usePlace();
  const { pathname } = url;
  const wide = pathname.startsWith('/i/chat') || pathname.startsWith('/messages');
  return (
    <div className={css.app} onClick={followLink}>
      <Navigation />
      <main role="main" className={css.main}>
        {wide ? (
          <Wide url={url} />
        ) : (
          <div className={css.columns}>
            <div data-testid="primaryColumn" className={css.primary}>
              <Page key={pathname + url.search} url={url} />
            </div>
            <Sidebar />
          </div>
        )}
      </main>
      {dialog && <ReplyDialog dialog={dialog} />}
      <Toasts />
    </div>
  );
}

function Wide({ url }: { url: URL }) {
  return url.pathname === '/messages/compose' ? (
    <ComposeRedirect url={url} />
  ) : (
    <ChatPage url={url} />
  );
}

function Page({ url }: { url: URL }) {
  const { pathname } = url;
  const [, statusId] = /^\/\w+\/status\/(\d+)/.exec(pathname) ?? [];
  if (statusId) {
    return (
      <>
        <TopBar title="Post" back />
        <StatusPage id={statusId} />
      </>
    );
  }
  if (pathname === '/' || pathname === '/home') {
    return (
      <Timeline
        title={WORDS.home}
        tabs={[
          [WORDS.forYou, '/home'],
          [WORDS.following, '/home'],
        ]}
        cells={homeCells}
      />
    );
  }
  if (pathname.startsWith('/notifications')) {
    const tabs = [
      [WORDS.all, '/notifications'],
      [WORDS.mentions, '/notifications/mentions'],
    ] as const;
    return <Timeline title={WORDS.notifications} tabs={tabs} cells={mentionCells} />;
  }
  if (pathname === '/search') {
    const query = url.searchParams.get('q') ?? '';
    return (
      <Timeline title={`${WORDS.search}: ${query}`} cells={(posts) => searchCells(posts, query)} />
    );
  }
  const person = personOf(pathname.slice(1).split('/')[0] ?? '');
  if (!person) return <TopBar title="Hmm…" back />;
  return (
    <Timeline title={person.name} back cells={(posts) => profileCells(posts, person.handle)}>
      <ProfileHead person={person} />
    </Timeline>
  );
}

function followLink(event: MouseEvent): void {
  const { target, defaultPrevented, button } = event;
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (defaultPrevented || modified || button !== 0 || !(target instanceof Element)) return;
  const link = target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
