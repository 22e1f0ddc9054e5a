import type { Hours, Target } from '../lib/sla/clock';
import { DaysOff } from './DaysOff';
import type { HoursExampleView } from './HoursExample';
import { HoursExample } from './HoursExample';
import { HoursTable } from './HoursTable';
import { MinutesField } from './MinutesField';
import { useSpeech } from './words';
import { ZoneField } from './ZoneField';

export type TimesSectionProps = {
  readonly target: Target;
  /** null: day and night. */
  readonly hours: Hours | null;
  /** Offered when hours are switched on. */
  readonly defaultHours: Hours;
  readonly zones?: readonly string[];
  readonly example: HoursExampleView | null;
  readonly onTarget: (change: Partial<Target>) => void;
  readonly onHours: (hours: Hours | null) => void;
};

const FIGURES = [
  ['firstResponseMinutes', 'first'],
  ['nextResponseMinutes', 'next'],
  ['dueSoonMinutes', 'dueSoon'],
] as const;

/** Targets, opening hours, days off, and what they do to an example. */
export function TimesSection(props: TimesSectionProps) {
  const { target, hours, defaultHours, zones, example, onTarget, onHours } = props;
  const { t } = useSpeech();
  return (
    <>
      <section class="fields">
        {FIGURES.map(([name, key]) => (
          <MinutesField
            key={name}
            title={t(`times.${key}`)}
            hint={t(`times.${key}Hint`)}
            value={target[name]}
            onChange={(minutes) => {
              onTarget({ [name]: minutes });
            }}
          />
        ))}
      </section>
      <section>
        <div class="row wrap">
          <h2>{t('times.hours')}</h2>
          {hours && (
            <ZoneField
              zone={hours.timeZone}
              {...(zones ? { zones } : {})}
              onChange={(timeZone) => {
                onHours({ ...hours, timeZone });
              }}
            />
          )}
        </div>
        {hours ? (
          <HoursTable
            week={hours.week}
            onChange={(week) => {
              onHours({ ...hours, week });
            }}
          />
        ) : (
          <p>{t('times.alwaysIs')}</p>
        )}
        <button
          type="button"
          class="btn small"
          onClick={() => {
            onHours(hours ? null : defaultHours);
          }}
        >
          {t(hours ? 'times.alwaysOn' : 'times.setHours')}
        </button>
      </section>
      {hours && <DaysOff hours={hours} onHours={onHours} />}
      {hours && example && <HoursExample example={example} timeZone={hours.timeZone} />}
    </>
  );
}
