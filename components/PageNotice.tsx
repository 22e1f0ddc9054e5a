import { Around, SPOT } from './Around';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Page } from './Page';
import type { StoreTrouble } from './storeTrouble';
import { useWords } from './words';

/** What Heard has to say of the page as a whole. */
export type Notice =
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly unread: number;
      /** At most so many more stand on the page and are read when it rests. */
      readonly toRead?: number;
      /** null: the page does not tell. */
      readonly notLoaded: number | null;
      readonly mostRelevantOnly: boolean;
    }
  | { readonly kind: 'cannot-read' }
  /** The extension that drew this is no more: a newer one, or none, has taken its place. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'store-trouble'; readonly trouble: StoreTrouble }
  /** `guess`: who the page says is logged in; a question to the user, never a fact. */
  | { readonly kind: 'who-are-you'; readonly guess: string | null };

export type PageNoticeProps = {
  readonly notice: Notice;
  /** Opens the settings, where accounts are set. */
  readonly onSetUp: () => void;
  /** Opens the panel; left out where the browser cannot. */
  readonly onDetails?: () => void;
  readonly onClose: () => void;
};

/** The dashed notice in the lower corner: what was read, what could not be, what is not loaded. */
export function PageNotice({ notice, onSetUp, onDetails, onClose }: PageNoticeProps) {
  const t = useWords();
  const asks = notice.kind === 'who-are-you';
  return (
    <div class="hd-notice" data-kind={notice.kind} role="status" aria-label={t('notice.name')}>
      <Glyph name={asks ? 'question' : readsAll(notice) ? 'right' : 'unread'} />
      <NoticeText notice={notice} />
      {asks && (
        <button type="button" onClick={onSetUp}>
          {t('notice.settings')}
        </button>
      )}
      {!asks && onDetails && (
        <button type="button" onClick={onDetails}>
          {t('notice.details')}
        </button>
      )}
      <span class="hd-notice-end">
        <button type="button" aria-label={t('notice.close')} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </span>
    </div>
  );
}

const readsAll = (notice: Notice) => notice.kind === 'read' && notice.unread === 0;

function NoticeText({ notice }: { readonly notice: Notice }) {
  const t = useWords();
  switch (notice.kind) {
    case 'cannot-read':
      return <span>{t('notice.cannotRead')}</span>;
    case 'gone':
      return <span>{t('health.gone')}</span>;
    case 'store-trouble':
      return (
        <span>
          {t('store.title')}. {t(`store.remedy.${keyOf(notice.trouble)}`)}
        </span>
      );
    case 'who-are-you':
      if (notice.guess === null) return <span>{t('notice.whoAreYou')}</span>;
      return (
        <span>
          <Around text={t('notice.isThisYou', [SPOT])}>
            <Page text={notice.guess} />
          </Around>
        </span>
      );
    case 'read': {
      const { read, unread, toRead, notLoaded, mostRelevantOnly } = notice;
      const parts = [
        t('notice.read', read),
        ...(unread ? [t('notice.unread', unread)] : []),
        ...(toRead ? [t('toRead.upTo', [toRead])] : []),
        ...(notLoaded === null ? [t('notice.maybeMore')] : []),
        ...(notLoaded ? [t('notice.notLoaded', [notLoaded])] : []),
        ...(mostRelevantOnly ? [t('notice.filter')] : []),
      ];
      return <span>{parts.join(' · ')}</span>;
    }
  }
}
