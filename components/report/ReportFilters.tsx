import { SITES } from '../../lib/comment';
import type { ReportFilter } from '../../lib/report/reportFilter';
import { ALL_COMMENTS } from '../../lib/report/reportFilter';
import { LABELS, LANGUAGES } from '../../lib/triage/triage';
import { FilterMenu } from '../FilterMenu';
import { keyOf } from '../keyOf';
import type { Translate } from '../words';
import { useWords } from '../words';

export type ReportFiltersProps = {
  readonly filter: ReportFilter;
  readonly onChange: (filter: ReportFilter) => void;
};

const MENUS = {
  site: [SITES, 'site'],
  language: [LANGUAGES, 'history.language'],
  label: [LABELS, 'label'],
} as const;
const PARTS = ['site', 'language', 'label'] as const;

/** Chooses which comments the report is of: site, language, label. */
export function ReportFilters({ filter, onChange }: ReportFiltersProps) {
  const t = useWords();
  return (
    <div class="row wrap report-filters">
      {PARTS.map((part) => (
        <FilterMenu<string>
          key={part}
          name={t(`history.by.${part}`)}
          options={MENUS[part][0].map((value) => ({ value, words: wordOf(part, value, t) }))}
          chosen={filter[part]}
          onChange={(chosen) => {
            const values: readonly string[] = MENUS[part][0];
            onChange({ ...filter, [part]: values.filter((value) => chosen.includes(value)) });
          }}
        />
      ))}
      {filterWords(filter, t).length > 0 && (
        <button
          type="button"
          class="btn small bare"
          onClick={() => {
            onChange(ALL_COMMENTS);
          }}
        >
          {t('history.clear')}
        </button>
      )}
    </div>
  );
}

/** The parts of a filter that leave somebody out, in words: "Facebook, X", "German". */
export const filterWords = (filter: ReportFilter, t: Translate): readonly string[] =>
  PARTS.filter((part) => filter[part].length > 0).map((part) =>
    filter[part].map((value) => wordOf(part, value, t)).join(', '),
  );

const wordOf = (part: keyof ReportFilter, value: string, t: Translate): string =>
  t(`${MENUS[part][1]}.${keyOf(value)}`);
