import { once } from 'node:events';
import * as z from 'zod/mini';

type LineOptions<Schema extends z.core.$ZodType> = {
  /** The schema of one input line, after JSON. */
  readonly schema: Schema;
  readonly answer: (input: z.output<Schema>) => object | Promise<object>;
};

/**
 * Runs a workbench command: JSON Lines from stdin, one output line for every input line, in order.
 * The line's `id` (or null) comes first in the answer. A bad line gives `{"id":…,"error":"…"}` on
 * its place and exit status 1 at the end; any argument on the command line is unusable: usage, exit 2.
 */
export async function jsonLines<Schema extends z.core.$ZodType>(
  options: LineOptions<Schema> & { readonly usage: string },
): Promise<void> {
  if (process.argv.length > 2) {
    process.stderr.write(`${options.usage}\n`);
    process.exitCode = 2;
    return;
  }
  // A reader that has seen enough (`| head`) is no error of ours.
  process.stdout.on('error', () => process.exit());
  for await (const line of linesOf(process.stdin)) {
    const { output, bad } = await answerLine(line, options);
    if (bad) process.exitCode = 1;
    if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
  }
}

/** One output line of JSON for one input line, and whether the input was bad. */
export async function answerLine<Schema extends z.core.$ZodType>(
  line: string,
  { schema, answer }: LineOptions<Schema>,
): Promise<{ readonly output: string; readonly bad: boolean }> {
  let id: string | number | null = null;
  try {
    const raw: unknown = JSON.parse(line);
    id = idOf(raw);
    const parsed = z.safeParse(schema, raw);
    if (!parsed.success)
      return badLine(id, z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' '));
    return { output: JSON.stringify({ id, ...(await answer(parsed.data)) }), bad: false };
  } catch (error) {
    return badLine(id, error instanceof Error ? error.message : String(error));
  }
}

const WithId = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(raw: unknown): string | number | null {
  const parsed = z.safeParse(WithId, raw);
  return parsed.success ? parsed.data.id : null;
}

const badLine = (id: string | number | null, error: string) => ({
  output: JSON.stringify({ id, error }),
  bad: true,
});

/** Splits at "\n" alone: node:readline also splits at U+2028, which JSON allows inside a text. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
