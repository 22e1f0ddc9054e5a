import type { DayRow } from '../../lib/report/report';
import { useSpeech } from '../words';
import { dayWords, minutesWords } from './figureWords';
import { AnsweringTable } from './AnsweringTable';

const WIDTH = 656;
const HEIGHT = 120;

/** The median first response of each day as bars, and a table with all of it. */
export function DayChart({ days }: { readonly days: readonly DayRow[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const most = Math.max(1, ...days.map(({ median }) => median?.latest ?? 0));
  const step = WIDTH / Math.max(1, days.length);
  return (
    <section>
      <h2>{t('report.byDay')}</h2>
      <p class="meta">{t('report.byDayLead')}</p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label={t('report.byDay')}
      >
        <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--hd-edge)" />
        {days.map(({ day, median }, place) => {
          if (!median) return null;
          const height = Math.max(2, (median.latest / most) * (HEIGHT - 8));
          return (
            <rect
              key={day}
              x={place * step + step * 0.1}
              y={HEIGHT - height}
              width={step * 0.8}
              height={height}
              fill="var(--hd-accent)"
            >
              <title>
                {t('report.bar', [dayWords(day, speech), minutesWords(median, speech)])}
              </title>
            </rect>
          );
        })}
      </svg>
      <details>
        <summary>{t('report.table')}</summary>
        <AnsweringTable
          head={t('report.day')}
          rows={days.map((row) => ({ ...row, title: dayWords(row.day, speech) }))}
          openAtEnd
        />
      </details>
    </section>
  );
}
