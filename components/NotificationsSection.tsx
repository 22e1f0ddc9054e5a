import { useId } from 'preact/hooks';
import type { NoticeKind, NoticeSettings } from '../lib/notices';
import { NO_NOTICES, NOTICE_KINDS } from '../lib/notices';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type NotificationsSectionProps = {
  readonly settings: NoticeSettings;
  /** The browser does not let Heard notify, though it is switched on or was just asked for. */
  readonly refused: boolean;
  /** One is switched on or off; the browser may have to be asked first. */
  readonly onSwitch: (kind: NoticeKind, on: boolean) => void;
  readonly onQuiet: (quiet: NoticeSettings['quiet']) => void;
  readonly onUnlawfulInQuiet: (on: boolean) => void;
};

const DEFAULT_QUIET = NO_NOTICES.quiet;

/** Of what Heard tells beside the page, and when it does not. */
export function NotificationsSection(props: NotificationsSectionProps) {
  const { settings, refused, onSwitch, onQuiet } = props;
  const { quiet } = settings;
  const t = useWords();
  return (
    <>
      {refused && (
        <p class="note" role="alert">
          <Glyph name="unread" /> {t('notifications.refused')}
        </p>
      )}
      <section class="fields">
        {NOTICE_KINDS.map((kind) => (
          <Choice
            key={kind}
            name={t(`notifications.kind.${kind}`)}
            hint={t(`notifications.hint.${kind}`)}
            on={settings[kind]}
            onChange={(on) => {
              onSwitch(kind, on);
            }}
          />
        ))}
      </section>
      <section class="fields">
        <Choice
          name={t('notifications.quiet')}
          hint={t('notifications.quietHint')}
          on={quiet !== null}
          onChange={(on) => {
            onQuiet(on ? DEFAULT_QUIET : null);
          }}
        />
        {quiet && (
          <div class="row wrap">
            {(['from', 'to'] as const).map((end) => (
              <label key={end} class="row">
                <span>{t(`notifications.${end}`)}</span>
                <input
                  class="field"
                  type="time"
                  value={quiet[end]}
                  onChange={({ currentTarget: { value } }) => {
                    if (value !== '') onQuiet({ ...quiet, [end]: value });
                  }}
                />
              </label>
            ))}
          </div>
        )}
        {quiet && settings.unlawful && (
          <Choice
            name={t('notifications.unlawfulInQuiet')}
            hint={t('notifications.unlawfulInQuietHint')}
            on={settings.unlawfulInQuiet}
            onChange={props.onUnlawfulInQuiet}
          />
        )}
      </section>
    </>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

function Choice({ name, hint, on, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={id}
        onChange={({ currentTarget }) => {
          const { checked } = currentTarget;
          // Shown as it is kept, not as it was pressed: the browser may refuse.
          currentTarget.checked = on;
          onChange(checked);
        }}
      />
      <span>
        <b>{name}</b>
        <span class="meta" id={id}>
          {hint}
        </span>
      </span>
    </label>
  );
}
