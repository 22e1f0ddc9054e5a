import { useEffect, useState } from 'preact/hooks';
import { NotificationsSection } from '../../components/NotificationsSection';
import type { NoticeKind, NoticeSettings } from '../../lib/notices';
import { NOTICE_KINDS } from '../../lib/notices';
import { askToNotify, mayNotify } from '../wiring/notifying';

export type NotificationsPaneProps = {
  readonly settings: NoticeSettings;
  readonly onChange: (settings: NoticeSettings) => void;
};

/** The notifications: what is switched on asks the browser first, and stays off where it refuses. */
export function NotificationsPane({ settings, onChange }: NotificationsPaneProps) {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const isOn = NOTICE_KINDS.some((kind) => settings[kind]);
    if (isOn) void mayNotify().then((may) => setRefused(!may));
  }, []);
  const turn = async (kind: NoticeKind, on: boolean) => {
    // Before anything is awaited: the browser asks only within the click.
    const may = !on || (await askToNotify());
    setRefused(!may);
    if (may) onChange({ ...settings, [kind]: on });
  };
  return (
    <NotificationsSection
      settings={settings}
      refused={refused}
      onSwitch={(kind, on) => void turn(kind, on)}
      onQuiet={(quiet) => {
        onChange({ ...settings, quiet });
      }}
      onUnlawfulInQuiet={(unlawfulInQuiet) => {
        onChange({ ...settings, unlawfulInQuiet });
      }}
    />
  );
}
