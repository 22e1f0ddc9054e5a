// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import book from '../../assets/holidays.json';
import { ClockNotice } from '../../components/ClockNotice';
import { ForecastLine } from '../../components/ForecastLine';
import { TimesSection } from '../../components/TimesSection';
import type { TimesSectionProps } from '../../components/TimesSection';
import { targetWords } from '../../components/targetWords';
import type { Forecast } from '../../lib/forecast';
import type { Hours } from '../../lib/sla/clock';
import type { TargetOrigin, Targets } from '../../lib/sla/targets';
import { clear, draw, press } from './draw';
import { speechOf } from './speechOf';

afterEach(clear);

const HOURS: Hours = {
  timeZone: 'Europe/Brussels',
  week: { mon: [['09:00', '17:00']] },
  holidays: ['2026-07-10'],
};
const TARGET: Targets = {
  firstResponseMinutes: 60,
  nextResponseMinutes: 120,
  dueSoonMinutes: 15,
  unlawfulMinutes: 60,
  byLabel: { threat: 15 },
};

function Kept({ onHours, onTarget }: Pick<TimesSectionProps, 'onHours' | 'onTarget'>) {
  const [kept, setKept] = useState({
    hours: HOURS as Hours | null,
    holidayRegion: null as string | null,
  });
  const [target, setTarget] = useState(TARGET);
  return (
    <TimesSection
      {...kept}
      target={target}
      defaultHours={HOURS}
      example={null}
      book={book}
      now={Date.parse('2026-06-01T08:00:00Z')}
      onTarget={(change) => {
        onTarget(change);
        setTarget({ ...target, ...change });
      }}
      onHours={(change) => {
        onHours(change);
        setKept(change);
      }}
    />
  );
}

const drawn = () => {
  const onHours = vi.fn<TimesSectionProps['onHours']>();
  const onTarget = vi.fn<TimesSectionProps['onTarget']>();
  draw(<Kept {...{ onHours, onTarget }} />);
  return { onHours, onTarget };
};

const field = (name: string) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!;
const labelled = <Kind extends Element>(text: string, kind: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent.startsWith(text))!
    .querySelector<Kind>(kind as never)!;
