import * as z from 'zod/mini';
import { parsedJson } from '../parsedJson';
import type { Api } from '../replies/byModel/draftSource';
import { DraftFailure } from './drafter';

/** What a line of an answer brings; `ends`: there is no more. */
export type Piece = { readonly text: string; readonly ends: boolean };

const words = z.optional(z.nullable(z.string()));

/** Chat completions as OpenAI streams them; some servers leave the last choice out. */
const OpenAi = z.object({
  choices: z.array(
    z.object({
      delta: z.optional(z.object({ content: words })),
      finish_reason: words,
    }),
  ),
});

/** A line of Ollama's /api/chat. */
const Ollama = z.object({
  message: z.optional(z.object({ content: words })),
  done: z.optional(z.boolean()),
});

const Failed = z.object({ error: z.union([z.string(), z.object({})]) });

const NOTHING: Piece = { text: '', ends: false };

const READERS: Readonly<Record<Api, (line: string) => Piece>> = {
  openai: (line) => {
    // An event's name, its id, and the comments that keep a connection open.
    if (!line.startsWith('data:')) return /^(?:event|id|retry)?:/.test(line) ? NOTHING : garbage();
    const data = line.slice('data:'.length).trim();
    if (data === '[DONE]') return { text: '', ends: true };
    const [choice] = valid(OpenAi, data).choices;
    return { text: choice?.delta?.content ?? '', ends: Boolean(choice?.finish_reason) };
  },
  ollama: (line) => {
    const { message, done = false } = valid(Ollama, line);
    return { text: message?.content ?? '', ends: done };
  },
};

/** Reads one line of a server's stream; throws `garbage` where it is none, `refused` where it tells of an error. */
export const pieceIn = (line: string, api: Api): Piece =>
  line.trim() === '' ? NOTHING : READERS[api](line);

function valid<Schema extends z.ZodMiniType>(schema: Schema, text: string): z.output<Schema> {
  const json = parsedJson(text);
  if (!json.ok) return garbage();
  if (Failed.safeParse(json.value).success) throw new DraftFailure('refused');
  const read = schema.safeParse(json.value);
  return read.success ? read.data : garbage();
}

function garbage(): never {
  throw new DraftFailure('garbage');
}
