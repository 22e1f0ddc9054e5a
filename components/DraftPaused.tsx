import type { DraftPause } from '../lib/draftPause';
import { agoWords } from './agoWords';
import { Glyph } from './Glyph';
import { useSpeech } from './words';

export type DraftPausedProps = {
  readonly pause: DraftPause;
  readonly now?: number;
  /** Left out where nothing can be inserted. */
  readonly onAllTheSame?: () => void;
  readonly onDrop?: () => void;
  readonly onKeep?: () => void;
};

/** What happened while a draft was written, and the three ways on; none of them is proposed. */
export function DraftPaused({
  pause,
  now = Date.now(),
  onAllTheSame,
  onDrop,
  onKeep,
}: DraftPausedProps) {
  const { t } = useSpeech();
  const ways = [
    [onKeep, 'writing.keep'],
    [onAllTheSame, 'writing.allTheSame'],
    [onDrop, 'writing.drop'],
  ] as const;
  return (
    <div class="note paused" role="alert">
      <Glyph name={pause.kind === 'comment-gone' ? 'gone' : 'hint'} />
      <div>
        <WhatHappened pause={pause} now={now} />
        <div class="row wrap">
          {ways.map(
            ([onWay, key]) =>
              onWay && (
                <button key={key} type="button" class="btn small" onClick={onWay}>
                  {t(key)}
                </button>
              ),
          )}
        </div>
      </div>
    </div>
  );
}

function WhatHappened({ pause, now }: { readonly pause: DraftPause; readonly now: number }) {
  const { t } = useSpeech();
  switch (pause.kind) {
    case 'comment-gone':
      return <p>{t('writing.goneTitle')}</p>;
    case 'comment-changed':
      return (
        <>
          <p>{t('writing.changedTitle')}</p>
          {pause.before !== null && <Words title={t('writing.before')} text={pause.before} />}
          <Words title={t('writing.after')} text={pause.after} />
        </>
      );
    case 'colleague-replied': {
      const { at, text } = pause;
      return (
        <>
          <p>
            {at
              ? t('writing.repliedTitle', [agoWords(t, at, now)])
              : t('writing.repliedTitlePlain')}
          </p>
          <Words title={null} text={text} />
        </>
      );
    }
    default:
      return pause satisfies never;
  }
}

/** Words of the page, scrolled where they are long. */
function Words({ title, text }: { readonly title: string | null; readonly text: string }) {
  return (
    <figure>
      {title !== null && <figcaption class="meta">{title}</figcaption>}
      <blockquote class="words" dir="auto" tabIndex={0}>
        {text}
      </blockquote>
    </figure>
  );
}
