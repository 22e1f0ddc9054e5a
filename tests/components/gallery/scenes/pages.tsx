import { useState } from 'preact/hooks';
import { AccountsSection } from '../../../../components/AccountsSection';
import { DataSection } from '../../../../components/DataSection';
import { FirstRun } from '../../../../components/FirstRun';
import { FirstRunDone } from '../../../../components/FirstRunDone';
import { OptionsPage } from '../../../../components/OptionsPage';
import { RepliesSection } from '../../../../components/RepliesSection';
import { TimesSection } from '../../../../components/TimesSection';
import type { Hours } from '../../../../lib/sla/clock';
import { at } from '../samples';

const none = () => undefined;

export const Welcome = () => {
  const [answers, setAnswers] = useState({
    facebookName: 'Fennimore',
    xHandle: '',
    firstResponseMinutes: 60,
    businessHours: true,
  });
  return (
    <>
      <FirstRun
        answers={answers}
        guesses={[{ site: 'x', name: '@fennimore' }]}
        onChange={(change) => {
          setAnswers({ ...answers, ...change });
        }}
        onRefuse={none}
        onDone={none}
        outcome={null}
        onImport={none}
      />
      <FirstRunDone onOpen={none} />
    </>
  );
};

const OFFICE: Hours = {
  timeZone: 'Europe/Brussels',
  week: {
    mon: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    tue: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    wed: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    thu: [
      ['09:00', '12:30'],
      ['13:00', '20:00'],
    ],
    fri: [['09:00', '16:00']],
    sat: [['10:00', '14:00']],
  },
  holidays: ['2026-12-25', '2027-01-01'],
};

export const SettingsTimes = () => {
  const [hours, setHours] = useState<Hours | null>(OFFICE);
  return (
    <OptionsPage section="times" saved="saved" onSection={none}>
      <TimesSection
        target={{ firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 }}
        hours={hours}
        defaultHours={OFFICE}
        example={{ postedAt: at(14, 30, 20), dueAt: at(9, 30, 21), opensAt: at(9, 0, 21) }}
        onTarget={none}
        onHours={setHours}
      />
    </OptionsPage>
  );
};

export const SettingsOthers = () => (
  <>
    <OptionsPage section="accounts" saved={null} onSection={none}>
      <AccountsSection
        accounts={{
          facebook: ['Fennimore', 'Fennimore België'],
          x: ['fennimore'],
          brandWords: [],
          xAccountId: null,
        }}
        onChange={none}
      />
    </OptionsPage>
    <OptionsPage section="replies" saved={null} onSection={none}>
      <RepliesSection
        settings={{ initials: 'JK', company: 'Fennimore', formality: 'as-comment' }}
        onChange={none}
      />
    </OptionsPage>
    <OptionsPage section="data" saved={null} onSection={none}>
      <DataSection
        stored={{ tickets: 1284, usedBytes: 48_000_000, quotaBytes: 11_600_000_000 }}
        outcome={{ kind: 'import-failed', problem: { kind: 'no-backup' } }}
        onExport={none}
        onImport={none}
        onErase={none}
      />
    </OptionsPage>
  </>
);
