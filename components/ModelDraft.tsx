import { useId, useState } from 'preact/hooks';
import type { DraftProblem } from '../lib/replies/byModel/draftProblem';
import type { DraftAuthor } from '../lib/replies/byModel/draftSource';
import { GapWords } from './GapWords';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { authorWords, sourceWords } from './modelWords';
import { Page } from './Page';
import { UseButton } from './UseButton';
import { useSpeech, useWords } from './words';

/** How it stands with a draft that a model writes. */
export type ModelStand =
  | { readonly kind: 'idle' }
  /** `text` empty: it was asked, and has not begun. */
  | { readonly kind: 'writing'; readonly text: string }
  | {
      readonly kind: 'done';
      readonly text: string;
      readonly gaps: readonly string[];
      /** Addresses and numbers that gaps took the place of. */
      readonly takenOut: readonly string[];
    }
  | { readonly kind: 'stopped' }
  /** Thrown away: comment or thread are others now. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: DraftProblem };

export type ModelDraftProps = {
  readonly stand: ModelStand;
  readonly author: DraftAuthor;
  /** What is sent, word for word. */
  readonly sent: { readonly system: string; readonly user: string };
  /** Whether the draft in the editor is this one. */
  readonly used: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  readonly onUse: (text: string) => void;
};

/** A draft by a model, asked for by hand: where it goes, what is sent, its words as they come, and Use. */
export function ModelDraft(props: ModelDraftProps) {
  const { stand, author, sent, onAsk, onStop } = props;
  const t = useWords();
  const isWriting = stand.kind === 'writing';
  return (
    <section class="model">
      <h3>{t('drafting.title')}</h3>
      <p class="meta">
        <Page text={sourceWords(t, author)} />
      </p>
      <Outcome {...props} />
      <div class="row wrap">
        {isWriting ? (
          <button type="button" class="btn" onClick={onStop}>
            <Glyph name="close" size={10} /> {t('drafting.stop')}
          </button>
        ) : (
          <button type="button" class="btn" onClick={onAsk}>
            {t(WORDS[stand.kind] ?? 'drafting.ask')}
          </button>
        )}
        <Sent {...{ sent, author }} />
      </div>
    </section>
  );
}

const WORDS: Readonly<Partial<Record<ModelStand['kind'], string>>> = {
  done: 'drafting.again',
  failed: 'drafting.retry',
  changed: 'drafting.again',
};

function Outcome({ stand, author, used, onUse }: ModelDraftProps) {
  const { t, language } = useSpeech();
  switch (stand.kind) {
    case 'idle':
      return null;
    case 'writing':
      return (
        <div class="sug" aria-busy="true">
          <p class="meta" role="status">
            {t('drafting.writing')}
          </p>
          {stand.text !== '' && <GapWords text={stand.text} gaps={[]} />}
        </div>
      );
    case 'done': {
      const list = new Intl.ListFormat(language, { type: 'conjunction' });
      return (
        <div class="sug" data-on={used || undefined}>
          <div class="row">
            <span class="meta">
              <Page text={authorWords(t, author)} />
            </span>
            <UseButton
              used={used}
              onUse={() => {
                onUse(stand.text);
              }}
            />
          </div>
          <GapWords text={stand.text} gaps={stand.gaps} />
          {stand.takenOut.length > 0 && (
            <p class="meta over" role="status">
              <Page text={t('drafting.takenOut', [list.format(stand.takenOut)])} />
            </p>
          )}
          <p class="meta">{t('drafting.check')}</p>
        </div>
      );
    }
    case 'stopped':
    case 'changed':
      return <Told words={t(`drafting.${stand.kind}`)} />;
    case 'failed':
      return <Told words={t(`drafting.problem.${keyOf(stand.problem)}`)} />;
    default:
      return stand satisfies never;
  }
}

function Told({ words }: { readonly words: string }) {
  return (
    <div class="note" role="alert">
      <Glyph name="hint" />
      <p>{words}</p>
    </div>
  );
}

function Sent({ sent, author }: Pick<ModelDraftProps, 'sent' | 'author'>) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="btn bare"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'drafting.hideSent' : 'drafting.showSent')}
      </button>
      {open && (
        <div class="sent" id={id}>
          <p class="meta">{t('drafting.masked')}</p>
          <h4>{t('drafting.theCase')}</h4>
          <pre dir="auto" tabIndex={0}>
            {sent.user}
          </pre>
          <h4>{t('drafting.instructions')}</h4>
          <pre dir="auto" tabIndex={0}>
            {sent.system}
          </pre>
          <p class="meta">
            {author.address === null
              ? t('drafting.sentHere')
              : t('drafting.sentTo', [author.address, author.name])}
          </p>
        </div>
      )}
    </>
  );
}
