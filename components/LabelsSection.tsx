import { LONGEST_CONTACT, MOST_CONTACTS } from '../lib/triage/ownContacts';
import type { Label } from '../lib/triage/triage';
import type { TriageSettings } from '../lib/triage/tuning';
import { LedPart } from './LedByTeam';
import { NameList } from './NameList';
import { TaughtLabels } from './TaughtLabels';
import { WatchWords } from './WatchWords';
import { useWords } from './words';

export type LabelsSectionProps = {
  readonly settings: TriageSettings;
  /** The team's lead sets words and contacts, and is somebody else. */
  readonly isLed?: boolean;
  readonly onChange: (change: Partial<TriageSettings>) => void;
};

/** What the user taught the triage: own words, own contacts, corrections. */
export function LabelsSection({ settings, isLed = false, onChange }: LabelsSectionProps) {
  const t = useWords();
  const reset = (label: Label | null) => {
    const { corrections } = settings;
    const rest = Object.entries(corrections).filter(([name]) => label !== null && name !== label);
    onChange({ corrections: Object.fromEntries(rest) });
  };
  return (
    <>
      <LedPart isLed={isLed}>
        <WatchWords
          words={settings.watchWords}
          onChange={(watchWords) => {
            onChange({ watchWords });
          }}
        />
        <NameList
          title={t('contacts.title')}
          hint={t('contacts.hint')}
          names={settings.ownContacts}
          longest={LONGEST_CONTACT}
          most={MOST_CONTACTS}
          onChange={(ownContacts) => {
            onChange({ ownContacts });
          }}
        />
      </LedPart>
      <TaughtLabels counts={settings.corrections} onReset={reset} />
    </>
  );
}
