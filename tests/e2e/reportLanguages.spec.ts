import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvStyleOf, readCsv } from '../../lib/csv';
import { startChromium } from '../browsers/chromium';
import { click, findAll, findOne } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { translateFrom } from '../components/translateFrom';
import { aRow, putTickets } from './manyTickets';
import { savedBy } from './ownPages';
import { expect, FOLDERS, reset, test, VLINDER } from './visit';

const wordsOf = (language: string): unknown =>
  JSON.parse(readFileSync(resolve('assets/locales', `${language}.json`), 'utf8'));
/** French has spaces of its own before its marks. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ').trim();
/** How far the page is wider than the window, px. */
const tooWide = (page: Tab): Promise<number> =>
  page.run(() => document.documentElement.scrollWidth - innerWidth, null);

for (const language of ['en', 'de', 'nl', 'fr'] as const) {
  test(`the report in ${language}: words, figures and file of that language, and whole at 320 px`, async ({}, info) => {
    test.skip(info.project.name === 'firefox', 'Firefox has its languages as add-ons to be loaded');
    test.setTimeout(120_000);
    const t = translateFrom(wordsOf(language));
    const visitor = await startChromium({ extension: resolve(FOLDERS.chromium), language });
    try {
      await reset(visitor, VLINDER);
      const own = await visitor.open(visitor.extensionUrl('options.html'));
      await findOne(own, { css: 'main' });
      const waits = Array.from({ length: 130 }, (_, place) => aRow(`a${place}`, place + 1));
      await putTickets(own, [...waits, aRow('o', null)]);
      const report = await visitor.open(visitor.extensionUrl('report.html'));
      await findOne(report, { css: '.report-figures' });
      const told = async (css: string) => plain((await findOne(report, { css })).text);
      expect(await report.run(() => document.documentElement.lang, null)).toMatch(language);
      expect(await told('h1')).toBe(plain(t('report.title')));
      expect(await told('main > [role=status]')).toBe(plain(t('report.lead', 131)));
      expect(await told('.report-figures > div')).toContain(
        plain(t('report.median') + t('time.hourMin', [1, '05'])),
      );
      const heads = (await findAll(report, { css: 'h2' })).map(({ text }) => plain(text));
      const parts = ['byDay', 'backlog', 'write', 'parts', 'team'];
      expect(heads).toEqual(parts.map((part) => plain(t(`report.${part}`))));
      expect(await told('main')).not.toMatch(/\$\d|report\.[a-z]/u);
      const file = await savedBy(report, () =>
        click(report, { css: '.btn', text: t('report.csv') }),
      );
      const style = csvStyleOf(language);
      expect(file.split('\r\n')[0]?.split(style.delimiter)).toHaveLength(20);
      const rows = readCsv(file);
      const all = rows.ok && rows.value.find(({ cells }) => cells[0] === 'all');
      expect(all && all.cells[4]).toBe(`65${style.decimal}5`);
      await report.size(320, 900);
      expect(await tooWide(report)).toBeLessThanOrEqual(0);
    } finally {
      await visitor.close();
    }
  });
}
