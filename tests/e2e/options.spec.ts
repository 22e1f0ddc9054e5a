import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { badged, settled, withBadge } from './comments';
import { aRow } from './manyTickets';
import { chooseFile, keptSettings, savedBy } from './ownPages';
import { stored } from './stored';
import { expect, reset, startVisitor, test, VLINDER } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;

/** The addresses of all tabs, as one of the extension's own pages sees them. */
const tabsSeen = (own: Tab): Promise<string[]> =>
  own.run(async () => {
    type Api = { tabs: { query(about: object): Promise<Array<{ url?: string }>> } };
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await tabs.query({})).flatMap(({ url }) => url ?? []);
  }, null);

const field = (name: string) => ({ css: `label:has(input), .fields > div`, text: name });
const write = async (page: Tab, name: string, text: string) => {
  await click(page, { css: 'input', within: field(name) });
  await page.press('Control+a');
  await page.type(text);
};

test('takes a newcomer from install to the first badge in under a minute', async ({}, info) => {
  const begun = Date.now();
  const visitor = await startVisitor(info.project.name === 'firefox' ? 'firefox' : 'chromium');
  try {
    const own = await visitor.open(visitor.extensionUrl('popup.html'));
    await until('the first-run page to open by itself', async () =>
      (await tabsSeen(own)).some((url) => url.endsWith('/options.html#welcome')),
    );
    const x = await visitor.open(OUTAGE);
    await until('Heard to ask who answers', async () => {
      const text = await x.run(
        () => document.querySelector('[data-heard=notice]')?.shadowRoot?.textContent ?? '',
        null,
      );
      return text.includes('Is this you?');
    });
    expect(await badged(x)).toEqual([]);
    const welcome = await visitor.open(visitor.extensionUrl('options.html#welcome'));
    await click(welcome, { css: '.guess .btn', text: 'Yes' });
    expect(await welcome.run(() => document.querySelectorAll('input')[1]?.value, null)).toBe(
      'vlindertelecom',
    );
    await click(welcome, { css: '.btn', text: '30 min' });
    await click(welcome, { css: '.cta', text: 'Start' });
    await findOne(welcome, { css: 'h1', text: 'Ready' });
    await x.front();
    await withBadge(x, 'Al drie uur geen bereik');
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(await keptSettings(own)).toMatchObject({
      own: { x: ['vlindertelecom'] },
      target: { firstResponseMinutes: 30 },
    });
  } finally {
    await visitor.close();
  }
});

test('does not start before it knows a name, and takes a typed one', async ({ heard }) => {
  await reset(heard, null);
  const welcome = await heard.page('options.html');
  expect((await findOne(welcome, { css: '.cta', text: 'Start' })).html).toContain('disabled');
  await findOne(welcome, { css: '.meta', text: 'Enter at least one name' });
  await click(welcome, { css: 'label input', within: { css: 'label', text: 'X handle' } });
  await welcome.type('@vlindertelecom');
  await click(welcome, { css: 'label', text: 'Count only in business hours' });
  await click(welcome, { css: '.cta', text: 'Start' });
  await findOne(welcome, { css: 'h1', text: 'Ready' });
  expect(await keptSettings(welcome)).toMatchObject({
    own: { facebook: [], x: ['vlindertelecom'] },
    hours: { week: { mon: [['09:00', '17:00']] } },
  });
});

test('keeps accounts, and hears at once of what names us', async ({ heard }) => {
  const page = await heard.page('options.html#accounts');
  const brand = { css: 'section', text: 'Brand words' };
  await click(page, { css: 'input', within: brand });
  await page.type('Vlindertje');
  await page.press('Enter');
  await findOne(page, { css: '[role=status]', text: 'Saved' });
  await click(page, { css: 'button[aria-label="Remove Vlinder"]' });
  await until('both changes to be kept', async () => {
    const { brandWords } = (await keptSettings(page)) ?? {};
    return JSON.stringify(brandWords) === '["Vlinder Telecom","Vlindertje"]';
  });
  await page.goto(heard.extensionUrl('options.html#accounts'));
  expect(
    (await findAll(page, { css: '.names li', within: brand })).map(({ text }) => text),
  ).toEqual(['Vlinder Telecom', 'Vlindertje']);
});

test('a target and opening hours show on the badges of an open page', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const late = async () => (await badged(x)).filter(({ badges }) => badges[0]?.state === 'late');
  await until('late comments', async () => (await late()).length);

  const page = await heard.page('options.html#times');
  await write(page, 'First response', '43200');
  await page.press('Tab');
  await findOne(page, { css: '[role=status]', text: 'Saved' });
  await x.front();
  await until('no late comment any more', async () => (await late()).length === 0);

  await page.front();
  await click(page, { css: '.btn', text: 'Set opening hours' });
  await findOne(page, { css: '.hours .period', nth: 4 });
  for (let left = 5; left > 0; left--) {
    await click(page, { css: '[aria-label$="remove these hours"]' });
    await until('one day less', async () => {
      return (await findAll(page, { css: '.hours .period' })).length === left - 1;
    });
  }
  await x.front();
  await until('paused badges', async () =>
    (await badged(x)).some(({ badges }) => badges[0]?.state === 'paused'),
  );
  await page.front();
  await page.goto(heard.extensionUrl('options.html#replies'));
  await page.goto(heard.extensionUrl('options.html#times'));
  expect(await findAll(page, { css: '.hours .period' })).toEqual([]);
  await click(page, { css: '.btn', text: 'Count day and night' });
  await until('hours to be gone', async () => (await keptSettings(page))?.hours === null);
});

