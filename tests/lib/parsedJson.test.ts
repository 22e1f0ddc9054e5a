import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsedJson } from '../../lib/parsedJson';

it('gives whatever was written as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parsedJson(JSON.stringify(value))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(value)),
      });
    }),
  );
});

it.each([
  ['{"a":1,"b":[1,2', { kind: 'cut' }],
  ['{"a":"be', { kind: 'cut' }],
  ['{"a":1}}', { kind: 'damaged', where: '1:8' }],
  ['{"a":x1}', { kind: 'damaged', where: '1:6' }],
  ['{\n  "a": 1,\n  "b": oops\n}', { kind: 'damaged', where: '3:8' }],
  ['{"a":[1,2,]}', { kind: 'damaged', where: '1:11' }],
  ['{"a" 1}', { kind: 'damaged', where: '1:6' }],
  ['{"a":[1}', { kind: 'damaged', where: '1:8' }],
  ['["a\nb"]', { kind: 'damaged', where: '1:2' }],
  ['[tru', { kind: 'cut' }],
  ['["a\\', { kind: 'cut' }],
  ['hello', { kind: 'no-backup' }],
  ['', { kind: 'no-backup' }],
  ['<html></html>', { kind: 'no-backup' }],
])('says of %j what is wrong with it', (text, problem) => {
  expect(parsedJson(text)).toEqual({ ok: false, problem });
});

it('says of every beginning of a text that it breaks off', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify(value);
      const beginning = text.slice(0, 1 + (cut % (text.length - 1)));
      expect(parsedJson(beginning)).toEqual({ ok: false, problem: { kind: 'cut' } });
    }),
  );
});

it('finds a strange sign wherever it stands between the others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (value, nr) => {
      const places = [...JSON.stringify(value).matchAll(/[[,]/g)].map(({ index }) => index + 1);
      const place = places[nr % places.length] ?? 1;
      const text = JSON.stringify(value);
      const broken = `${text.slice(0, place)}§${text.slice(place)}`;
      const where = `1:${place + 1}`;
      expect(parsedJson(broken)).toEqual({ ok: false, problem: { kind: 'damaged', where } });
    }),
  );
});
