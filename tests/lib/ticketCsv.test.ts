import { describe, expect, it } from 'vitest';
import { readCsv } from '../../lib/csv';
import { csvHead, csvOf } from '../../lib/ticketCsv';
import { aTicket, at } from './aTicket';

/** The lines of the file as spreadsheets read them, by the names in its head. */
function read(text: string): Array<Record<string, string>> {
  const rows = readCsv(csvHead(',') + text);
  if (!rows.ok) throw new Error(JSON.stringify(rows.problem));
  const [head, ...lines] = rows.value.map(({ cells }) => cells);
  return lines.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [head?.[at] ?? at, cell])),
  );
}

describe('tickets as CSV', () => {
  it('say what is known, one line a ticket, and leave empty what is not', () => {
    const [known, timeless] = read(
      csvOf([aTicket(), aTicket({ id: 'c2', postedAt: null, permalink: null })], ','),
    );
    expect(known).toMatchObject({
      id: 'facebook:c1',
      site: 'facebook',
      postedLatest: new Date(at(0)).toISOString(),
      author: 'Anna Maes',
      text: 'My router is dead.',
      status: 'open',
      firstResponseLatest: '',
    });
    expect(timeless).toMatchObject({ id: 'facebook:c2', postedEarliest: '', postedLatest: '' });
  });

  it('keep quotes, commas, semicolons and lines of a comment', () => {
    const text = 'He said "no, never"; then\nhe left,\r\nfor good';
    expect(read(csvOf([aTicket({ text })], ','))[0]?.['text']).toBe(text);
  });

  it.each([
    '=1+1',
    '+32 2',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0 =1',
    '\u200B=1',
    '"=1"',
    ' "=1"',
    "'=1",
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF201',
    '=HYPERLINK("https://a.example")',
  ])('never let a spreadsheet run a comment: %j', (text) => {
    const author = { name: text, handle: null, id: null };
    const [row] = read(csvOf([aTicket({ text, author })], ','));
    expect([row?.['text'], row?.['author']]).toEqual([`'${text}`, `'${text}`]);
  });

  it('are nothing but their head without tickets', () => {
    expect(csvOf([], ',')).toBe('');
    expect(read('')).toEqual([]);
  });
});
