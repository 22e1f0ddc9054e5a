import type { Report } from '../../lib/report/report';
import type { Bounds } from '../../lib/report/spread';
import { NORM_MINUTES } from '../../lib/report/ticketFact';
import { briefly, fully } from '../durations';
import { Glyph } from '../Glyph';
import { useSpeech } from '../words';
import { AnsweringTable } from './AnsweringTable';
import { minuteTicks, namedPlaces } from './axis';
import { dateWords, dayWords, minutesWords } from './figureWords';
import type { Line } from './LineChart';
import { LineChart } from './LineChart';
import { LineKey } from './lineStyles';
import { TicketCount } from './TicketCount';

/** Waits day by day, half and nine of ten of them, first responses beside the norm, and a table with all of it. */
export function DayChart({ days, dayless, wait }: Pick<Report, 'days' | 'dayless' | 'wait'>) {
  const speech = useSpeech();
  const { t } = speech;
  const line = (kind: 'median' | 'p90'): Line => ({
    kind,
    name: t(`report.${kind === 'median' ? 'half' : kind}`),
    values: days.map((day) => longest(day[kind])),
    told: (place) => {
      const day = days[place];
      return day
        ? t('report.bar', [dayWords(day.day, speech), minutesWords(day[kind], speech)])
        : '';
    },
    opens: (place) => days[place]?.timedTickets ?? null,
  });
  const lines = [line('median'), line('p90')];
  const ticks = minuteTicks(
    Math.max(
      wait === 'first' ? NORM_MINUTES : 1,
      ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)),
    ),
  );
  return (
    <section>
      <h2>{t('report.byDay')}</h2>
      <p class="meta">
        {t('report.byDayLead', [t(`report.wait.${wait}`)])}
        {dayless.count > 0 && (
          <>
            {' '}
            {t('report.dayless', dayless.count)} {t('report.behind')}{' '}
            <TicketCount tickets={dayless} />
          </>
        )}
      </p>
      <p class="meta row report-keys">
        {lines.map(({ kind, name }) => (
          <LineKey key={kind} {...{ kind, name }} />
        ))}
      </p>
      <LineChart
        label={t('report.byDay')}
        lines={lines}
        ticks={ticks}
        tickWords={(value) => briefly(t, value)}
        names={namedPlaces(days.length).map((place) => ({
          place,
          words: dateWords(days[place]?.day ?? '', speech),
        }))}
        {...(wait === 'first' && {
          rule: { value: NORM_MINUTES, words: t('report.normLine', [fully(t, NORM_MINUTES)]) },
        })}
      />
      <details>
        <summary>
          <Glyph name="right" size={10} /> {t('report.table')}
        </summary>
        <AnsweringTable
          {...{ wait }}
          head={t('report.day')}
          rows={days.map((row) => ({ ...row, title: dayWords(row.day, speech) }))}
        />
      </details>
    </section>
  );
}

const longest = (bounds: Bounds): number | null => bounds?.latest ?? null;
