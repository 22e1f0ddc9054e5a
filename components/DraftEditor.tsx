import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useId, useMemo, useRef } from 'preact/hooks';
import type { Site } from '../lib/comment';
import { keyPressed } from '../lib/keyProblem';
import { actionOf } from '../lib/keys';
import type { Override } from '../lib/override';
import { partsDue } from '../lib/replies/partsDue';
import type { Span } from '../lib/triage/normalise';
import { DraftCount } from './DraftCount';
import type { DraftView } from './draftView';
import { dangersIn, reviewDraft } from './draftReview';
import { Findings } from './Findings';
import { FoundWords } from './FoundWords';
import { gapsLeft } from './gapParts';
import { Glyph } from './Glyph';
import { InsertStep, useInserting } from './InsertStep';
import { MarkedField } from './MarkedField';
import { authorWords } from './modelWords';
import { Page } from './Page';
import { MissingParts, PartsMeter } from './PartsMeter';
import { Readers } from './ReplyFrame';
import { replaceWords } from './replaceWords';
import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useKeys } from './useKeys';
import { useReview } from './useReview';
import { useWords } from './words';

export type DraftEditorProps = {
  readonly draft: DraftView;
  readonly site: Site;
  /** Takes the field it is written in, for who writes in it from elsewhere. */
  readonly area?: RefObject<HTMLTextAreaElement | null>;
  /** False where no page is open to insert into: only Copy is offered. */
  readonly canInsert: boolean;
  readonly onChange: (text: string) => void;
  /** `overridden`: the warnings that were set aside on the way. */
  readonly onInsert: (overridden: readonly Override[]) => void;
  readonly onCopy: () => void;
  /** Goes on in private; left out: there is no such way from here. */
  readonly onPrivate?: () => void;
  /** Throws a paused draft away, or goes on writing it. */
  readonly onDrop?: () => void;
  readonly onKeep?: () => void;
  /** Leads to a reply of ours by its comment's key. */
  readonly onShowReply?: (id: string) => void;
  /** What else writes at the caret (saved replies); it floats over the draft. */
  readonly helper?: (area: RefObject<HTMLTextAreaElement | null>) => ComponentChildren;
};

/** The draft in its PUBLIC or PRIVATE frame, reviewed as it is written; the human writes here, and inserts by button or by key. */
export function DraftEditor(props: DraftEditorProps) {
  const { draft, site, canInsert, onChange, onInsert, onCopy } = props;
  const { onPrivate, onDrop, onKeep, onShowReply, helper } = props;
  const { text, visibility, addressee, gaps, length, about, notKept } = draft;
  const t = useWords();
  const keys = useKeys();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.area ?? own;
  const gapsId = useId();
  const left = gapsLeft(text, gaps);
  const isPublic = visibility === 'public';
  const { findings, parts, language } = useReview(
    text,
    useCallback((now: string) => reviewDraft(now, visibility, about), [visibility, about]),
  );
  const due = useMemo(() => about && partsDue(about), [about]);
  const select = ({ start, end }: Span) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
    field.current?.parentElement
      ?.querySelector(`[data-from="${start}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  const inserting = useInserting({
    draft,
    dangersOf: (by) => dangersIn(text, { visibility, about, gaps: by === 'key' ? left : [] }),
    onInsert,
  });
  const listed = findings.filter(({ rule, start, end }) =>
    rule === 'unfilled-gap' ? !left.includes(text.slice(start + 1, end - 1)) : true,
  );
  const strong = listed.filter(({ severity }) => severity === 'strong').length;
  return (
    <section
      onKeyDown={(event) => {
        if (actionOf(keyPressed(event), keys) !== 'insert') return;
        if (text.trim() === '' || !canInsert) return;
        event.preventDefault();
        inserting.begin('key');
      }}
    >
      <div class="drafting">
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
          <MarkedField
            text={text}
            findings={findings}
            field={field}
            name={t(isPublic ? 'draft.title' : 'draft.titlePrivate')}
            describedBy={left.length ? gapsId : undefined}
            placeholder={t('draft.hint')}
            onText={onChange}
          />
          <div class="foot">
            {due && text.trim() !== '' && <PartsMeter due={due} there={parts} />}
            <DraftCount length={length} />
            <Kept notKept={notKept} />
          </div>
        </div>
        {helper?.(field)}
      </div>
      {draft.author && (
        <p class="meta by-model">
          <Page text={authorWords(t, draft.author)} />
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
                const start = text.indexOf(`[${gap}]`);
                select({ start, end: start + gap.length + 2 });
              }}
            >
              {gap}
            </button>
          ))}
        </p>
      )}
      {due && text.trim() !== '' && <MissingParts due={due} there={parts} />}
      <FoundWords count={listed.length} />
      <Findings
        text={text}
        findings={listed}
        lang={language}
        onSelect={select}
        onRewrite={(span, words) => {
          if (field.current) replaceWords(field.current, span, words);
        }}
        {...(onShowReply ? { onShow: onShowReply } : {})}
      />
      <InsertStep
        {...{ draft, site, canInsert, inserting, strong, onCopy }}
        left={left.length}
        onBack={() => {
          const [first] = inserting.dangers ?? [];
          inserting.back();
          if (first) select(first);
        }}
        {...(onPrivate ? { onPrivate } : {})}
        {...(onDrop ? { onDrop } : {})}
        {...(onKeep ? { onKeep } : {})}
      />
    </section>
  );
}

function Kept({ notKept }: { readonly notKept: StoreTrouble | undefined }) {
  const t = useWords();
  if (!notKept) return <span class="meta">{t('draft.kept')}</span>;
  return (
    <span class="over" role="alert">
      {t('store.notKept', [troubleWords(t, notKept)])}
    </span>
  );
}
