import { expect, it } from 'vitest';
import { sureCount } from '../../lib/lineOf';

const line = [...'abcdef'].map((id) => ({ id }));

it.each([
  ['all where every queue was read to its end', [], 6],
  ['up to where the reading of a queue stopped', ['e'], 5],
  ['up to the first of two such places', ['e', 'b'], 2],
  ['all where one stopped at somebody who is not in line', ['x'], 6],
])('of a line are sure: %s', (_, ends, sure) => {
  expect(sureCount(line, ends)).toBe(sure);
});
