import type { Label, Triage } from '../lib/triage/triage';
import { evidenceParts } from './evidenceParts';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { TONES } from './labelTones';
import { useWords } from './words';

export type QuoteTextProps = {
  readonly text: string;
  readonly labels: Triage['labels'];
  /** BCP 47 of the text; null: not known. */
  readonly lang: string | null;
  /** Only the words behind this label stand out; null: all of them. */
  readonly focus: Label | null;
};

const LONG = 700;

/** A comment's words, those that drove a label marked; nothing of it is ever markup. */
export function QuoteText({ text, labels, lang, focus }: QuoteTextProps) {
  const t = useWords();
  const long = text.length > LONG;
  return (
    <p
      class="quote"
      dir="auto"
      {...(lang ? { lang } : {})}
      {...(long ? { 'data-long': true, tabIndex: 0 } : {})}
    >
      {evidenceParts(text, labels).map((part, place) => {
        const [worst] = part.labels;
        if (!worst) return part.text;
        const dim = focus !== null && !part.labels.includes(focus);
        return (
          <mark key={place} data-tone={TONES[worst]} data-dim={dim || undefined}>
            {part.begins.map((label) => (
              <span key={label}>
                <Glyph name={label} size={10} />
                <span class="hidden">{t('ticket.markName', [t(`label.${keyOf(label)}`)])}</span>
              </span>
            ))}
            {part.text}
          </mark>
        );
      })}
    </p>
  );
}
