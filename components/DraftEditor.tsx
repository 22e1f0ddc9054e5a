import { useId, useRef } from 'preact/hooks';
import type { Site } from '../lib/comment';
import type { Visibility } from '../lib/replies/suggestion';
import { DraftCount } from './DraftCount';
import { gapsLeft } from './gapParts';
import { Glyph } from './Glyph';
import { InsertWords } from './InsertWords';
import { Readers } from './ReplyFrame';
import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useSpeech } from './words';

export type DraftView = {
  readonly text: string;
  readonly visibility: Visibility;
  /** Who alone will read a private draft; null: not known. */
  readonly addressee: string | null;
  /** Names of the gaps its suggestion came with, filled or not. */
  readonly gaps: readonly string[];
  /** As the site counts; `limit` null: the site has none worth telling. */
  readonly length: { readonly used: number; readonly limit: number | null };
  /** The comment is another text now than the one this draft was written for. */
  readonly commentChanged: boolean;
  /** The last letters could not be kept; left out: all is kept. */
  readonly notKept?: StoreTrouble;
};

export type DraftEditorProps = {
  readonly draft: DraftView;
  readonly site: Site;
  /** False where no page is open to insert into: only Copy is offered. */
  readonly canInsert: boolean;
  readonly onChange: (text: string) => void;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
};

/** The draft in its PUBLIC or PRIVATE frame; the human writes here, and inserts by button or Alt+I. */
export function DraftEditor(props: DraftEditorProps) {
  const { draft, site, canInsert, onChange, onInsert, onCopy } = props;
  const { text, visibility, addressee, gaps, length, commentChanged, notKept } = draft;
  const { t } = useSpeech();
  const area = useRef<HTMLTextAreaElement>(null);
  const gapsId = useId();
  const left = gapsLeft(text, gaps);
  const tooLong = length.limit !== null && length.used > length.limit;
  const ready = text.trim() !== '';
  const isPublic = visibility === 'public';
  const goTo = (gap: string) => {
    const mark = `[${gap}]`;
    const at = text.indexOf(mark);
    area.current?.focus();
    if (at >= 0) area.current?.setSelectionRange(at, at + mark.length);
  };
  return (
    <section
      onKeyDown={(event) => {
        // By place on the keyboard: Alt+I writes another character on some layouts.
        if (!event.altKey || event.ctrlKey || event.code !== 'KeyI' || !ready || !canInsert) return;
        event.preventDefault();
        onInsert();
      }}
    >
      <div class="draft" data-visibility={visibility}>
        <div class="bar">
          <b>
            <Glyph name={isPublic ? 'globe' : 'private'} size={10} />
            {t(`frame.${visibility}`)}
          </b>
          <span>
            <Readers visibility={visibility} addressee={addressee} />
          </span>
        </div>
        <textarea
          ref={area}
          dir="auto"
          rows={5}
          aria-label={t(isPublic ? 'draft.title' : 'draft.titlePrivate')}
          aria-describedby={left.length ? gapsId : undefined}
          placeholder={t('draft.hint')}
          value={text}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
        <div class="foot">
          <Kept notKept={notKept} />
          <DraftCount length={length} />
        </div>
      </div>
      {commentChanged && (
        <p class="note" role="status">
          <Glyph name="hint" />
          <span>{t('ticket.changed')}</span>
        </p>
      )}
      {left.length > 0 && (
        <p class="chips" id={gapsId}>
          <span class="meta">{t('draft.gaps')}</span>
          {left.map((gap) => (
            <button
              key={gap}
              type="button"
              class="gap"
              aria-label={t('draft.gapName', [gap])}
              onClick={() => {
                goTo(gap);
              }}
            >
              {gap}
            </button>
          ))}
        </p>
      )}
      {canInsert && (
        <button
          type="button"
          class={left.length || tooLong ? 'btn wide' : 'btn wide main'}
          aria-keyshortcuts="Alt+I"
          disabled={!ready}
          onClick={onInsert}
        >
          <Glyph name="insert" size={14} />{' '}
          <InsertWords {...{ left: left.length, tooLong, isPublic }} site={t(`site.${site}`)} />
        </button>
      )}
      {!canInsert && (
        <button type="button" class="btn wide main" disabled={!ready} onClick={onCopy}>
          <Glyph name="copy" size={14} /> {t('draft.copy')}
        </button>
      )}
    </section>
  );
}

function Kept({ notKept }: { readonly notKept: StoreTrouble | undefined }) {
  const { t } = useSpeech();
  if (!notKept) return <span class="meta">{t('draft.kept')}</span>;
  return (
    <span class="over" role="alert">
      {t('store.notKept', [troubleWords(t, notKept)])}
    </span>
  );
}
