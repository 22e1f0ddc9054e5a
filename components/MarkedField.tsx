import type { Ref } from 'preact';
import type { ReviewFinding } from '../lib/replies/review/finding';
import { draftMarks } from './draftMarks';

export type MarkedFieldProps = {
  readonly text: string;
  readonly findings: readonly ReviewFinding[];
  readonly field: Ref<HTMLTextAreaElement>;
  /** The accessible name, and the id of what describes it. */
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
};

/**
 * A text field whose words are marked in place. The same words lie behind it, unseen but for their
 * underlines, in one grid cell: both grow and scroll as one, so no position is ever worked out.
 */
export function MarkedField(props: MarkedFieldProps) {
  const { text, findings, field, name, describedBy, placeholder, onText } = props;
  return (
    <div class="field-scroll">
      <div class="marked">
        <div class="marks" dir="auto" aria-hidden="true">
          {draftMarks(text, findings).map(({ text: words, severity, from }) =>
            severity ? (
              <mark key={from} class={`u-${severity}`} data-from={from}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
          {/* A line break at the very end has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          data-act="write"
          aria-label={name}
          aria-describedby={describedBy}
          placeholder={placeholder}
          value={text}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      </div>
    </div>
  );
}
