import { partsMissing } from '../lib/replies/partsDue';
import type { Part, Parts } from '../lib/replies/review/part';
import { PARTS } from '../lib/replies/review/part';
import { useSpeech, useWords } from './words';

/** `there` null: the draft was not read yet; the room is kept, so that nothing below moves when it was. */
export type PartsMeterProps = {
  readonly due: Parts;
  readonly there: Parts | null;
};

/** Holds a line open. */
const NO_WORDS = '\u00a0';

/** Seven dots: full is there, a ring is missing, a dash is not due. Never a figure: a reply is no score. */
export function PartsMeter({ due, there }: PartsMeterProps) {
  const t = useWords();
  if (!there)
    return (
      <ul class="parts" aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part} data-state="unread" />
        ))}
      </ul>
    );
  const stateOf = (part: Part) => (there[part] ? 'there' : due[part] ? 'missing' : 'notDue');
  return (
    <ul class="parts" aria-label={t('writing.parts')}>
      {PARTS.map((part) => {
        const name = t(`writing.part.${part}`);
        const words = t('panel.stop', [name, t(`writing.partState.${stateOf(part)}`)]);
        return (
          <li key={part} data-state={stateOf(part)} title={words}>
            <span class="hidden">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Names the parts that are due and missing. */
export function MissingParts({ due, there }: PartsMeterProps) {
  const { t, language } = useSpeech();
  if (!there) return <p class="meta">{NO_WORDS}</p>;
  const missing = partsMissing(due, there).map((part) => t(`writing.part.${part}`));
  if (missing.length === 0) return <p class="meta">{t('writing.complete')}</p>;
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  return <p class="meta">{t('writing.missing', [list.format(missing)])}</p>;
}
