import { useId, useState } from 'preact/hooks';
import type { Site } from '../lib/comment';
import { capital } from './badgeText';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { useSpeech } from './words';

/** The closed list: nothing else is ever a reason to remove a comment. */
export const REMOVAL_REASONS = [
  'threat-to-person',
  'illegal-hate',
  'private-data',
  'fraud',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** The reason the user chose; the counter-question was answered with yes, or there is no note. */
export type RemovalNote = { readonly reason: RemovalReason };

export type RemovalChoiceProps = {
  readonly proposed: string;
  readonly site: Site;
  readonly onKeep: () => void;
  readonly onNoteRemoval: (note: RemovalNote) => void;
  readonly onTellSecurity: () => void;
};

/**
 * Reason, counter-question, and two buttons of the same weight. The reason is proposed; whether the
 * comment would go if it praised us is never answered in advance.
 */
export function RemovalChoice(props: RemovalChoiceProps) {
  const { proposed, site, onKeep, onNoteRemoval, onTellSecurity } = props;
  const { t, language } = useSpeech();
  const [reason, setReason] = useState<RemovalReason>(
    REMOVAL_REASONS.find((known) => known === proposed) ?? 'threat-to-person',
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
          disabled={wouldGo !== true}
          aria-describedby={wouldGo === true ? undefined : needs}
          onClick={() => {
            onNoteRemoval({ reason });
          }}
        >
          {t('removal.note')}
        </button>
      </div>
      {wouldGo === null && (
        <p class="meta" id={needs}>
          {t('removal.noteNeeds')}
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
  onPick,
}: {
  readonly group: string;
  readonly checked: boolean;
  readonly words: string;
  readonly onPick: () => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={checked} onChange={onPick} />
      <span>{words}</span>
    </label>
  );
}
