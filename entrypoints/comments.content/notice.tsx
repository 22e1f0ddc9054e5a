import { render } from 'preact';
import type { Notice } from '../../components/PageNotice';
import { PageNotice } from '../../components/PageNotice';
import type { StoreTrouble } from '../../components/storeTrouble';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import { createHost } from '../../lib/dom/mount';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead, unreadCount } from '../../lib/pageSight';

export type NoticeOptions = {
  readonly page: Document;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly theme: () => string;
  readonly openOptions: () => void;
  readonly signal: AbortSignal;
};

/** The notice in the corner of the page. Closed by the user it stays away until the page is another one. */
export function createNotice(
  options: NoticeOptions,
): (sight: PageSight, own: readonly string[], trouble?: StoreTrouble) => void {
  const { page, sheet, speech, signal } = options;
  const { element, root } = createHost(page, 'notice', sheet);
  let closedFor = '';
  let shows = '';

  const clear = () => {
    if (!shows) return;
    shows = '';
    render(null, root);
    element.remove();
  };
  signal.addEventListener('abort', clear);
  return (sight, own, trouble) => {
    const notice: Notice | null = trouble
      ? { kind: 'store-trouble', trouble }
      : noticeOf(sight, own);
    if (!notice || (closedFor === sight.key && !trouble)) {
      clear();
      return;
    }
    const theme = options.theme();
    const next = JSON.stringify([notice, theme, sight.key]);
    if (shows === next && element.isConnected) return;
    shows = next;
    element.dataset.theme = theme;
    render(
      <Words.Provider value={speech}>
        <PageNotice
          notice={notice}
          onSetUp={options.openOptions}
          onClose={() => {
            closedFor = sight.key;
            clear();
          }}
        />
      </Words.Provider>,
      root,
    );
    if (!element.isConnected) page.body.append(element);
  };
}

/** Nothing to say of a page that shows no comments and does not claim to have any. */
function noticeOf(sight: PageSight, own: readonly string[]): Notice | null {
  if (!own.length) return { kind: 'who-are-you', guess: sight.identityGuess };
  if (cannotRead(sight)) return { kind: 'cannot-read' };
  const unread = unreadCount(sight);
  if (!sight.read && !unread && !sight.toRead && !sight.notLoaded) return null;
  return {
    kind: 'read',
    read: sight.read,
    unread,
    ...(sight.toRead ? { toRead: sight.toRead } : {}),
    notLoaded: sight.notLoaded,
    mostRelevantOnly: sight.filter === 'most-relevant',
  };
}
