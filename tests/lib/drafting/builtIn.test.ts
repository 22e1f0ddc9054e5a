import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInDrafter, hasBuiltIn } from '../../../lib/drafting/builtIn';
import { DraftFailure } from '../../../lib/drafting/drafter';

const REQUEST = { language: 'en', system: 'Rules', user: 'Case' } as const;
const NEVER = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A stand-in for the browser's own interface; `ended` counts the sessions given back. */
function aBrowserModel(state: string, pieces: readonly string[], breaks = false) {
  const told = { ended: 0, system: '', user: '', languages: [] as unknown[] };
  vi.stubGlobal('LanguageModel', {
    availability: (about: { expectedOutputs: { languages: unknown[] }[] }) => {
      told.languages.push(...(about.expectedOutputs[0]?.languages ?? []));
      return Promise.resolve(state);
    },
    create: ({ initialPrompts }: { initialPrompts: { content: string }[] }) => {
      told.system = initialPrompts[0]?.content ?? '';
      return Promise.resolve({
        promptStreaming: (text: string) => {
          told.user = text;
          return new ReadableStream<string>({
            start: (controller) => {
              for (const piece of pieces) controller.enqueue(piece);
              if (breaks) controller.error(new DOMException('gone', 'UnknownError'));
              else controller.close();
            },
          });
        },
        destroy: () => (told.ended += 1),
      });
    },
  });
  return told;
}

describe('the browser’s own model', () => {
  it('is not there in most browsers', async () => {
    expect(hasBuiltIn()).toBe(false);
    expect(await builtInDrafter('here').available('en')).toBe('no-language');
  });

  it.each([
    ['available', 'en', null],
    ['available', 'de', null],
    ['available', 'fr', null],
    ['available', 'nl', 'no-language'],
    ['downloadable', 'en', 'not-downloaded'],
    ['downloading', 'en', 'not-downloaded'],
    ['unavailable', 'en', 'no-language'],
  ] as const)('that is %s says for %s: %s', async (state, language, problem) => {
    const told = aBrowserModel(state, []);
    expect(await builtInDrafter('here').available(language)).toBe(problem);
    expect(told.languages).toEqual(language === 'nl' ? [] : [language]);
  });

  it('is given instructions and case, streams, and is given back', async () => {
    const told = aBrowserModel('available', ['Hello ', 'Anna.']);
    const pieces: string[] = [];
    for await (const piece of builtInDrafter('here').draft(REQUEST, NEVER)) pieces.push(piece);
    expect(pieces).toEqual(['Hello ', 'Anna.']);
    expect(told).toMatchObject({ system: 'Rules', user: 'Case', ended: 1 });
  });

  it('that breaks off is broken, one without a word empty, and both are given back', async () => {
    const problemOf = async () => {
      try {
        for await (const piece of builtInDrafter('here').draft(REQUEST, NEVER)) void piece;
        return null;
      } catch (error) {
        return error instanceof DraftFailure ? error.problem : error;
      }
    };
    const broken = aBrowserModel('available', [], true);
    expect(await problemOf()).toBe('broken');
    const empty = aBrowserModel('available', []);
    expect(await problemOf()).toBe('empty');
    expect([broken.ended, empty.ended]).toEqual([1, 1]);
  });
});
