import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { BacklogFilter } from '../lib/backlogFilter';
import { BACKLOG_STATES, isFiltering, NO_FILTER } from '../lib/backlogFilter';
import { SITES } from '../lib/comment';
import type { Language } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';
import { keyOf } from './keyOf';
import type { Speech } from './words';
import { useSpeech } from './words';

export type ListFilterProps = {
  readonly filter: BacklogFilter;
  readonly onFilter: (filter: BacklogFilter) => void;
  /** Empty: none are set, and nobody's tickets can be told. */
  readonly initials: string;
  readonly search: RefObject<HTMLInputElement | null>;
};

const LANGUAGES: readonly Language[] = ['en', 'de', 'nl', 'fr', 'other', 'unknown'];

/** Narrows the list: words at once, and behind a button site, kind, state, language and whose it is. */
export function ListFilter({ filter, onFilter, initials, search }: ListFilterProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [open, setOpen] = useState(false);
  const { words, ...rest } = filter;
  const chosen = Object.values(rest).filter((part) => part !== null).length;
  return (
    <div class="narrow">
      <div class="row">
        <input
          ref={search}
          class="field"
          type="search"
          aria-label={t('backlog.search')}
          placeholder={t('backlog.searchHint')}
          value={words}
          onInput={({ currentTarget }) => {
            onFilter({ ...filter, words: currentTarget.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            onFilter({ ...filter, words: '' });
            event.currentTarget.blur();
          }}
        />
        <button
          type="button"
          class="btn small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {chosen > 0 ? t('backlog.filterOn', [chosen]) : t('backlog.filter')}
        </button>
      </div>
      {open && (
        <div class="choices">
          <Choice
            name={t('backlog.site')}
            values={SITES}
            value={filter.site}
            say={(site) => t(`site.${site}`)}
            onChoose={(site) => {
              onFilter({ ...filter, site });
            }}
          />
          <Choice
            name={t('backlog.label')}
            values={LABELS}
            value={filter.label}
            say={(label) => t(`label.${keyOf(label)}`)}
            onChoose={(label) => {
              onFilter({ ...filter, label });
            }}
          />
          <Choice
            name={t('backlog.state')}
            values={BACKLOG_STATES}
            value={filter.state}
            say={(state) => t(`backlog.states.${keyOf(state)}`)}
            onChoose={(state) => {
              onFilter({ ...filter, state });
            }}
          />
          <Choice
            name={t('backlog.language')}
            values={LANGUAGES}
            value={filter.language}
            say={(language) => languageName(language, speech)}
            onChoose={(language) => {
              onFilter({ ...filter, language });
            }}
          />
          {initials !== '' && (
            <label class="choice">
              <input
                type="checkbox"
                checked={filter.mine !== null}
                onChange={({ currentTarget }) => {
                  onFilter({ ...filter, mine: currentTarget.checked || null });
                }}
              />
              <span>{t('backlog.mine', [initials.replace(/^\^/, '')])}</span>
            </label>
          )}
        </div>
      )}
      {isFiltering(filter) && (
        <button
          type="button"
          class="btn small bare"
          onClick={() => {
            onFilter(NO_FILTER);
          }}
        >
          {t('backlog.showAll')}
        </button>
      )}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly values: readonly Value[];
  readonly value: Value | null;
  readonly say: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
};

function Choice<Value extends string>({ name, values, value, say, onChoose }: ChoiceProps<Value>) {
  const { t } = useSpeech();
  return (
    <label>
      <span class="meta">{name}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(values.find((one) => one === currentTarget.value) ?? null);
        }}
      >
        <option value="">{t('backlog.all')}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function languageName(language: Language, { t, language: spoken }: Speech): string {
  if (language === 'other' || language === 'unknown') return t(`backlog.languages.${language}`);
  return new Intl.DisplayNames([spoken], { type: 'language' }).of(language) ?? language;
}
