// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSection } from '../../components/DataSection';
import { FirstRun } from '../../components/FirstRun';
import { HoursTable } from '../../components/HoursTable';
import book from '../../assets/holidays.json';
import { NameList } from '../../components/NameList';
import type { PopupView } from '../../components/popupView';
import { firstView } from '../../components/popupView';
import { PopupSummary } from '../../components/PopupSummary';
import { TimesSection } from '../../components/TimesSection';
import { lengthOf, stretchesOf, wallTimeFrom } from '../../components/wallTime';
import { briefly, fully } from '../../components/durations';
import { DEFAULT_RETENTION } from '../../lib/retention';
import { NOW, at, badge } from './gallery/samples';
import { button, clear, draw, press } from './draw';
import type { TestLanguage } from './speechOf';
import { speechOf } from './speechOf';

afterEach(clear);

const none = () => undefined;
/** Types into a field; with 'change' the field is left, too. */
function type(field: HTMLInputElement, value: string, event: 'input' | 'change' = 'input') {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  if (event === 'input') return;
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a length of time', () => {
  const { t } = speechOf('en');
  it.each([
    [0, '0 min'],
    [99, '99 min'],
    [100, '1 h'],
    [150, '2 h'],
    [2880, '2 d'],
  ])('of %i minutes fits a badge as "%s"', (minutes, words) => {
    expect(briefly(t, minutes)).toBe(words);
  });

  it.each([
    [60, '≥ 1 h'],
    [61, '≥ 61 min'],
    [120, '≥ 2 h'],
  ])('of at least %i minutes as "%s"', (minutes, words) => {
    expect(briefly(t, minutes, true)).toBe(words);
  });

  it.each([
    [60, '60 min'],
    [68, '1 h 08 min'],
    [120, '2 h'],
    [3060, '2 d 3 h'],
  ])('of %i minutes is told in full as "%s"', (minutes, words) => {
    expect(fully(t, minutes)).toBe(words);
  });
});

describe('a wall time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['17h30', '17:30'],
    ['17 h', '17:00'],
    ['24:00', '24:00'],
    ['24:01', null],
    ['25', null],
    ['9:75', null],
    ['noon', null],
    ['', null],
  ])('"%s" is %s', (typed, wallTime) => {
    expect(wallTimeFrom(typed)).toBe(wallTime);
  });

  it('may end on the next day', () => {
    expect(lengthOf(['22:00', '06:00'])).toBe(480);
    expect(stretchesOf([['22:00', '06:00']])).toEqual([[1320, 1440]]);
  });
});

describe('opening hours', () => {
  it('take what is a time and refuse what is none', () => {
    const changed = vi.fn();
    draw(<HoursTable week={{ mon: [['09:00', '17:00']] }} onChange={changed} />);
    const from = document.querySelector<HTMLInputElement>('[aria-label="Monday from"]')!;
    type(from, 'never', 'change');
    expect(from.value).toBe('09:00');
    type(from, '830', 'change');
    expect(changed).toHaveBeenCalledExactlyOnceWith({ mon: [['08:30', '17:00']] });
  });

  it('say a closed day in words', () => {
    draw(<HoursTable week={{ mon: [['09:00', '17:00']] }} onChange={none} />, 'de');
    expect(document.querySelectorAll('[role="img"]')[6]?.getAttribute('aria-label')).toBe(
      'Sonntag: geschlossen',
    );
    expect(document.body.textContent).toContain('8 Std. pro Woche');
  });
});

