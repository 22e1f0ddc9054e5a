import { NotificationsSection } from '../../../../components/NotificationsSection';
import { OptionsPage } from '../../../../components/OptionsPage';
import { NO_NOTICES } from '../../../../lib/notices';

const none = () => undefined;

/** One switched on, and the browser refuses. */
export const SettingsNotifications = () => (
  <OptionsPage section="notifications" saved={null} onSection={none}>
    <NotificationsSection
      settings={{ ...NO_NOTICES, unlawful: true }}
      refused
      onSwitch={none}
      onQuiet={none}
      onUnlawfulInQuiet={none}
    />
  </OptionsPage>
);
