import { useEffect, useState } from 'preact/hooks';
import holidays from '../../assets/holidays.json';
import { AccountsSection } from '../../components/AccountsSection';
import type { OptionSection, OptionsPageProps } from '../../components/OptionsPage';
import { OPTION_SECTIONS, OptionsPage } from '../../components/OptionsPage';
import { EchoField } from '../../components/EchoField';
import { RepliesSection } from '../../components/RepliesSection';
import type { HeardDb } from '../../lib/history/db';
import { tellBackground } from '../../lib/messaging/send';
import type { Settings } from '../../lib/settings/settings';
import { changeSettings, isSetUp } from '../../lib/settings/settings';
import { exampleOf, officeHours } from '../../lib/sla/officeHours';
import { FactsPane } from '../wiring/FactsPane';
import { useNow, useSettings } from '../wiring/live';
import { useTeam } from '../wiring/useTeam';
import { DataPane } from './DataPane';
import { KeysPane } from './KeysPane';
import { NotificationsPane } from './NotificationsPane';
import { DraftingPane } from './DraftingPane';
import { RemovalsPane } from './RemovalsPane';
import { SavedPane } from './SavedPane';
import { LabelsPane, TimesPane } from './LedPanes';
import { TeamPane } from './TeamPane';
import { TeamSharedPane } from './TeamSharedPane';
import { Welcome } from './Welcome';
import { zoneHere } from '../wiring/zoneHere';

/** The settings, or for whoever has none yet the first run. */
export function Options({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const isInTeam = Boolean(useTeam()?.access);
  const [section, setSection] = useSection();
  const [saved, setSaved] = useState<OptionsPageProps['saved']>(null);
  const [welcomes, setWelcomes] = useState<boolean | null>(null);
  useEffect(() => {
    if (settings && welcomes === null) setWelcomes(!isSetUp(settings));
  }, [settings]);
  if (!settings || welcomes === null) return null;
  if (welcomes) return <Welcome db={db} settings={settings} />;

  const change = async (part: Partial<Settings>) => {
    setSaved(null);
    const changed = await changeSettings(part);
    setSaved(changed.ok ? 'saved' : changed.problem);
    await tellBackground({ type: 'identityChanged' });
    await tellBackground({ type: 'historyChanged' });
  };
  const defaultHours = officeHours(zoneHere());
  return (
    <OptionsPage
      section={section}
      saved={saved}
      isInTeam={section === 'team' && isInTeam}
      onSection={setSection}
    >
      {section === 'accounts' && (
        <AccountsSection
          accounts={{ ...settings.own, ...settings }}
          onChange={({ facebook, x, ...rest }) =>
            void change({
              own: {
                facebook: facebook ?? settings.own.facebook,
                x: x ?? settings.own.x,
              },
              ...(rest.brandWords ? { brandWords: rest.brandWords } : {}),
              ...(rest.xAccountId === undefined ? {} : { xAccountId: rest.xAccountId }),
            })
          }
        />
      )}
      {section === 'times' && (
        <TimesPane
          db={db}
          target={settings.target}
          hours={settings.hours}
          defaultHours={defaultHours}
          zones={Intl.supportedValuesOf('timeZone')}
          example={settings.hours && exampleOf({ ...settings, now })}
          book={holidays}
          holidayRegion={settings.holidayRegion}
          now={now}
          onTarget={(target) => void change({ target: { ...settings.target, ...target } })}
          onHours={(hours) => void change(hours)}
        />
      )}
      {section === 'notifications' && (
        <NotificationsPane
          settings={settings.notices}
          onChange={(notices) => void change({ notices })}
        />
      )}
      {section === 'labels' && (
        <LabelsPane {...{ db, settings }} onChange={(taught) => void change(taught)} />
      )}
      {section === 'replies' && (
        <>
          <RepliesSection settings={settings} onChange={(replies) => void change(replies)} />
          <section class="fields">
            <EchoField
              value={settings.echoReplies}
              onChange={(echoReplies) => void change({ echoReplies })}
            />
          </section>
          <FactsPane {...{ db, now }} />
        </>
      )}
      {section === 'removals' && (
        <RemovalsPane
          db={db}
          keptDays={settings.evidenceDays}
          onKeptDays={(evidenceDays) => void change({ evidenceDays })}
        />
      )}
      {section === 'saved' && <SavedPane db={db} />}
      {section === 'data' && (
        <DataPane
          db={db}
          retention={settings.retention}
          onRetention={(retention) => void change({ retention })}
        />
      )}
      {section === 'drafting' && <DraftingPane />}
      {section === 'team' && (
        <>
          <TeamPane />
          <TeamSharedPane {...{ db, now }} />
        </>
      )}
      {section === 'keys' && (
        <KeysPane changed={settings.keys} onChange={(keys) => void change({ keys })} />
      )}
    </OptionsPage>
  );
}

function useSection(): [OptionSection, (section: OptionSection) => void] {
  const named = () => OPTION_SECTIONS.find((name) => `#${name}` === location.hash) ?? 'accounts';
  const [section, setSection] = useState<OptionSection>(named);
  return [
    section,
    (chosen) => {
      history.replaceState(null, '', `#${chosen}`);
      setSection(chosen);
    },
  ];
}
