import type { Hours } from '../lib/sla/clock';
import type { HolidayBook } from '../lib/sla/holidays';
import type { Targets } from '../lib/sla/targets';
import { DaysOff } from './DaysOff';
import type { HoursExampleView } from './HoursExample';
import { HoursExample } from './HoursExample';
import { HoursSection } from './HoursSection';
import { LedPart } from './LedByTeam';
import { LabelTargets } from './LabelTargets';
import { PageTargets } from './PageTargets';
import { TargetFields } from './TargetFields';
import type { SharedSetting } from './TeamShared';
import { isoDay } from './times';

export type TimesSectionProps = {
  readonly target: Targets;
  /** null: day and night. */
  readonly hours: Hours | null;
  /** Offered when hours are switched on. */
  readonly defaultHours: Hours;
  readonly zones?: readonly string[];
  readonly example: HoursExampleView | null;
  /** The holidays that can be chosen, and whose are: null nobody's. */
  readonly book: HolidayBook;
  readonly holidayRegion: string | null;
  /** ms since 1970. */
  readonly now: number;
  /** Parts that the team's lead sets, who is somebody else. */
  readonly led?: readonly SharedSetting[];
  readonly onTarget: (change: Partial<Targets>) => void;
  readonly onHours: (change: {
    readonly hours: Hours | null;
    readonly holidayRegion: string | null;
  }) => void;
};

/** Targets, opening hours, days off, and what they do to an example. */
export function TimesSection(props: TimesSectionProps) {
  const { target, hours, defaultHours, zones, example, onTarget, onHours } = props;
  const { book, holidayRegion, now, led = [] } = props;
  return (
    <>
      <LedPart isLed={led.includes('target')}>
        <TargetFields target={target} onChange={onTarget} />
      </LedPart>
      <LedPart isLed={led.includes('hours')}>
        <HoursSection
          hours={hours}
          defaultHours={defaultHours}
          {...(zones ? { zones } : {})}
          onHours={(changed) => {
            // Without hours no day is off, so the holidays go with them.
            onHours({ hours: changed, holidayRegion: changed && holidayRegion });
          }}
        />
        {hours && (
          <DaysOff
            {...{ hours, book }}
            region={holidayRegion}
            today={isoDay(now, hours.timeZone)}
            onChange={(changed, region) => {
              onHours({ hours: changed, holidayRegion: region });
            }}
          />
        )}
      </LedPart>
      {hours && example && <HoursExample example={example} timeZone={hours.timeZone} />}
      <LedPart isLed={led.includes('target')}>
        <LabelTargets
          byLabel={target.byLabel ?? {}}
          onChange={(byLabel) => {
            onTarget({ byLabel });
          }}
        />
        <PageTargets
          byPage={target.byPage ?? []}
          onChange={(byPage) => {
            onTarget({ byPage });
          }}
        />
      </LedPart>
    </>
  );
}
