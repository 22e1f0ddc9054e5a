import { CommentBadge } from './CommentBadge';
import { weekdayTime } from './times';
import { useSpeech } from './words';

/** What the hours do to one comment; all in ms since 1970. `opensAt` null: it falls due while open. */
export type HoursExampleView = {
  readonly postedAt: number;
  readonly dueAt: number;
  readonly opensAt: number | null;
};

export type HoursExampleProps = {
  readonly example: HoursExampleView;
  /** IANA name of the zone the hours are set in. */
  readonly timeZone: string;
};

/** A comment as an example: when it is due with these hours, and what its badge says until they begin. */
export function HoursExample({
  example: { postedAt, dueAt, opensAt },
  timeZone,
}: HoursExampleProps) {
  const { t, language } = useSpeech();
  const place = { language, timeZone };
  return (
    <section class="box sunken">
      <b>{t('times.withThese')}</b>
      <p>
        {t('times.example', [weekdayTime(postedAt, place), weekdayTime(dueAt, place)])}
        {opensAt !== null && (
          <>
            {' '}
            {t('times.exampleBadge')}{' '}
            <CommentBadge
              badge={{ kind: 'paused', minutes: null, atLeast: false, opensAt }}
              now={opensAt}
            />
          </>
        )}
      </p>
    </section>
  );
}
