import { useId, useState } from 'preact/hooks';
import type { Handover } from '../lib/handover';
import { LONGEST_HANDOVER } from '../lib/handover';
import { Glyph } from './Glyph';
import { MayNot } from './MayNot';
import { Page } from './Page';
import { dayTime } from './times';
import { useSpeech } from './words';

export type HandoverBoxProps = {
  /** What lies there; null: nothing. */
  readonly handover: Handover | null;
  /** Whether a team reads it, or this browser alone. */
  readonly hasTeam: boolean;
  /** This member only looks on in their team. */
  readonly onlyReads?: boolean;
  readonly now: number;
  /** '' takes it away. */
  readonly onLeave: (text: string) => void;
};

/** What the next shift must know of a ticket: to read, to leave, to change, and to take away with a way back. */
export function HandoverBox(props: HandoverBoxProps) {
  const { handover, hasTeam, onlyReads = false, now, onLeave } = props;
  const { t } = useSpeech();
  const [isWriting, setIsWriting] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const leave = (text: string) => {
    setIsWriting(false);
    setTaken(null);
    onLeave(text);
  };
  if (isWriting)
    return (
      <Writing
        before={handover?.text ?? ''}
        hasTeam={hasTeam}
        onLeave={leave}
        onCancel={() => {
          setIsWriting(false);
        }}
      />
    );
  if (handover)
    return (
      <Left
        {...{ handover, onlyReads, now }}
        onChange={() => {
          setIsWriting(true);
        }}
        onDone={() => {
          onLeave('');
          setTaken(handover.text);
        }}
      />
    );
  if (onlyReads)
    return (
      <p>
        <MayNot words={t('shift.leave')} why={t('mayNot.reader')} />
      </p>
    );
  return (
    <div class="row wrap">
      {taken !== null && (
        <>
          <span role="status">{t(hasTeam ? 'shift.taken' : 'shift.takenHere')}</span>
          <button
            type="button"
            class="btn small"
            onClick={() => {
              leave(taken);
            }}
          >
            {t('status.undo')}
          </button>
        </>
      )}
      <button
        type="button"
        class="btn small bare"
        onClick={() => {
          setIsWriting(true);
        }}
      >
        <Glyph name="handover" /> {t('shift.leave')}
      </button>
    </div>
  );
}

type LeftProps = {
  readonly handover: Handover;
  readonly onlyReads: boolean;
  readonly now: number;
  readonly onChange: () => void;
  readonly onDone: () => void;
};

function Left({ handover, onlyReads, now, onChange, onDone }: LeftProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { initials, at, text } = handover;
  const when = dayTime(at, now, speech);
  return (
    <div class="note handover">
      <Glyph name="handover" />
      <div class="stack">
        <p>
          <b>{t('shift.title')}</b>{' '}
          <span class="meta">
            {initials === null ? t('shift.own', [when]) : t('shift.by', [initials, when])}
          </span>
        </p>
        <p class="words">
          <Page text={text} />
        </p>
        {onlyReads ? (
          <p>
            <MayNot words={t('shift.done')} why={t('mayNot.reader')} />
          </p>
        ) : (
          <div class="row wrap">
            <button type="button" class="btn small" onClick={onDone}>
              {t('shift.done')}
            </button>
            <button type="button" class="btn small bare" onClick={onChange}>
              {t('shift.change')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

type WritingProps = {
  readonly before: string;
  readonly hasTeam: boolean;
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
};

function Writing({ before, hasTeam, onLeave, onCancel }: WritingProps) {
  const { t } = useSpeech();
  const id = useId();
  const [text, setText] = useState(before);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave(text.trim());
      }}
    >
      <label for={id}>
        <b>{t('shift.text')}</b>{' '}
        <span class="meta">{t(hasTeam ? 'shift.forTeam' : 'shift.forHere')}</span>
      </label>
      <textarea
        id={id}
        class="field"
        rows={3}
        maxLength={LONGEST_HANDOVER}
        value={text}
        autofocus
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div class="row">
        <button type="submit" class="btn small main" disabled={text.trim() === before.trim()}>
          {t('shift.save')}
        </button>
        <button type="button" class="btn small bare" onClick={onCancel}>
          {t('shift.cancel')}
        </button>
      </div>
    </form>
  );
}
