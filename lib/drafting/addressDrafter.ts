import type { DraftProblem } from '../replies/byModel/draftProblem';
import type { ModelRequest } from '../replies/byModel/modelRequest';
import type { Drafter } from './drafter';
import { DraftFailure } from './drafter';
import type { Endpoint } from './endpoint';
import type { Limits } from './inTime';
import { inTime } from './inTime';
import { linesOf } from './linesOf';
import { isPermitted } from './permission';
import { pieceIn } from './pieceIn';

export type AddressOptions = {
  readonly endpoint: Endpoint;
  readonly model: string;
  /** Empty: none is sent. */
  readonly key: string;
  readonly limits?: Limits;
};

/** A server at an address the user entered and permitted: OpenAI's chat completions, or Ollama's chat. */
export const addressDrafter = (options: AddressOptions): Drafter => ({
  name: options.model,
  address: options.endpoint.url,
  available: async () => ((await isPermitted(options.endpoint)) ? null : 'no-permission'),
  draft: (request, signal) =>
    inTime((ends) => answer(request, { ...options, signal: ends }), {
      signal,
      ...(options.limits ? { limits: options.limits } : {}),
    }),
});

type Asking = AddressOptions & { readonly signal: AbortSignal };

async function* answer(request: ModelRequest, asking: Asking): AsyncGenerator<string> {
  const body = await bodyOf(await asked(request, asking));
  try {
    for await (const line of linesOf(body)) {
      const { text, ends } = pieceIn(line, asking.endpoint.api);
      yield text;
      if (ends) return;
    }
  } catch (error) {
    throw failureOf(error, 'broken', asking.signal);
  }
  throw new DraftFailure('broken');
}

/** All that is sent, word for word, but the key. */
export const bodySent = ({ system, user }: ModelRequest, model: string) => ({
  model,
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ],
  stream: true,
});

/** The one place that asks the network for anything. */
async function asked(request: ModelRequest, asking: Asking): Promise<Response> {
  const { endpoint, model, key, signal } = asking;
  try {
    return await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(bodySent(request, model)),
      // A redirect would carry the words to an address nobody entered.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch (error) {
    throw failureOf(error, 'no-connection', signal);
  }
}

const STATUSES: Readonly<Record<number, DraftProblem>> = {
  401: 'wrong-key',
  403: 'forbidden',
  404: 'no-model',
  429: 'busy',
};

async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  const refuse = async (problem: DraftProblem) => {
    await response.body?.cancel().catch(() => undefined);
    return new DraftFailure(problem);
  };
  const { status, type, headers, body } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw await refuse('redirected');
  if (!response.ok) throw await refuse(STATUSES[status] ?? 'refused');
  if (headers.get('content-type')?.startsWith('text/html')) throw await refuse('not-an-api');
  if (!body) throw await refuse('empty');
  return body;
}

/** What a person who stopped, or the time, ended is no fault of the connection. */
function failureOf(error: unknown, otherwise: DraftProblem, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof DraftFailure ? error : new DraftFailure(otherwise);
}
