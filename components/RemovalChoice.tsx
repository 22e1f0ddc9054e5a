import { useId, useState } from 'preact/hooks';
import type { Site } from '../lib/comment';
import type { RemovalReason } from '../lib/evidence';
import { REMOVAL_REASONS } from '../lib/evidence';
import { capital } from './badgeText';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { useSpeech } from './words';

/** The reason the user chose; the counter-question was answered with no, or there is no note. */
export type RemovalNote = { readonly reason: RemovalReason };

export type RemovalChoiceProps = {
  /** The advice's reason; null: nobody proposed one, the user asked. */
  readonly proposed: string | null;
  readonly site: Site;
  readonly onKeep: () => void;
  readonly onNoteRemoval: (note: RemovalNote) => void;
  readonly onTellSecurity: () => void;
};

/**
 * Reason, counter-question, and two buttons of the same weight. The reason is proposed; whether the
 * comment is only criticism is never answered in advance.
 */
export function RemovalChoice(props: RemovalChoiceProps) {
  const { proposed, site, onKeep, onNoteRemoval, onTellSecurity } = props;
  const { t, language } = useSpeech();
  const [reason, setReason] = useState<RemovalReason | null>(
    REMOVAL_REASONS.find((known) => known === proposed) ?? null,
  );
  const [wouldGo, setWouldGo] = useState<boolean | null>(null);
  const needs = useId();
  const group = useId();
  return (
    <>
      <fieldset>
        <legend>{t('removal.oneOfFour')}</legend>
        {REMOVAL_REASONS.map((known) => (
          <Choice
            key={known}
            group={`${group}-reason`}
            checked={reason === known}
            words={capital(t(`removal.reason.${keyOf(known)}`), language)}
            why={t(`reason.${keyOf(known)}`)}
            onPick={() => {
              setReason(known);
            }}
          />
        ))}
        <p class="meta">{t('removal.closedList')}</p>
      </fieldset>
      <fieldset>
        <legend>{t('removal.counter')}</legend>
        {[true, false].map((yes) => (
          <Choice
            key={String(yes)}
            group={`${group}-counter`}
            checked={wouldGo === yes}
            words={t(yes ? 'removal.counterYes' : 'removal.counterNo')}
            onPick={() => {
              setWouldGo(yes);
            }}
          />
        ))}
      </fieldset>
      <div class="row wide">
        <button type="button" class="btn" onClick={onKeep}>
          {t('removal.keep')}
        </button>
        <button
          type="button"
          class="btn"
          disabled={wouldGo !== true || reason === null}
          aria-describedby={wouldGo === true && reason !== null ? undefined : needs}
          onClick={() => {
            if (reason !== null) onNoteRemoval({ reason });
          }}
        >
          {t('removal.note')}
        </button>
      </div>
      {(wouldGo === null || reason === null) && (
        <p class="meta" id={needs}>
          {t(reason === null ? 'evidence.pick' : 'removal.noteNeeds')}
        </p>
      )}
      <button type="button" class="btn wide" onClick={onTellSecurity}>
        <Glyph name="escalated" /> {t('removal.tell')}
      </button>
      <p class="meta">{t('removal.heardRemovesNothing', [t(`site.${site}`)])}</p>
    </>
  );
}

/** A radio; the arrow keys walk its group. */
function Choice({
  group,
  checked,
  words,
  why,
  onPick,
}: {
  readonly group: string;
  readonly checked: boolean;
  readonly words: string;
  readonly why?: string;
  readonly onPick: () => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={checked} onChange={onPick} />
      <span title={why}>{words}</span>
    </label>
  );
}
