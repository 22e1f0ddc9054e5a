import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../../lib/csv';
import { readSavedFile, savedAsCsv, savedAsJson } from '../../../../lib/replies/saved/savedFile';
import type { SavedText } from '../../../../lib/replies/saved/savedReply';
import { LONGEST_TITLE, SAVED_LANGUAGES } from '../../../../lib/replies/saved/savedReply';

const replies: readonly SavedText[] = [
  {
    title: 'Thanks',
    text: 'Thanks, {author.firstName|you}.\n"Gern"; \'so\'',
    language: 'en',
    group: '',
  },
  { title: '=Summe', text: '@anna: +32; -1', language: 'de', group: 'Größen' },
];
const cellText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.stringMatching(/^'{0,2}[=+@\-\t]?[a-z",;\r\n ']{0,12}$/),
);
const aText: fc.Arbitrary<SavedText> = fc.record({
  title: cellText.map((title) => `${title}x`.trim().slice(0, LONGEST_TITLE)),
  text: cellText.map((text) => `${text.replace(/[{}]/g, '')}x`),
  language: fc.constantFrom(...SAVED_LANGUAGES),
  group: cellText.map((group) => group.trim()),
});

describe('a file of saved replies', () => {
  it('comes back as it was written, whatever is in it', () => {
    const several = fc.array(aText, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(several, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        expect(readSavedFile(savedAsCsv(written, delimiter))).toEqual({ ok: true, value: written });
        expect(readSavedFile(savedAsJson(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  it('holds nothing a spreadsheet would work out', () => {
    fc.assert(
      fc.property(fc.array(cellText, { minLength: 1 }), (cells) => {
        const rows = readCsv(
          writeCsv(
            [
              ['x', 'y'],
              [...cells, 'z'],
            ],
            ',',
          ),
        );
        for (const cell of rows.ok ? (rows.value[1]?.cells ?? []) : ['=not read']) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
    expect(savedAsCsv(replies, ';')).toContain('"\'=Summe";"\'@anna');
  });

  it.each([
    ['columns in any order, with others between', 'Group,x,TEXT,title\nA,1,Hi,T\n', 'T|Hi|any|A'],
    [
      'semicolons and a byte order mark',
      '\uFEFFtitle;text;language\r\nT;"a;b";NL\r\n',
      'T|a;b|nl|',
    ],
    ['tabs and no last line break', 'title\ttext\nT\tHi', 'T|Hi|any|'],
    ['empty lines', '\ntitle,text\n\n,,\nT,Hi\n\n', 'T|Hi|any|'],
    ['a text of two lines', 'title,text\nT,"a\n\nb ""c"""\n', 'T|a\n\nb "c"|any|'],
  ])('may have %s', (_what, csv, expected) => {
    const read = readSavedFile(csv);
    expect(
      read.ok
        ? read.value.map(({ title, text, language, group }) =>
            [title, text, language, group].join('|'),
          )
        : read.problem,
    ).toEqual([expected]);
  });

  const json = (data: object) => JSON.stringify(data);
  const envelope = { format: 'heard-saved-replies', version: 1, replies };
  it.each<[string, string, object]>([
    ['nothing', '', { kind: 'empty' }],
    ['other words', 'hello', { kind: 'no-replies' }],
    ['other JSON', '{"a":1}', { kind: 'no-replies' }],
    ['another version', json({ ...envelope, version: 7 }), { kind: 'unknown-version', version: 7 }],
    ['half a JSON', json(envelope).slice(0, 90), { kind: 'cut' }],
    ['a broken JSON', '{\n "format" § 1}', { kind: 'damaged', where: '2:11' }],
    [
      'a language that is none',
      json({ ...envelope, replies: [replies[0], { ...replies[1], language: 'tlh' }] }),
      { kind: 'damaged', where: 'replies.1.language' },
    ],
    [
      'a variable that is none',
      json({ ...envelope, replies: [{ ...replies[0], text: '{nme}' }] }),
      { kind: 'reply', where: 'replies.0', problem: { kind: 'unknown-variable', name: 'nme' } },
    ],
    ['no text column', 'title,group\nT,G\n', { kind: 'no-column', column: 'text' }],
    ['no rows', 'title,text\n', { kind: 'empty' }],
    ['an open quote', 'title,text\nT,Hi\nU,"Hi\n', { kind: 'quote', where: '3' }],
    ['letters after a quote', 'title,text\nT,"Hi" you\n', { kind: 'quote', where: '2' }],
    [
      'a foreign language',
      'title,text,language\nT,"a\nb",en\nU,Hi,es\n',
      { kind: 'language', where: '4' },
    ],
    [
      'a row without a text',
      'title,text\nT,Hi\nU,\n',
      { kind: 'reply', where: '3', problem: { kind: 'no-text' } },
    ],
  ])('with %s is refused as a whole, and the place is named', (_what, text, problem) => {
    expect(readSavedFile(text)).toEqual({ ok: false, problem });
  });
});
