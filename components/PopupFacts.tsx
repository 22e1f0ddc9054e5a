import type { ComponentChildren } from 'preact';
import { fully } from './durations';
import { Glyph } from './Glyph';
import type { PopupView } from './popupView';
import { totalOf } from './popupView';
import { dayTime } from './times';
import type { Speech } from './words';
import { useSpeech } from './words';

export type PopupFactsProps = { readonly view: PopupView; readonly now: number };

/** The figures under the count; one that is not known says so, one that is nothing stays away. */
export function PopupFacts({ view, now }: PopupFactsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const total = totalOf(view);
  const due = view.nextDueAt;
  return (
    <dl class="facts">
      {view.unreadable && <Fact name={t('popup.elsewhere')}>{total}</Fact>}
      {view.late > 0 && (
        <Fact name={t('popup.late')} tone="time">
          <Glyph name="late" /> {view.lateAtLeast ? t('time.atLeast', [view.late]) : view.late}
        </Fact>
      )}
      {!view.unreadable && view.oldestMinutes !== null && (
        <Fact name={t('popup.oldest')}>
          {view.oldestAtLeast
            ? t('time.atLeast', [fully(t, view.oldestMinutes)])
            : fully(t, view.oldestMinutes)}
        </Fact>
      )}
      {due !== null && <Fact name={t('popup.nextDue')}>{dueWords(due, now, speech)}</Fact>}
      {total === 0 && view.medianMinutes !== null && (
        <Fact name={t('popup.median')}>{fully(t, view.medianMinutes)}</Fact>
      )}
      {view.inPrivate > 0 && (
        <Fact name={t('popup.inPrivate')} tone="private">
          <Glyph name="private" /> {view.inPrivate}
        </Fact>
      )}
      {view.couldNotRead > 0 && <Fact name={t('popup.couldNotRead')}>{view.couldNotRead}</Fact>}
    </dl>
  );
}

/** "13:16, in 4 min", and in its last minute "13:16, now"; ms since 1970. */
function dueWords(due: number, now: number, speech: Speech): string {
  const time = dayTime(due, now, speech);
  if (due <= now) return time;
  const minutes = (due - now) / 60_000;
  return minutes < 1
    ? speech.t('popup.dueNow', [time])
    : speech.t('popup.dueIn', [time, fully(speech.t, minutes)]);
}

function Fact({
  name,
  tone,
  children,
}: {
  readonly name: string;
  readonly tone?: 'time' | 'private';
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd class={tone}>{children}</dd>
    </>
  );
}
