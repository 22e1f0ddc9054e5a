import type { Site } from '../lib/comment';
import { Around, SPOT } from './Around';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';
import { keyOf } from './keyOf';
import { BoxHasText } from './BoxHasText';
import { Page } from './Page';
import { Toast } from './Toast';
import { useWords } from './words';

/** How an insert stands. `box-closed` waits until the user opens the native box. */
export type InsertStand =
  | { readonly outcome: 'inserted' }
  /** `buttonWords`: what is written on the site's own button; null: not found. */
  | { readonly outcome: 'box-closed'; readonly buttonWords: string | null }
  /** `existing`: the user's own words in the box; nothing was done yet. */
  | { readonly outcome: 'box-has-text'; readonly existing: string }
  | { readonly outcome: Plain };

/** `refused` was neither taken by the page nor copied; `refused-copied` is on the clipboard. */
type Plain =
  | 'not-on-page'
  | 'no-conversation'
  | 'other-box'
  | 'other-conversation'
  | 'refused'
  | 'refused-copied'
  | 'cancelled'
  | 'clipboard'
  | 'not-copied'
  | 'undone'
  | 'not-undone';

export type InsertNoticeProps = {
  readonly stand: InsertStand;
  readonly site: Site;
  /** Takes the inserted text out of the native box again. */
  readonly onUndo?: () => void;
  /** Ends the waiting for the box. */
  readonly onCancel?: () => void;
  /** Decides about the user's own words that stand in the box; null leaves them as they are. */
  readonly onHow?: (how: 'replace' | 'append' | null) => void;
  readonly onCopy?: () => void;
  /** Opens the comment's own page. */
  readonly onOpenPage?: () => void;
};

const GLYPH_OF: Readonly<Record<InsertStand['outcome'], GlyphName>> = {
  inserted: 'insert',
  'box-closed': 'unknown-time',
  'box-has-text': 'hint',
  'not-on-page': 'gone',
  'no-conversation': 'private',
  refused: 'unread',
  'refused-copied': 'copy',
  cancelled: 'close',
  clipboard: 'copy',
  'not-copied': 'unread',
  'other-box': 'hint',
  'other-conversation': 'hint',
  undone: 'undo',
  'not-undone': 'hint',
};

/** What came of an insert, and the one next step the human can take. Nothing was ever sent. */
export function InsertNotice(props: InsertNoticeProps) {
  const { stand, site, onUndo, onCancel, onHow, onCopy, onOpenPage } = props;
  const t = useWords();
  if (stand.outcome === 'inserted') {
    const words = t('insert.inserted', [t(`site.${site}`)]);
    return <Toast of={stand} words={words} {...(onUndo ? { onUndo } : {})} />;
  }
  if (stand.outcome === 'box-has-text')
    return <BoxHasText existing={stand.existing} {...(onHow ? { onHow } : {})} />;
  const waits = stand.outcome === 'box-closed';
  return (
    <div class="note" role="status" data-waits={waits || undefined}>
      <Glyph name={GLYPH_OF[stand.outcome]} />
      <div>
        <p>
          <StandWords stand={stand} />
        </p>
        {waits && <p class="meta">{t('insert.waits')}</p>}
        <div class="row wrap">
          {waits && <Step words={t('insert.cancel')} onStep={onCancel} />}
          {stand.outcome === 'not-on-page' && <Step words={t('insert.open')} onStep={onOpenPage} />}
          {COPIES.has(stand.outcome) && <Step words={t('draft.copy')} onStep={onCopy} />}
        </div>
      </div>
    </div>
  );
}

/** Where copying by hand is a way on. */
const COPIES: ReadonlySet<string> = new Set(['refused', 'not-on-page', 'no-conversation']);

function StandWords({
  stand,
}: {
  readonly stand: Exclude<InsertStand, { readonly outcome: 'inserted' | 'box-has-text' }>;
}) {
  const t = useWords();
  if (stand.outcome !== 'box-closed') return <>{t(`insert.${keyOf(stand.outcome)}`)}</>;
  if (stand.buttonWords === null) return <>{t('insert.boxClosedPlain')}</>;
  return (
    <Around text={t('insert.boxClosed', [SPOT])}>
      <Page text={stand.buttonWords} />
    </Around>
  );
}

function Step({
  words,
  onStep,
}: {
  readonly words: string;
  readonly onStep: (() => void) | undefined;
}) {
  if (!onStep) return null;
  return (
    <button type="button" class="btn small" onClick={onStep}>
      {words}
    </button>
  );
}
