import { DraftFailure } from './drafter';

/** No line of a stream of words is longer, in characters. */
const LONGEST_LINE = 100_000;

/** The lines of a stream of UTF-8, wherever its chunks are cut; bytes that are no text are `garbage`. */
export async function* linesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytes.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoded(decoder, value);
      if (rest.length > LONGEST_LINE) throw new DraftFailure('too-long');
      const lines = rest.split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield* lines;
      if (done) break;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The end of the stream ends the text. */
function decoded(decoder: TextDecoder, value: Uint8Array | undefined): string {
  try {
    return decoder.decode(value, { stream: value !== undefined });
  } catch {
    throw new DraftFailure('garbage');
  }
}
