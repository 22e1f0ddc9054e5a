import type { ModelRequest } from '../replies/byModel/modelRequest';
import type { ReplyLanguage } from '../replies/reply';
import type { Drafter } from './drafter';
import { DraftFailure } from './drafter';
import type { Limits } from './inTime';
import { inTime } from './inTime';

type Languages = { readonly type: 'text'; readonly languages: readonly string[] };
type About = {
  readonly expectedInputs: readonly Languages[];
  readonly expectedOutputs: readonly Languages[];
};
type Session = {
  promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
};
/** Chrome's Prompt API, as far as it is used here: https://developer.chrome.com/docs/ai/prompt-api */
type PromptApi = {
  availability(about: About): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: About & {
      readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
      readonly signal: AbortSignal;
    },
  ): Promise<Session>;
};

declare global {
  // Only some browsers have it.
  var LanguageModel: PromptApi | undefined;
}

/** The languages its drafts can be read in; the browser is asked for each all the same. */
const LANGUAGES: readonly ReplyLanguage[] = ['en', 'de', 'fr'];

/** Whether this browser has a model of its own. */
export const hasBuiltIn = (): boolean => globalThis.LanguageModel !== undefined;

/** The model inside this browser: nothing leaves it. `name` is shown as its author. */
export const builtInDrafter = (name: string, limits?: Limits): Drafter => ({
  name,
  address: null,
  available: async (language) => {
    const api = globalThis.LanguageModel;
    if (!api || !LANGUAGES.includes(language)) return 'no-language';
    const state = await api.availability(aboutOf(language)).catch(() => 'unavailable' as const);
    if (state === 'available') return null;
    return state === 'unavailable' ? 'no-language' : 'not-downloaded';
  },
  draft: (request, signal) =>
    inTime((ends) => answer(request, ends), { signal, ...(limits ? { limits } : {}) }),
});

const aboutOf = (language: ReplyLanguage): About => {
  const languages: Languages = { type: 'text', languages: [language] };
  return { expectedInputs: [languages], expectedOutputs: [languages] };
};

async function* answer(request: ModelRequest, signal: AbortSignal): AsyncGenerator<string> {
  const { language, system, user } = request;
  const api = globalThis.LanguageModel;
  if (!api) throw new DraftFailure('no-language');
  let session: Session | undefined;
  try {
    session = await api.create({
      ...aboutOf(language),
      initialPrompts: [{ role: 'system', content: system }],
      signal,
    });
    const reader = session.promptStreaming(user, { signal }).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof DraftFailure ? error : new DraftFailure('broken');
  } finally {
    session?.destroy();
  }
}
