import type { Forecast } from '../lib/forecast';
import { fully } from './durations';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type ForecastLineProps = { readonly forecast: Forecast };

/** "3 turn late in the next 12 min": what happens if nobody answers. */
export function ForecastLine({ forecast }: ForecastLineProps) {
  const t = useWords();
  const { count, minutes, isSure, atLeast } = forecast;
  const key = `clock.${minutes <= 1 ? 'forecastMinute' : 'forecast'}${isSure ? '' : 'Maybe'}`;
  const figure = atLeast ? t('time.atLeast', [count]) : count;
  return (
    <p class="meta time">
      <Glyph name="due-soon" /> {t(key, count, [figure, fully(t, minutes)])}
    </p>
  );
}