test('a target of one page counts on the badges of that page, and no other does', async ({
  heard,
}) => {
  const facebook = await heard.open(FACEBOOK.fibre);
  await settled(facebook);
  const late = async () =>
    (await badged(facebook)).filter(({ badges }) => badges[0]?.state === 'late').length;
  /** Once as many are late as the last time somebody looked. */
  const lateForGood = async () => {
    let last = -1;
    return until('late comments', async () => {
      const now = await late();
      const isSteady = now > 0 && now === last;
      last = now;
      return isSteady && now;
    });
  };

  const page = await heard.page('options.html#times');
  const minutes = { css: 'input[type=number][aria-label*="Facebook"]' };
  const target = async (name: string, place: number) => {
    await click(page, { css: '[aria-label="Page or handle"]' });
    await page.type(name);
    await page.press('Enter');
    await click(page, { ...minutes, nth: place });
    await page.press('Control+a');
    await page.type('43200');
    await page.press('Tab');
    await until(`the target of ${name}`, async () => {
      const kept = JSON.stringify((await keptSettings(page))?.['target']);
      return kept.includes(`"${name}"`) && kept.split('43200').length === place + 2;
    });
  };
  await target('Another Page', 0);
  await facebook.front();
  const before = await lateForGood();
  expect(before).toBeGreaterThan(5);
  await page.front();
  await target('Vlinder Telecom', 1);
  await facebook.front();
  await until('fewer late comments', async () => (await late()) < before);
});

test('holidays come with the region that is chosen, and one of them can be a working day', async ({
  heard,
}) => {
  const page = await heard.page('options.html#times');
  await click(page, { css: '.btn', text: 'Set opening hours' });
  await findOne(page, { css: 'label', text: 'Holidays' });
  await page.run(() => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      one.querySelector('option[value="DE-BY"]'),
    );
    if (!select) return;
    select.value = 'DE-BY';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  const dates = async () => {
    const { hours } = (await keptSettings(page)) ?? {};
    return (hours as { holidays?: string[] } | null | undefined)?.holidays ?? [];
  };
  await until('the holidays of Bavaria', async () => (await dates()).includes('2030-06-20'));
  expect(await dates()).not.toContain('2030-08-15');

  await click(page, { css: '.holidays input', within: { css: 'li', text: 'Epiphany' } });
  await click(page, { css: '.holidays input', within: { css: 'li', text: 'Assumption' } });
  await until('Epiphany to be a working day, every year', async () => {
    const kept = await dates();
    return !kept.some((date) => date.endsWith('-01-06')) && kept.includes('2030-08-15');
  });
  expect(await keptSettings(page)).toMatchObject({ holidayRegion: 'DE-BY' });

  await page.goto(heard.extensionUrl('options.html#replies'));
  await page.goto(heard.extensionUrl('options.html#times'));
  const ticked = () =>
    page.run(
      () =>
        [...document.querySelectorAll('.holidays li')]
          .filter((day) => day.querySelector('input')?.checked)
          .map((day) => day.textContent),
      null,
    );
  await until('the list to be there again', async () => (await ticked()).length > 8);
  const days = (await ticked()).join();
  expect(days).toContain('Assumption');
  expect(days).not.toContain('Epiphany');
  await click(page, { css: '.btn', text: 'Count day and night' });
  await until('hours to be gone', async () => (await keptSettings(page))?.['hours'] === null);
});

test('hours of no length are refused with the reason, and nothing is lost', async ({ heard }) => {
  const page = await heard.page('options.html#times');
  await click(page, { css: '.btn', text: 'Set opening hours' });
  await until('hours to be kept', async () => (await keptSettings(page))?.['hours']);
  await click(page, { css: '[aria-label="Monday to"]' });
  await page.press('Control+a');
  await page.type('9');
  await page.press('Tab');
  await findOne(page, { css: '[role=alert]', text: 'A period ends when it begins' });
  expect(await keptSettings(page)).toMatchObject({
    hours: { week: { mon: [['09:00', '17:00']] } },
  });
  await click(page, { css: '.link', text: 'Go back to the saved hours' });
  await click(page, { css: '.btn', text: 'Count day and night' });
  await until('hours to be gone', async () => (await keptSettings(page))?.['hours'] === null);
});

