// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { CoverageLine } from '../../components/CoverageLine';
import { HealthLight } from '../../components/HealthLight';
import type { Health } from '../../lib/health';
import { clear, draw, press } from './draw';

afterEach(clear);

const PARTLY: Health = {
  light: 'partly',
  works: ['authors', 'texts'],
  rough: ['comments', 'times'],
  unread: 2,
};
const light = (health: Health, copies = true) => {
  draw(<HealthLight health={health} onCopyReport={() => Promise.resolve(copies)} />);
  return document.body.textContent;
};

it('the health light says what works still, what is rough, and how many were not read', () => {
  const words = light(PARTLY);
  expect(words).toContain('2 comments could not be read');
  expect(words).toContain('Read as ever: names, texts.');
  expect(words).toContain('Only roughly: comments, times.');
});

it('the health light of a blind page never says zero, nor that anything was read', () => {
  const words = light({ light: 'blind', works: [], rough: [], unread: 14 });
  expect(words).toContain('This is not zero.');
  expect(words).not.toContain('Read as ever');
});

it.each([
  [true, 'Copied: tags and counts'],
  [false, 'did not allow copying'],
])('says whether the report was copied (%s)', async (copies, words) => {
  light(PARTLY, copies);
  press('Copy the page’s structure');
  await act(() => Promise.resolve());
  expect(document.querySelector('[role=status]')?.textContent).toContain(words);
});

it('points to the page’s own button by its words, as text, two at most', () => {
  const behind = ['Show <b>more</b>', 'Two', 'Three'].map((words) => ({ words, count: null }));
  draw(<CoverageLine coverage={{ read: 9, open: 1, notLoaded: 4, filter: null, behind }} />);
  const told = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(told).toEqual(['Show <b>more</b>', 'Two']);
  expect(document.querySelector('b')).toBeNull();
});