describe('a field of the settings', () => {
  const drawTarget = (onTarget: (change: object) => void = none) => {
    draw(
      <TimesSection
        target={{ firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 }}
        hours={null}
        defaultHours={{ timeZone: 'UTC', week: {}, holidays: [] }}
        example={null}
        book={book}
        holidayRegion={null}
        now={NOW}
        onTarget={onTarget}
        onHours={none}
      />,
    );
    return document.querySelector('input')!;
  };

  it('keeps what is typed while the page is drawn anew, and passes it on once', () => {
    const changed = vi.fn();
    type(drawTarget(changed), '90');
    expect(drawTarget(changed).value).toBe('90');
    expect(changed).not.toHaveBeenCalled();
    type(drawTarget(changed), '90', 'change');
    expect(changed).toHaveBeenCalledExactlyOnceWith({ firstResponseMinutes: 90 });
  });

  it.each(['0', '', '1.5', '99999'])('refuses "%s" minutes and says what fits', (typed) => {
    const changed = vi.fn();
    type(drawTarget(changed), typed);
    type(drawTarget(changed), typed, 'change');
    expect(changed).not.toHaveBeenCalled();
    expect(drawTarget().getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('Whole minutes, from 1 to 43,200.');
  });
});

describe('a list of names', () => {
  it('takes "@" off and keeps each name once', () => {
    const changed = vi.fn();
    draw(<NameList title="X" hint="" names={['Fennimore']} prefix="@" onChange={changed} />);
    const field = document.querySelector('input')!;
    type(field, '@fennimore');
    expect(button('Add').disabled).toBe(true);
    type(field, ' @fennimore_de ');
    press('Add');
    expect(changed).toHaveBeenCalledExactlyOnceWith(['Fennimore', 'fennimore_de']);
  });
});

describe('the first run', () => {
  const first = (facebookName: string, onChange = none as (change: object) => void) => {
    draw(
      <FirstRun
        answers={{ facebookName, xHandle: '', firstResponseMinutes: 60, businessHours: true }}
        guesses={[{ site: 'x', name: '@fennimore' }]}
        onChange={onChange}
        onRefuse={none}
        onDone={none}
        outcome={null}
        work={null}
        broken={null}
        onStop={none}
        onImport={none}
      />,
    );
  };

  it('does not start before it knows who answers', () => {
    first('  ');
    expect(button('Start').disabled).toBe(true);
    first('Fennimore');
    expect(button('Start').disabled).toBe(false);
  });

  it('takes a guess only when the user says yes', () => {
    const changed = vi.fn();
    first('', changed);
    expect(changed).not.toHaveBeenCalled();
    press('Yes');
    expect(changed).toHaveBeenCalledExactlyOnceWith({ xHandle: '@fennimore' });
  });
});

describe('deleting everything', () => {
  it('needs two steps and the word', () => {
    const erased = vi.fn();
    draw(
      <DataSection
        stored={{ tickets: 1284, usedBytes: null, quotaBytes: null }}
        retention={DEFAULT_RETENTION}
        work={null}
        broken={null}
        onRetention={none}
        onStop={none}
        onTickets={none}
        outcome={null}
        onExport={none}
        onImport={none}
        onErase={erased}
      />,
    );
    press('Delete everything');
    type(document.querySelector<HTMLInputElement>('form input')!, 'yes');
    press('Delete everything');
    expect(erased).not.toHaveBeenCalled();
    type(document.querySelector<HTMLInputElement>('form input')!, 'Delete');
    press('Delete everything');
    expect(erased).toHaveBeenCalledOnce();
  });
});

describe('the popup', () => {
  const view: PopupView = {
    setUp: true,
    unreadable: false,
    waiting: { facebook: 6, x: 3 },
    late: 2,
    oldestMinutes: 68,
    nextDueAt: at(15, 14),
    inPrivate: 0,
    privateDueAt: null,
    coverage: { read: 18, open: 3, notLoaded: 14, filter: 'most-relevant' },
    couldNotRead: 1,
    seen: 31,
    medianMinutes: 21,
    next: {
      name: 'Danielle <b>Roux',
      badge: badge('late', 8),
      labels: ['threat'],
      reasons: [{ kind: 'reach', of: 'likes', count: 240, minutes: 30 }],
    },
  };
  const popup = (more: Partial<PopupView>, language: TestLanguage = 'en') => {
    draw(
      <PopupSummary
        view={{ ...view, ...more }}
        now={NOW}
        onNext={none}
        onShowPrivate={none}
        onPanel={none}
        onSettings={none}
        onTickets={none}
        onReport={none}
        onSetUp={none}
        onReload={none}
        onCopyReport={() => Promise.resolve(true)}
      />,
      language,
    );
    return document.querySelector('.big')?.textContent;
  };

  it('counts who waits, over both sites', () => {
    expect(popup({})).toBe('9 waiting');
    expect(document.body.textContent).toContain('Facebook 6 · X 3');
    expect(document.body.textContent).toContain('15:14, in 4 min');
    expect(document.querySelector('button bdi')?.textContent).toBe('Danielle <b>Roux');
  });

  it.each([
    ['en', '15:10, now', '1 turns late within a minute'],
    ['de', '15:10, jetzt', '1 wird innerhalb einer Minute überfällig'],
    ['nl', '15:10, nu', '1 wordt te laat binnen een minuut'],
    ['fr', '15:10, maintenant', '1 sera en retard d’ici une minute'],
  ] as const)('says in %s that somebody is due this very minute', (language, due, forecast) => {
    const nextDueAt = NOW + 30_000;
    popup(
      { nextDueAt, forecast: { count: 1, minutes: 1, isSure: true, atLeast: false } },
      language,
    );
    expect(document.body.textContent).toContain(due);
    expect(document.body.textContent).toContain(forecast);
    expect(document.body.textContent).not.toMatch(/\b0 \p{L}/u);
  });

  it('tells at first how many wait and the way to the next, and all else below that', () => {
    expect(popup(firstView({ facebook: 6, x: 3 }, 1000))).toBe('9 waiting');
    expect(document.body.textContent).toContain('Facebook 6 · X 3');
    expect(document.querySelectorAll('dl, .coverage')).toHaveLength(0);
    const [count, next] = [document.querySelector('.big'), button('Next comment…')];
    popup({});
    expect(document.querySelector('.big')).toBe(count);
    expect(document.querySelector('.btn.main')).toBe(next);
    expect(next.textContent).toContain('Danielle <b>Roux');
    const later = [...document.querySelectorAll('dl, .coverage, .time')];
    expect(later.length).toBeGreaterThan(2);
    for (const one of later)
      expect(next.compareDocumentPosition(one)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says at first too that more may wait than were counted', () => {
    expect(popup(firstView({ facebook: 1000, x: 3 }, 1000))).toBe('≥ 1003 waiting');
  });

  it('shows "?" and never zero where the page could not be read', () => {
    expect(popup({ unreadable: true, waiting: { facebook: 0, x: 0 }, next: null })).toBe(
      '? on this page',
    );
    expect(document.body.textContent).toContain('This is not zero.');
  });

  it('says zero only of what was seen', () => {
    expect(popup({ waiting: { facebook: 0, x: 0 }, late: 0, next: null })).toBe(
      '0 waiting, all heard',
    );
    expect(document.body.textContent).toContain('of the 31 you have seen');
  });

  it('says "unknown" where the page does not tell how many are not loaded', () => {
    popup({ coverage: { read: 18, open: 3, notLoaded: null, filter: null } });
    expect(document.querySelector('.coverage')?.textContent).toBe(
      'On this page: 18 read · 3 open · unknown whether more is not loaded',
    );
  });

  it('makes what was not loaded part of the count, and points to the menu of the page', () => {
    popup({});
    expect(document.querySelector('.coverage')?.textContent).toBe(
      'On this page: 18 read · 3 open · at least 14 not loadedThe page is sorted by “Most relevant”. To see the rest, choose “All comments” in its own menu.',
    );
  });

  it('tells each post of the page by itself, with the menu and the button that show its rest', () => {
    const post = { filter: null, behind: [] };
    const posts = [
      {
        ...post,
        id: '1',
        author: 'Zonnestraal',
        words: 'New <b>hours',
        read: 3,
        open: 2,
        notLoaded: 4,
      },
      { ...post, id: '2', author: null, words: '', read: 2, open: 0, notLoaded: 0 },
      {
        id: '3',
        author: 'Zonnestraal',
        words: '',
        read: 9,
        open: 1,
        notLoaded: null,
        filter: 'most-relevant' as const,
        behind: [{ words: 'View 4 replies', count: 4 }],
      },
    ];
    popup({ coverage: { read: 14, open: 3, notLoaded: 4, filter: 'most-relevant', posts } });
    expect([...document.querySelectorAll('.coverage li')].map((one) => one.textContent)).toEqual([
      'Zonnestraal: New <b>hours3 read · 2 open · at least 4 not loaded',
      'A post Heard has no words of2 read · 0 open',
      'Zonnestraal9 read · 1 open · unknown whether more is not loadedThe page is sorted by “Most relevant”. To see the rest, choose “All comments” in its own menu.More waits behind the page’s own button “View 4 replies”.',
    ]);
    expect(document.querySelector('.coverage > p + p')).toBeNull();
  });

  it('says why the next one is next', () => {
    popup({});
    expect(document.querySelector('.main .meta')?.textContent).toBe(
      'late 8 min · Threat · ≥\u00a0240 likes',
    );
  });

  it('says "at least" of those who wait where it did not count all', () => {
    expect(popup({ waiting: { facebook: 1000, x: 3 }, waitingAtLeast: true })).toBe(
      '≥ 1003 waiting',
    );
  });

  it('says "at least" of the late ones where it did not look at all', () => {
    popup({ lateAtLeast: true });
    expect(document.querySelector('dd.time')?.textContent).toContain('≥ 2');
  });
});
