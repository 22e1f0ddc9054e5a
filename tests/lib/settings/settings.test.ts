import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../../lib/settings/settings';
import {
  changeSettings,
  clearSettings,
  DEFAULT_SETTINGS,
  isSetUp,
  readSettings,
  settingsFrom,
  watchSettings,
} from '../../../lib/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

const OURS: Settings = {
  own: { facebook: ['Vlinder Telecom'], x: ['vlindertelecom'] },
  brandWords: ['Vlinder'],
  company: 'Vlinder Telecom',
  echoReplies: 5,
  initials: 'JK',
  formality: 'formal',
  xAccountId: '4400112233',
  phone: { number: '+32 2 555 12 12', hours: 'Mon to Fri, 9 to 17' },
  evidenceDays: 30,
  retention: { wordsDays: 7, ticketDays: 60, openDays: 365 },
  target: {
    firstResponseMinutes: 30,
    nextResponseMinutes: 90,
    dueSoonMinutes: 10,
    privateMinutes: 240,
    unlawfulMinutes: null,
    byLabel: { threat: 15 },
    byPage: [{ site: 'facebook', name: 'Vlinder', minutes: 45 }],
  },
  hours: {
    timeZone: 'Europe/Brussels',
    week: { mon: [['22:00', '06:00']], sat: [] },
    holidays: ['2026-12-25'],
  },
  notices: {
    dueSoon: true,
    unlawful: false,
    sameMatter: true,
    quiet: null,
    unlawfulInQuiet: false,
  },
  keys: { next: 'n', list: null, insert: 'Alt+O' },
  holidayRegion: 'BE-VLG',
  watchWords: [{ words: 'Brandstichting', label: 'threat', language: 'nl', insideWords: true }],
  ownContacts: ['+32 2 555 12 12'],
  corrections: { threat: { off: 4, on: 1 } },
};

describe('settings that were kept', () => {
  it('are the defaults before anything is set', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were', async () => {
    await changeSettings(OURS);
    expect(await readSettings()).toEqual(OURS);
  });

  it('change in one part, the others stay', async () => {
    await changeSettings(OURS);
    expect(await changeSettings({ initials: 'AB' })).toEqual({
      ok: true,
      value: { ...OURS, initials: 'AB' },
    });
    expect(await readSettings()).toEqual({ ...OURS, initials: 'AB' });
  });

  it('are gone when they are cleared, and nothing else is', async () => {
    await changeSettings(OURS);
    await browser.storage.local.set({ other: 1 });
    await clearSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await browser.storage.local.get('other')).toEqual({ other: 1 });
  });

  it.each([
    [{ company: 'n'.repeat(101) }],
    [{ xAccountId: '12a' }],
    [{ own: { facebook: [''], x: [] } }],
    [{ target: { ...OURS.target, firstResponseMinutes: 0 } }],
    [{ target: { ...OURS.target, firstResponseMinutes: 1.5 } }],
    [{ target: { ...OURS.target, byLabel: { threat: 0 } } }],
    [{ hours: { timeZone: 'Mars/Olympus', week: {}, holidays: [] } }],
    [{ hours: { timeZone: 'UTC', week: {}, holidays: ['2026-02-30'] } }],
    [{ holidayRegion: 'the moon' }],
    [{ hours: { timeZone: 'UTC', week: { mon: [['9:00', '17:00'] as const] }, holidays: [] } }],
  ])('refuse what cannot be, and stay as they are: %j', async (change) => {
    await changeSettings(OURS);
    expect(await changeSettings(change)).toEqual({ ok: false, problem: 'not-valid' });
    expect(await readSettings()).toEqual(OURS);
  });

  it('say so when the browser does not write them', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await changeSettings(OURS)).toEqual({ ok: false, problem: 'not-written' });
  });
});

describe('settings out of anything', () => {
  it.each(Object.keys(OURS) as Array<keyof Settings>)(
    'have the default of %s where it is damaged, and every other part as it was kept',
    (part) => {
      const damaged = settingsFrom({ ...OURS, [part]: { damaged: true } });
      expect(damaged).toEqual({ ...OURS, [part]: DEFAULT_SETTINGS[part] });
      const rest = Object.entries(OURS).filter(([name]) => name !== part);
      expect(settingsFrom(Object.fromEntries(rest))).toEqual({
        ...OURS,
        [part]: DEFAULT_SETTINGS[part],
      });
    },
  );

  it.each([[null], [undefined], [7], ['settings'], [[]]])('are the defaults of %j', (nothing) => {
    expect(settingsFrom(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep the three targets of before, with the defaults of those that came later', () => {
    const target = { firstResponseMinutes: 30, nextResponseMinutes: 90, dueSoonMinutes: 10 };
    expect(settingsFrom({ target }).target).toEqual({
      ...target,
      unlawfulMinutes: 60,
      byLabel: {},
      byPage: [],
    });
  });

  it('hold no part that nobody knows', () => {
    expect(settingsFrom({ ...OURS, spy: 'https://evil.example' })).toEqual(OURS);
  });

  it('are whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(OURS)), fc.anything()), (stored) => {
        const settings = settingsFrom(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(OURS).toSorted());
        expect(settingsFrom(settings)).toEqual(settings);
      }),
    );
  });
});

describe('who watches the settings', () => {
  it('hears of every change until the signal ends it', async () => {
    const heard: string[] = [];
    const controller = new AbortController();
    watchSettings(({ initials }) => heard.push(initials), controller.signal);
    await changeSettings({ initials: 'AB' });
    await browser.storage.local.set({ other: 1 });
    await changeSettings({ initials: 'CD' });
    controller.abort();
    await changeSettings({ initials: 'EF' });
    expect(heard).toEqual(['AB', 'CD']);
  });
});

it.each([
  [[], [], false],
  [['Vlinder'], [], true],
  [[], ['vlinder'], true],
])('with the names %j and %j Heard is set up: %s', (facebook, x, is) => {
  expect(isSetUp({ own: { facebook, x } })).toBe(is);
});
