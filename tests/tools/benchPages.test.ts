import { describe, expect, it } from 'vitest';
import { extensionTimes } from '../../tools/bench/extensionTimes';
import type { Variant } from '../../tools/bench/overlayFigures';
import { overlayFigures, underName } from '../../tools/bench/overlayFigures';
import type { PageWork } from '../../tools/bench/pageUnder';

const OURS = { url: 'chrome-extension://abc/facebook.js' };
const PAGE = { url: 'https://www.facebook.com/page.js' };

describe('the time of an extension in a profile', () => {
  const nodes = [
    { id: 1, callFrame: { url: '' }, children: [2, 4] },
    { id: 2, callFrame: OURS, children: [3] },
    { id: 3, callFrame: { url: '' } },
    { id: 4, callFrame: PAGE },
  ];
  const profile = {
    startTime: 1000,
    nodes,
    samples: [2, 3, 4, 3, 2],
    timeDeltas: Array(5).fill(1000) as number[],
  };

  it('is that of its scripts and of all they call', () => {
    expect(extensionTimes(profile, []).extensionMs).toBe(4);
  });

  it('is longest in one task of the page, not over two that follow each other', () => {
    const tasks = [
      { from: 1000, to: 5000, ran: 1 },
      { from: 5001, to: 6000, ran: 1 },
    ];
    expect(extensionTimes(profile, tasks).longestMs).toBe(3);
  });

  it('leaves out the time in which another program had the processor', () => {
    const { extensionMs, longestMs } = extensionTimes(profile, [
      { from: 1000, to: 6000, ran: 0.5 },
    ]);
    expect([extensionMs, longestMs]).toEqual([2, 2]);
  });
});

describe('the figures of an overlay', () => {
  const work = (changes: Partial<PageWork>): PageWork => ({
    extensionMs: 0,
    longestMs: 0,
    layoutMs: 100,
    layouts: 10,
    slowFrames: 2,
    heapBytes: 1000,
    nodes: 0,
    listeners: 0,
    shift: 0,
    ...changes,
  });
  const pages: Record<Variant, (comments: number) => Partial<PageWork>> = {
    none: () => ({}),
    null: (comments) => ({ extensionMs: comments, heapBytes: 1000 + 10 * comments }),
    heard: (comments) => ({
      extensionMs: comments,
      layoutMs: 100 + 2 * comments,
      heapBytes: 5000 + 30 * comments,
      slowFrames: 5,
      layouts: 12,
    }),
  };
  const figures = overlayFigures(
    (variant, size) => [work(pages[variant](size === 'many' ? 100 : 10))],
    { few: 10, many: 100 },
  );
  const valueOf = (name: string) => figures[name]?.value;

  it('count style and layout beyond the bare page’s as the extension’s own', () => {
    expect(valueOf('cpuRatio')).toBe(3);
    expect(valueOf('cpuMsPerComment')).toBe(3);
    expect(valueOf('layouts')).toBe(2);
  });

  it('leave the extension’s own code out of the memory of a comment', () => {
    expect(valueOf('heapBytesPerComment')).toBe(30);
    expect(valueOf('heapRatio')).toBe(3);
  });

  it('count the slow frames that the bare page does not have', () => {
    expect(valueOf('slowFrames')).toBe(3);
    expect(valueOf('bareSlowFrames')).toBe(2);
  });

  it('have names of their page', () => {
    expect(Object.keys(underName('overlay.x', figures))).toContain('overlay.x.cpuRatio');
  });
});
