import type { Figure, Figures } from './figure';
import { overRounds, ratioOverRounds } from './overRounds';
import type { PageWork } from './pageUnder';

/** The page as it is, with the least any overlay must do, and with Heard. */
export const VARIANTS = ['none', 'null', 'heard'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What the pages did, round by round; `slow`: few comments on a processor four times slower, not for `null`. */
export type Rounds = (variant: Variant, size: 'few' | 'many' | 'slow') => readonly PageWork[];
export type Sizes = { readonly few: number; readonly many: number };

/**
 * What Heard costs a page, under names without their first part: `cpuRatio`. Script of the extension, and
 * what style and layout took more than without any, are its CPU.
 */
export function overlayFigures(of: Rounds, { few, many }: Sizes): Figures {
  const beyondBare = (
    [variant, size]: readonly [Variant, 'few' | 'many' | 'slow'],
    what: (work: PageWork) => number,
  ): number[] =>
    of(variant, size).map((work, round) => {
      const bare = of('none', size)[round];
      return what(work) - (bare ? what(bare) : NaN);
    });
  const cpu = (variant: Variant, size: 'few' | 'many'): number[] => {
    const layout = beyondBare([variant, size], ({ layoutMs }) => layoutMs);
    return of(variant, size).map(
      ({ extensionMs }, round) => extensionMs + Math.max(0, layout[round] ?? NaN),
    );
  };
  /** Bytes a comment: what many take more than few, so that the extension's own code is left out. */
  const heap = (variant: Variant): number[] => {
    const [less, more] = (['few', 'many'] as const).map((size) =>
      beyondBare([variant, size], ({ heapBytes }) => heapBytes),
    );
    return (more ?? []).map((bytes, round) =>
      Math.max(1, (bytes - (less?.[round] ?? NaN)) / (many - few)),
    );
  };
  const each = (values: readonly number[], count: number) => values.map((value) => value / count);
  const ms = (values: readonly number[]): Figure => overRounds(values, 'ms');
  const heard = of('heard', 'many');
  const layoutMs = beyondBare(['heard', 'many'], (work) => work.layoutMs);
  return {
    cpuRatio: ratioOverRounds(cpu('heard', 'many'), cpu('null', 'many')),
    cpuMsPerComment: ms(each(cpu('heard', 'many'), many)),
    nullCpuMsPerComment: ms(each(cpu('null', 'many'), many)),
    scriptMsPerComment: ms(
      each(
        heard.map((work) => work.extensionMs),
        many,
      ),
    ),
    layoutMsPerComment: ms(each(layoutMs, many)),
    layouts: overRounds(
      beyondBare(['heard', 'many'], (work) => work.layouts),
      '',
    ),
    heapRatio: ratioOverRounds(heap('heard'), heap('null')),
    heapBytesPerComment: overRounds(heap('heard'), ''),
    growth: ratioOverRounds(each(cpu('heard', 'many'), many), each(cpu('heard', 'few'), few)),
    cls: overRounds(
      beyondBare(['heard', 'many'], (work) => work.shift),
      '',
    ),
    slowFrames: overRounds(
      beyondBare(['heard', 'many'], (work) => work.slowFrames),
      '',
    ),
    bareSlowFrames: overRounds(
      of('none', 'many').map((work) => work.slowFrames),
      '',
    ),
    slowFrames4x: overRounds(
      beyondBare(['heard', 'slow'], (work) => work.slowFrames),
      '',
    ),
    longestTaskMs: ms(heard.map((work) => work.longestMs)),
    longestTaskMs4x: ms(of('heard', 'slow').map((work) => work.longestMs)),
  };
}

/** The figures under a name before theirs: `overlay.x` makes `overlay.x.cpuRatio`. */
export const underName = (name: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([one, figure]) => [`${name}.${one}`, figure]));