function put(input: HTMLInputElement | HTMLSelectElement, value: string) {
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const alert = () => document.querySelector('[role=alert]')?.textContent ?? null;

describe('opening hours that are set', () => {
  it.each([
    ['09:00', 'A period ends when it begins'],
    ['9h', 'A period ends when it begins'],
  ])('are refused with the reason where they end at their start (%s)', (to, reason) => {
    const { onHours } = drawn();
    put(field('Monday to'), to);
    expect(alert()).toContain('Not saved.');
    expect(alert()).toContain(reason);
    expect(onHours).not.toHaveBeenCalled();
    expect(field('Monday to').value).toBe('09:00');
  });

  it('are refused where two overlap, and kept as soon as they do not, days off chosen meanwhile too', () => {
    const { onHours } = drawn();
    press('Tuesday: add hours');
    put(field('Monday to'), '08:00');
    expect(alert()).toBeNull();
    put(field('Tuesday from'), '07:00');
    expect(alert()).toContain('overlap');
    put(labelled<HTMLSelectElement>('Holidays', 'select'), 'BE');
    put(field('Tuesday from'), '08:00');
    expect(alert()).toBeNull();
    const last = onHours.mock.lastCall?.[0];
    expect(last?.hours?.week).toEqual({ mon: [['09:00', '08:00']], tue: [['08:00', '17:00']] });
    expect(last?.hours?.holidays).toContain('2026-07-21');
  });

  it('go back to those kept', () => {
    drawn();
    put(field('Monday to'), '09:00');
    press('Go back to the saved hours');
    expect(field('Monday to').value).toBe('17:00');
    expect(alert()).toBeNull();
  });

  it('say that they run into the next day', () => {
    drawn();
    put(field('Monday to'), '02:00');
    expect(document.querySelector('.period')?.textContent).toContain('until the next day');
  });

  it('begin with hours that overlap none of the day', () => {
    const { onHours } = drawn();
    press('Monday: add hours');
    expect(onHours.mock.lastCall?.[0].hours?.week.mon).toEqual([
      ['09:00', '17:00'],
      ['18:00', '20:00'],
    ]);
  });
});

describe('holidays that are chosen', () => {
  it('are those of the region, and each can be taken off', () => {
    const { onHours } = drawn();
    put(labelled<HTMLSelectElement>('Holidays', 'select'), 'BE-VLG');
    expect(onHours.mock.lastCall?.[0].holidayRegion).toBe('BE-VLG');
    expect(onHours.mock.lastCall?.[0].hours?.holidays).toContain('2030-07-21');
    expect(labelled<HTMLInputElement>('Day of the Flemish Community', 'input').checked).toBe(false);
    const national = labelled<HTMLInputElement>('National Holiday', 'input');
    expect(national.checked).toBe(true);
    act(() => {
      national.click();
    });
    const { hours } = onHours.mock.lastCall![0];
    expect(hours?.holidays.some((date) => date.endsWith('-07-21'))).toBe(false);
    expect(hours?.holidays).toContain('2026-07-10');
  });

  it('go when the clock counts day and night', () => {
    const { onHours } = drawn();
    put(labelled<HTMLSelectElement>('Holidays', 'select'), 'NL');
    press('Count day and night');
    expect(onHours).toHaveBeenLastCalledWith({ hours: null, holidayRegion: null });
  });
});

describe('targets of their own', () => {
  it('are added to a label, changed, and taken away', () => {
    const { onTarget } = drawn();
    put(field('Add a label'), 'churn');
    expect(onTarget).toHaveBeenLastCalledWith({ byLabel: { threat: 15, churn: 15 } });
    put(field('Minutes: Leaving'), '45');
    expect(onTarget).toHaveBeenLastCalledWith({ byLabel: { threat: 15, churn: 45 } });
    put(field('Minutes: Leaving'), '0');
    expect(onTarget).toHaveBeenCalledTimes(2);
    press('Remove the target: Threat');
    expect(onTarget).toHaveBeenLastCalledWith({ byLabel: { churn: 45 } });
  });

  it('are added to a page once', () => {
    const { onTarget } = drawn();
    put(field('Page or handle'), ' Zonnestraal ');
    press('Add');
    const page = { site: 'facebook', name: 'Zonnestraal', minutes: 30 };
    expect(onTarget).toHaveBeenLastCalledWith({ byPage: [page] });
    put(field('Page or handle'), 'zonnestraal');
    press('Add');
    expect(onTarget).toHaveBeenCalledOnce();
  });

  it('are added to a page whose name has spaces, as it is typed', () => {
    const { onTarget } = drawn();
    for (const typed of ['Vlinder', 'Vlinder ', 'Vlinder T']) {
      put(field('Page or handle'), typed);
      expect(field('Page or handle').value).toBe(typed);
    }
    press('Add');
    const page = { site: 'facebook', name: 'Vlinder T', minutes: 30 };
    expect(onTarget).toHaveBeenLastCalledWith({ byPage: [page] });
  });

  it('are switched off and on for what may be removed', () => {
    const { onTarget } = drawn();
    const box = labelled<HTMLInputElement>('A target of its own', 'input');
    act(() => {
      box.click();
    });
    expect(onTarget).toHaveBeenLastCalledWith({ unlawfulMinutes: null });
    act(() => {
      box.click();
    });
    expect(onTarget).toHaveBeenLastCalledWith({ unlawfulMinutes: 60 });
  });
});

it.each<[TargetOrigin, string]>([
  [{ kind: 'first' }, 'target 15 min'],
  [{ kind: 'private' }, 'target 15 min: in private'],
  [{ kind: 'unlawful' }, 'target 15 min, day and night: act soon'],
  [{ kind: 'label', label: 'threat' }, 'target 15 min: Threat'],
  [{ kind: 'page', site: 'x', name: null }, 'target 15 min: X'],
  [{ kind: 'page', site: 'facebook', name: 'Vlinder' }, 'target 15 min: Vlinder'],
])('a target says where it comes from: %j', (origin, words) => {
  expect(targetWords({ minutes: 15, origin, dayAndNight: false }, speechOf('en').t)).toBe(words);
});

const aForecast = (some: Partial<Forecast> = {}): Forecast => ({
  count: 1,
  minutes: 1,
  isSure: true,
  atLeast: false,
  ...some,
});

describe('what is told of the next minutes', () => {
  it.each<[Forecast, string]>([
    [aForecast(), '1 turns late within a minute'],
    [aForecast({ count: 3, minutes: 12 }), '3 turn late in the next 12 min'],
    [
      aForecast({ count: 3, minutes: 12, isSure: false }),
      'Up to 3 may turn late in the next 12 min',
    ],
  ])('is how many turn late: %j', (forecast, words) => {
    draw(<ForecastLine forecast={forecast} />);
    expect(document.body.textContent.trim()).toBe(words);
  });

  it('says that there may be more where not all were looked at', () => {
    draw(<ForecastLine forecast={aForecast({ count: 3, minutes: 12, atLeast: true })} />);
    expect(document.body.textContent).toContain('≥ 3 turn late');
  });

  it('is that the clock is behind, and nothing where it is not', () => {
    draw(<ClockNotice behindMinutes={74} />);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('up to 1 h 14 min ahead');
    draw(<ClockNotice behindMinutes={null} />);
    expect(document.body.textContent).toBe('');
  });
});