test('an export brings everything back into an emptied browser, settings too', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('options.html#data');
  await findOne(page, { css: 'p', text: /[1-9]\d* tickets/ });
  await findOne(page, { css: 'p', text: /MB|GB/ });
  const before = await stored(page);
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Export as JSON' }));
  await findOne(page, { css: '[role=status]', text: /Saved as heard-.*\.json/ });
  await x.close();

  await page.front();
  await click(page, { css: '.btn', text: 'Delete everything' });
  const erase = { css: 'form .btn', text: 'Delete everything' };
  expect((await findOne(page, erase)).html).toContain('disabled');
  await click(page, { css: 'form input' });
  await page.type('delete');
  await click(page, erase);
  await findOne(page, { css: '[role=status]', text: 'Everything is deleted' });
  const empty = await stored(page);
  expect([empty.tickets, empty.context, empty.pages]).toEqual([[], [], []]);
  expect(await keptSettings(page)).toBeUndefined();

  await chooseFile(page, file);
  await findOne(page, { css: '[role=status]', text: /tickets imported.*settings/ });
  const after = await stored(page);
  expect(after.tickets).toEqual(before.tickets);
  expect(after.context).toEqual(before.context);
  expect(await keptSettings(page)).toMatchObject(VLINDER);
});

test('a file that is not whole changes nothing, and where it is broken is said', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('options.html#data');
  await findOne(page, { css: 'p', text: 'tickets' });
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Export as JSON' }));
  await x.close();
  await page.front();
  const before = await stored(page);
  const lines = file.trimEnd().split('\n');
  const second = lines[2] ?? '';
  for (const [text, words] of [
    [
      file.replace(second, second.replace('"site":"x"', '"site":"mastodon"')),
      'damaged at “3: tickets.comment.site”',
    ],
    [file.replace('"version":3', '"version":99'), 'another version of Heard (format 99)'],
    [file.slice(0, file.length / 2), 'breaks off at its end'],
    [lines.slice(0, -2).join('\n'), 'breaks off at its end'],
    [file.replace('["tickets",', '["tickets",§'), /damaged at “2:\d+”/],
    ['{"hello":1}', 'not an export of Heard'],
    ['hello', 'not an export of Heard'],
  ] as const) {
    await chooseFile(page, text);
    await findOne(page, { css: '[role=status]', text: words });
    await findOne(page, { css: '[role=status]', text: 'Nothing was changed' });
    expect(await stored(page)).toEqual(before);
  }
});

test('a newcomer may begin with the export of another browser', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('options.html#data');
  await findOne(page, { css: 'p', text: 'tickets' });
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Export as JSON' }));
  await x.close();
  await reset(heard, null);
  const welcome = await heard.page('options.html');
  await findOne(welcome, { css: '.btn', text: 'Import its export' });
  await chooseFile(welcome, 'hello');
  await findOne(welcome, { css: '[role=status]', text: 'not an export of Heard' });
  await chooseFile(welcome, file);
  await findOne(welcome, { css: 'h1', text: 'Ready' });
  expect(await keptSettings(welcome)).toMatchObject(VLINDER);
});

test('an import whose page was closed is told, goes on with the same file, or is thrown away', async ({
  heard,
}) => {
  test.setTimeout(120_000);
  const file = bigFile(3000);
  const stands = { css: '.note [role=status]', text: /heard\.json.*stopped at \d+\s?%/ };
  const other = await heard.page('options.html#data');
  await findOne(other, { css: 'h2', text: 'Stored here' });
  await closedWhileImporting(await heard.page('options.html#data'), file);
  // The browser tells it to a page that was open all the while, and to one that is opened now.
  await other.front();
  await findOne(other, stands);
  await click(other, { css: '.btn', text: 'Throw it away' });
  await findOne(other, { css: '[role=status]', text: 'Thrown away' });
  expect(await findAll(other, { css: '.note' })).toEqual([]);

  await closedWhileImporting(await heard.page('options.html#data'), file);
  const page = await heard.page('options.html#data');
  await findOne(page, stands);
  await chooseFile(page, bigFile(2999), '.note');
  await findOne(page, { css: '[role=alert]', text: 'is not the file that was begun' });
  await chooseFile(page, file, '.note');
  await findOne(page, { css: '[role=status]', text: /tickets imported/ }, 60_000);
  expect(await findAll(page, { css: '.note' })).toEqual([]);
  expect((await stored(page)).tickets).toHaveLength(3000);
});

/** An export of so many tickets. */
function bigFile(tickets: number): string {
  const rows = Array.from({ length: tickets }, (_, place) => ['tickets', aRow(`big${place}`, 7)]);
  const head = { format: 'heard-backup', version: 3, rows: tickets };
  return [head, ...rows, { end: tickets }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Begins an import and closes the page as soon as some of the file is read. */
async function closedWhileImporting(page: Tab, file: string): Promise<void> {
  await findOne(page, { css: 'h2', text: 'Stored here' });
  await chooseFile(page, file);
  await page.run(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          const { value = 0 } = document.querySelector('progress') ?? {};
          if (value > 0) done();
          else setTimeout(look);
        };
        look();
      }),
    null,
  );
  await page.close();
}
