import { describe, expect, it } from 'vitest';
import { isOurs, mentionsUs } from '../../../../lib/sites/x/handle';

describe('a handle is ours', () => {
  it.each([
    ['NordlysTel', ['nordlystel'], true],
    ['nordlystel', ['@NORDLYSTEL '], true],
    ['nordlys', ['nordlystel'], false],
    ['nordlystel', [], false],
    [null, [''], false],
    ['', ['@'], false],
  ])('%s among %j: %s', (handle, own, ours) => {
    expect(isOurs(handle, own)).toBe(ours);
  });
});

describe('a text addresses us', () => {
  it.each([
    ['@NordlysTel help', true],
    ['help(@nordlystel)!', true],
    ['.@nordlystel look', true],
    ['nordlystel help', false],
    ['me@nordlystel.example', false],
    ['x.com/@nordlystel', false],
    ['@nordlystelecom', false],
    ['@@nordlystel', false],
  ])('%s: %s', (text, does) => {
    expect(mentionsUs(text, ['nordlystel'])).toBe(does);
  });
});
