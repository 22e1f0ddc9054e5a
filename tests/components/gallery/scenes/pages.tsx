import { useEffect, useState } from 'preact/hooks';
import { AccountsSection } from '../../../../components/AccountsSection';
import { DataSection } from '../../../../components/DataSection';
import { FirstRun } from '../../../../components/FirstRun';
import { FirstRunDone } from '../../../../components/FirstRunDone';
import { LabelsSection } from '../../../../components/LabelsSection';
import { OptionsPage } from '../../../../components/OptionsPage';
import { RepliesSection } from '../../../../components/RepliesSection';
import { TimesSection } from '../../../../components/TimesSection';
import { WatchWordForm } from '../../../../components/WatchWordForm';
import type { TriageSettings } from '../../../../lib/triage/tuning';
import book from '../../../../assets/holidays.json';
import type { Hours } from '../../../../lib/sla/clock';
import { withRegion } from '../../../../lib/sla/holidays';
import type { Targets } from '../../../../lib/sla/targets';
import { DEFAULT_RETENTION } from '../../../../lib/retention';
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
        work={null}
        broken={null}
        onStop={none}
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

const TARGETS: Targets = {
  firstResponseMinutes: 60,
  nextResponseMinutes: 120,
  dueSoonMinutes: 15,
  privateMinutes: 240,
  unlawfulMinutes: 60,
  byLabel: { threat: 15, 'legal-press': 30, praise: 480 },
  byPage: [
    { site: 'facebook', name: 'Fennimore België', minutes: 45 },
    { site: 'x', name: null, minutes: 20 },
  ],
};

const Times = ({ kept }: { readonly kept: Hours }) => {
  const [{ hours, holidayRegion }, setHours] = useState({
    hours: withRegion(book, kept, { from: null, to: 'BE-VLG' }) as Hours | null,
    holidayRegion: 'BE-VLG' as string | null,
  });
  const [target, setTarget] = useState(TARGETS);
  return (
    <OptionsPage section="times" saved="saved" onSection={none}>
      <TimesSection
        target={target}
        hours={hours}
        defaultHours={OFFICE}
        example={{ postedAt: at(14, 30, 20), dueAt: at(9, 30, 21), opensAt: at(9, 0, 21) }}
        book={book}
        holidayRegion={holidayRegion}
        now={at(14, 30, 20)}
        onTarget={(change) => {
          setTarget({ ...target, ...change });
        }}
        onHours={setHours}
      />
    </OptionsPage>
  );
};

export const SettingsTimes = () => <Times kept={OFFICE} />;

/** Hours that overlap are told and not kept. */
export const SettingsTimesRefused = () => (
  <Times
    kept={{
      ...OFFICE,
      week: {
        ...OFFICE.week,
        fri: [
          ['09:00', '16:00'],
          ['15:00', '18:00'],
        ],
        sat: [['22:00', '06:00']],
      },
    }}
  />
);

export const SettingsLabels = () => {
  const [settings, setSettings] = useState<TriageSettings>({
    watchWords: [
      { words: 'kortsluiting', label: 'legal-press', language: 'nl', insideWords: true },
      { words: 'burn it down', label: 'threat', language: 'all', insideWords: false },
    ],
    ownContacts: ['+32 2 555 12 12', 'jana@fennimore.example', 'Stationsstraat 12, 2800 Mechelen'],
    corrections: {
      threat: { off: 9, on: 0 },
      hate: { off: 1, on: 0 },
      complaint: { off: 2, on: 14 },
      praise: { off: 6, on: 0 },
    },
  });
  return (
    <OptionsPage section="labels" saved={null} onSection={none}>
      <LabelsSection
        settings={settings}
        onChange={(change) => {
          setSettings({ ...settings, ...change });
        }}
      />
    </OptionsPage>
  );
};

/** A watch word being changed, and one that is refused; nothing taught yet. */
export const SettingsLabelsOpen = () => {
  useEffect(() => {
    document.querySelector<HTMLButtonElement>('#refused [type=submit]')?.click();
  }, []);
  return <OpenForms />;
};

const OpenForms = () => (
  <>
    <OptionsPage section="labels" saved={null} onSection={none}>
      <LabelsSection
        settings={{ watchWords: [], ownContacts: [], corrections: {} }}
        onChange={none}
      />
    </OptionsPage>
    <div class="ui settings">
      <main id="refused">
        <WatchWordForm
          word={{ words: 'burn it down', label: 'threat', language: 'all', insideWords: false }}
          onSave={() => 'known'}
          onCancel={none}
        />
      </main>
    </div>
  </>
);

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
        settings={{
          initials: 'JK',
          company: 'Fennimore',
          phone: { number: '+32 2 555 12 12', hours: 'Mon to Fri, 9 to 17' },
          formality: 'as-comment',
        }}
        onChange={none}
      />
    </OptionsPage>
    <OptionsPage section="data" saved={null} onSection={none}>
      <DataSection
        stored={{ tickets: 1284, usedBytes: 48_000_000, quotaBytes: 11_600_000_000 }}
        retention={DEFAULT_RETENTION}
        work={null}
        broken={null}
        onRetention={none}
        onStop={none}
        onTickets={none}
        outcome={{ kind: 'import-failed', problem: { kind: 'no-backup' } }}
        onExport={none}
        onImport={none}
        onErase={none}
      />
    </OptionsPage>
  </>
);

/** An import that was broken off while it was read, one while it was taken over, and another file chosen to go on with. */
export const SettingsBrokenImport = () => (
  <>
    {(['reading', 'taking'] as const).map((step) => (
      <OptionsPage key={step} section="data" saved={null} onSection={none}>
        <DataSection
          stored={{ tickets: 1284, usedBytes: 48_000_000, quotaBytes: 11_600_000_000 }}
          retention={DEFAULT_RETENTION}
          work={null}
          broken={{
            file: 'heard-2026-11-21.jsonl',
            step,
            share: 0.4399,
            otherFile: step === 'taking' ? 'heard-2026-11-14.jsonl' : null,
            onGoOn: none,
            onDiscard: none,
          }}
          onRetention={none}
          onStop={none}
          onTickets={none}
          outcome={null}
          onExport={none}
          onImport={none}
          onErase={none}
        />
      </OptionsPage>
    ))}
  </>
);
