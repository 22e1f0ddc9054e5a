import { fully } from './durations';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type ClockNoticeProps = {
  /** How far this device's clock is behind what Heard knows; null: nothing speaks against it. */
  readonly behindMinutes: number | null;
};

/** Says that this device's clock is set wrong, for then every time shown is. */
export function ClockNotice({ behindMinutes }: ClockNoticeProps) {
  const t = useWords();
  if (behindMinutes === null) return null;
  return (
    <p class="note" role="alert">
      <Glyph name="unknown-time" />
      <span>{t('clock.behind', [fully(t, behindMinutes)])}</span>
    </p>
  );
}
