import { useId } from 'preact/hooks';
import type { WordSwitches } from '../lib/team/words';
import { WORD_SWITCHES } from '../lib/team/words';
import { useWords } from './words';

export type TeamWordsProps = {
  readonly switches: WordSwitches;
  readonly isLead: boolean;
  readonly isOnline: boolean;
  readonly onSwitch: (switches: WordSwitches) => void;
};

/** Whether the words around a comment are shared: three switches of the lead, each with its reason. */
export function TeamWords({ switches, isLead, isOnline, onSwitch }: TeamWordsProps) {
  const t = useWords();
  const id = useId();
  return (
    <section class="stack">
      <h2>{t('shared.words.title')}</h2>
      <p class="meta">
        {t(
          WORD_SWITCHES.some((name) => switches[name])
            ? 'shared.words.leadOn'
            : 'shared.words.lead',
        )}
      </p>
      {WORD_SWITCHES.map((name) => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={switches[name]}
            disabled={!isLead || !isOnline}
            aria-describedby={`${id}${name}`}
            onChange={(event) => {
              onSwitch({ ...switches, [name]: event.currentTarget.checked });
            }}
          />
          <span>
            <b>{t(`shared.words.${name}`)}</b>
            <span class="meta block" id={`${id}${name}`}>
              {t(`shared.words.${name}Hint`)}
            </span>
          </span>
        </label>
      ))}
      {!isLead && <p class="meta">{t('shared.words.onlyLead')}</p>}
      {isLead && !isOnline && <p class="meta">{t('shared.words.offline')}</p>}
    </section>
  );
}
