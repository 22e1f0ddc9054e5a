import { useEffect, useRef, useState } from 'preact/hooks';
import { filledText, markOf, missingIn } from '../lib/replies/saved/fill';
import type { SavedReply } from '../lib/replies/saved/savedReply';
import type { Values } from '../lib/replies/saved/variables';
import { GapWords } from './GapWords';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { useWords } from './words';

export type SavedReplyAskProps = {
  readonly saved: SavedReply;
  readonly values: Values;
  /** Gives the answers by mark; what was left empty is a gap of the draft. */
  readonly onInsert: (answers: ReadonlyMap<string, string>) => void;
  readonly onCancel: () => void;
};

/** Asks for what only a human knows of a saved reply, and shows the text as it will stand. */
export function SavedReplyAsk({ saved, values, onInsert, onCancel }: SavedReplyAskProps) {
  const t = useWords();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const missing = missingIn(saved.text, values);
  const nameOf = (variable: string) => t(`saved.variable.${variable}`);
  const names = missing.map((one) => (one.kind === 'gap' ? one.name : nameOf(one.variable)));
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="ask"
      aria-label={saved.title}
      onSubmit={(event) => {
        event.preventDefault();
        const empty = [...event.currentTarget.querySelectorAll('input')].find(
          ({ value }, place, all) => value.trim() === '' && place > all.findIndex(isActive),
        );
        // Enter goes from field to field; from the last one it inserts.
        if (empty && document.activeElement instanceof HTMLInputElement) empty.focus();
        else onInsert(answers);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <b>
        <Page text={saved.title} />
      </b>
      <GapWords text={filledText(saved.text, { values, answers, nameOf })} gaps={names} />
      <div class="fields">
        {missing.map((one, place) => (
          <label key={markOf(one)}>
            <span class="meta">{names[place]}</span>
            <input
              class="field"
              dir="auto"
              autocomplete="off"
              maxLength={300}
              value={answers.get(markOf(one)) ?? ''}
              onInput={(event) => {
                setAnswers(new Map(answers).set(markOf(one), event.currentTarget.value));
              }}
            />
          </label>
        ))}
      </div>
      <div class="row wrap">
        <button
          type="button"
          class="btn small main"
          onClick={() => {
            onInsert(answers);
          }}
        >
          <Glyph name="insert" /> {t('saved.insert')}
        </button>
        <button type="button" class="btn small bare" onClick={onCancel}>
          {t('saved.cancel')}
        </button>
        <span class="meta">{t('saved.askHint')}</span>
      </div>
    </form>
  );
}

const isActive = (field: HTMLInputElement) => field === document.activeElement;
