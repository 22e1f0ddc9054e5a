import type { LabelsSectionProps } from '../../components/LabelsSection';
import { LabelsSection } from '../../components/LabelsSection';
import { LedByTeam } from '../../components/LedByTeam';
import type { TimesSectionProps } from '../../components/TimesSection';
import { TimesSection } from '../../components/TimesSection';
import type { HeardDb } from '../../lib/history/db';
import { useLed } from '../wiring/useShared';

type WithDb<Props> = Props & { readonly db: HeardDb };

/** Settings → Times, as far as no lead of the team sets them. */
export function TimesPane({ db, ...props }: WithDb<TimesSectionProps>) {
  const led = useLed(db, ['target', 'hours']);
  return (
    <>
      <LedByTeam parts={led} />
      <TimesSection {...props} led={led} />
    </>
  );
}

/** Settings → Labels, as far as no lead of the team sets them. */
export function LabelsPane({ db, ...props }: WithDb<LabelsSectionProps>) {
  const led = useLed(db, ['watch']);
  return (
    <>
      <LedByTeam parts={led} />
      <LabelsSection {...props} isLed={led.includes('watch')} />
    </>
  );
}
