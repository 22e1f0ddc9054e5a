import { useId, useState } from 'preact/hooks';
import type { Hours } from '../lib/sla/clock';
import { hoursProblem } from '../lib/sla/hoursProblem';
import { HoursTable } from './HoursTable';
import { keyOf } from './keyOf';
import { useWords } from './words';
import { ZoneField } from './ZoneField';

export type HoursSectionProps = {
  /** null: day and night. */
  readonly hours: Hours | null;
  /** Offered when hours are switched on. */
  readonly defaultHours: Hours;
  readonly zones?: readonly string[];
  readonly onHours: (hours: Hours | null) => void;
};

/** Opening hours; those nobody can mean stay in the table, with the reason, and are not passed on. */
export function HoursSection({ hours: kept, defaultHours, zones, onHours }: HoursSectionProps) {
  const t = useWords();
  const titleId = useId();
  const [refused, setRefused] = useState<Pick<Hours, 'week' | 'timeZone'> | null>(null);
  const hours = kept && { ...kept, ...refused };
  const problem = hours && hoursProblem(hours);
  const change = (wanted: Hours | null) => {
    const isRefused = wanted !== null && hoursProblem(wanted) !== null;
    setRefused(isRefused ? { week: wanted.week, timeZone: wanted.timeZone } : null);
    if (!isRefused) onHours(wanted);
  };
  return (
    <section aria-labelledby={titleId}>
      <div class="row wrap">
        <h2 id={titleId}>{t('times.hours')}</h2>
        {hours && (
          <ZoneField
            zone={hours.timeZone}
            {...(zones ? { zones } : {})}
            onChange={(timeZone) => {
              change({ ...hours, timeZone });
            }}
          />
        )}
      </div>
      {hours ? (
        <HoursTable
          week={hours.week}
          onChange={(week) => {
            change({ ...hours, week });
          }}
        />
      ) : (
        <p>{t('times.alwaysIs')}</p>
      )}
      {problem && (
        <div class="box sunken" role="alert">
          {refused && <b>{t('clock.notKept')} </b>}
          {t(`clock.problem.${keyOf(problem)}`)}{' '}
          {refused && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setRefused(null);
              }}
            >
              {t('clock.backToKept')}
            </button>
          )}
        </div>
      )}
      <button
        type="button"
        class="btn small"
        onClick={() => {
          change(hours ? null : defaultHours);
        }}
      >
        {t(hours ? 'times.alwaysOn' : 'times.setHours')}
      </button>
    </section>
  );
}
