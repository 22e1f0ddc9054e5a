// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import {
  ReportClosing,
  ReportEmpty,
  ReportFew,
  ReportFull,
  ReportNext,
  ReportPrivate,
} from './gallery/scenes/report';
import { clear, draw } from './draw';
import { LANGUAGES } from './speechOf';

afterEach(clear);

describe.each(LANGUAGES)('the report in %s', (language) => {
  it('opens behind each count exactly the tickets it counts', () => {
    draw(<ReportFull />, language);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.link')];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const ids = link.getAttribute('href')?.split('#ids=')[1]?.split(',') ?? [];
      const told = link.dataset.of ?? link.textContent;
      expect(told).toBe(new Intl.NumberFormat(language).format(ids.length));
    }
  });

  it('opens tickets behind each hour’s wait, each group’s timed answers and each mark of the days', () => {
    draw(<ReportFull />, language);
    const [, waits] = document.querySelectorAll('.report-heat');
    const told = [...(waits?.querySelectorAll('td') ?? [])].filter((cell) => cell.textContent);
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((cell) => !cell.querySelector('a.link, button.link'))).toEqual([]);
    const marks = [...document.querySelectorAll('svg a')];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      expect(mark.getAttribute('aria-label')).toBe(mark.querySelector('title')?.textContent);
      expect(mark.getAttribute('href')).toMatch(/^\/tickets\.html#ids=/);
    }
    const rows = [...document.querySelectorAll('tr:has(> th.part)')];
    const timed = rows.map((row) => row.querySelectorAll('td')[1]);
    expect(timed.length).toBeGreaterThan(2);
    for (const cell of timed)
      if (cell?.textContent !== '0') expect(cell?.querySelector('.link')).not.toBeNull();
  });

  it('opens behind each figure of a table the tickets it was taken from', () => {
    draw(<ReportFull />, language);
    const cells = [...document.querySelectorAll('.report-table:not(.report-heat) td')].filter(
      ({ className }) => className === '',
    );
    // A dash is no figure, a nought counts nobody, and the first of a group is beside itself only.
    const figures = cells.filter(({ textContent }) => /[1-9]/.test(textContent));
    const shut = figures.filter((cell) => !cell.querySelector('.link'));
    expect(figures.length).toBeGreaterThan(100);
    expect(shut.map(({ textContent }) => textContent)).toEqual([]);
    const dashes = cells.filter(({ textContent }) => textContent === '–');
    expect(dashes.filter((cell) => cell.querySelector('.link'))).toEqual([]);
  });

  it.each([
    ['next responses', ReportNext, 5],
    ['taking private', ReportPrivate, 4],
    ['closing', ReportClosing, 4],
  ])('tells %s by day and part without what they have no target for', (_, Scene, columns) => {
    draw(<Scene />, language);
    const tables = [
      ...document.querySelectorAll<HTMLTableElement>('.report-table:not(.report-heat)'),
    ];
    const answering = tables.filter((table) => table.rows[0]?.cells.length === columns + 1);
    expect(answering.length).toBeGreaterThanOrEqual(2);
    for (const table of answering)
      for (const row of [...table.rows].slice(1))
        expect([...row.cells].map(({ textContent }) => textContent)).not.toContain('');
    // The norm is one of first responses.
    expect(document.querySelector('svg .rule')).toBeNull();
  });

  it('warns of few answers, and draws no figure of nothing', () => {
    draw(<ReportFew />, language);
    expect(document.body.textContent).toMatch(/too few|zu wenig|te weinig|trop peu/);
    draw(<ReportEmpty />, language);
    expect(document.querySelector('dl, svg.report-chart, table')).toBeNull();
  });
});

describe('a table of figures', () => {
  const figures = (table: ParentNode) => [...table.querySelectorAll<HTMLElement>('.link')];
  const stops = (table: ParentNode) => figures(table).filter(({ tabIndex }) => tabIndex === 0);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  const placeNow = () => {
    const cell = document.activeElement?.closest('td');
    return [cell?.closest('tr')?.rowIndex, cell?.cellIndex];
  };

  it('is one stop of the Tab key', () => {
    draw(<ReportFull />);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(4);
    expect(figures(document).length).toBeGreaterThan(10 * tables.length);
    for (const table of tables) expect(stops(table)).toHaveLength(1);
  });

  it('is walked by arrows, along its rows and down its columns, over what opens nothing', () => {
    draw(<ReportFull />);
    const table = document.querySelector('.report-table:not(.report-heat)');
    if (!table) throw new Error('no table');
    stops(table)[0]?.focus();
    const [row, column] = placeNow();
    if (row === undefined || column === undefined) throw new Error('no figure has the focus');
    press('ArrowRight');
    expect(placeNow()).toEqual([row, column + 1]);
    press('ArrowDown');
    expect(placeNow()[0]).toBeGreaterThan(row);
    expect(placeNow()[1]).toBe(column + 1);
    press('ArrowUp');
    press('ArrowLeft');
    expect(placeNow()).toEqual([row, column]);
    press('End');
    const [, last] = placeNow();
    press('Home');
    expect(placeNow()).toEqual([row, column]);
    expect(last).toBeGreaterThan(column + 1);
    press('ArrowUp');
    expect(placeNow()).toEqual([row, column]);
  });

  it('is left and come back to at the figure where somebody was', () => {
    draw(<ReportFull />);
    const [table] = document.querySelectorAll('.report-heat');
    if (!table) throw new Error('no table');
    const second = figures(table)[1];
    second?.focus();
    expect(stops(table)).toEqual([second]);
    draw(<ReportFull />);
    expect(stops(table)).toEqual([second]);
  });
});
