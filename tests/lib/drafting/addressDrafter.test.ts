import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { addressDrafter } from '../../../lib/drafting/addressDrafter';
import { DraftFailure } from '../../../lib/drafting/drafter';
import { endpointOf } from '../../../lib/drafting/endpoint';
import type { Api } from '../../../lib/replies/byModel/draftSource';
import type { TestServer } from './aServer';
import { aServer, ndjson, sse, SSE_END } from './aServer';

const REQUEST = { language: 'en', system: 'Rules', user: '<comment>Hi</comment>' } as const;
const NEVER = new AbortController().signal;
const SOON = { firstMs: 300, wholeMs: 900 };

const running: TestServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(answer: Parameters<typeof aServer>[0]): Promise<TestServer> {
  const server = await aServer(answer);
  running.push(server);
  return server;
}

function drafterAt(origin: string, api: Api, key: string) {
  const endpoint = endpointOf(origin, api);
  if (!endpoint.ok) throw new Error(endpoint.problem);
  return addressDrafter({ endpoint: endpoint.value, model: 'small', key, limits: SOON });
}

/** The pieces, and the problem it ended with; null: none. */
async function drafted(origin: string, api: Api = 'openai', { key = 'sk-1', signal = NEVER } = {}) {
  const pieces: string[] = [];
  try {
    for await (const piece of drafterAt(origin, api, key).draft(REQUEST, signal))
      pieces.push(piece);
    return { pieces, problem: null };
  } catch (error) {
    return { pieces, problem: error instanceof DraftFailure ? error.problem : error };
  }
}

const head = (response: ServerResponse, type = 'text/event-stream') =>
  response.writeHead(200, { 'content-type': type });
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a server that speaks as OpenAI does', () => {
  it('is sent instructions, case and key, and its pieces come as they are written', async () => {
    const server = await serve(async (response) => {
      head(response);
      response.write(': keep open\n\nevent: message\n');
      response.write(sse('Hello '));
      await wait(20);
      response.write(sse('Inês.'));
      response.end(SSE_END);
    });
    expect(await drafted(server.origin)).toEqual({ pieces: ['Hello ', 'Inês.'], problem: null });
    const [asked] = server.asked;
    expect(asked?.url).toBe('/v1/chat/completions');
    expect(asked?.headers.authorization).toBe('Bearer sk-1');
    expect(asked?.headers.cookie).toBeUndefined();
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      model: 'small',
      messages: [
        { role: 'system', content: 'Rules' },
        { role: 'user', content: '<comment>Hi</comment>' },
      ],
      stream: true,
    });
  });

  it('ends at the reason to finish, where no [DONE] follows', async () => {
    const server = await serve((response) => {
      head(response);
      response.end(
        `${sse('Done.')}data: {"choices":[{"delta":{},"finish_reason":"stop"}],"usage":null}\r\n\r\n`,
      );
    });
    expect(await drafted(server.origin)).toEqual({ pieces: ['Done.'], problem: null });
  });

  it('sends no key where there is none', async () => {
    const server = await serve((response) => {
      head(response);
      response.end(sse('A') + SSE_END);
    });
    expect((await drafted(server.origin, 'openai', { key: '' })).problem).toBeNull();
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
  });
});

describe('a server that speaks as Ollama does', () => {
  it('is asked at /api/chat and read line by line', async () => {
    const server = await serve((response) => {
      head(response, 'application/x-ndjson');
      response.end(ndjson('Bon') + ndjson('jour') + ndjson('', true));
    });
    expect(await drafted(server.origin, 'ollama')).toEqual({
      pieces: ['Bon', 'jour'],
      problem: null,
    });
    expect(server.asked[0]?.url).toBe('/api/chat');
  });

  it('tells of an error in the middle of its lines', async () => {
    const server = await serve((response) => {
      head(response, 'application/x-ndjson');
      response.end(`${ndjson('Bon')}{"error":"out of memory"}\n`);
    });
    expect(await drafted(server.origin, 'ollama')).toEqual({ pieces: ['Bon'], problem: 'refused' });
  });
});

describe.each(['openai', 'ollama'] as const)('a stream of %s', (api) => {
  const line = api === 'openai' ? sse : ndjson;
  const end = api === 'openai' ? SSE_END : ndjson('', true);

  it('is put together wherever it is cut, in the middle of a letter too', async () => {
    const words = 'Grüß Gott, 👩‍👩‍👧 Çağla – für 5 €.';
    const server = await serve(async (response) => {
      head(response);
      for (const byte of Buffer.from(line(words) + end)) {
        response.write(Buffer.from([byte]));
        if (byte > 127) await wait(1);
      }
      response.end();
    });
    expect((await drafted(server.origin, api)).pieces.join('')).toBe(words);
  });

  it('that breaks off is broken, whatever came before', async () => {
    const server = await serve(async (response) => {
      head(response);
      response.write(line('Half a'));
      await wait(20);
      response.destroy();
    });
    expect(await drafted(server.origin, api)).toEqual({ pieces: ['Half a'], problem: 'broken' });
  });

  it('that ends without saying so is broken', async () => {
    const server = await serve((response) => {
      head(response);
      response.end(line('Half a'));
    });
    expect((await drafted(server.origin, api)).problem).toBe('broken');
  });

  it.each([
    ['words that are none of it', Buffer.from('what do you want\n')],
    ['data of another shape', Buffer.from(api === 'openai' ? 'data: {"a":1}\n\n' : '[1]\n')],
    ['data cut short', Buffer.from(api === 'openai' ? 'data: {"cho\n\n' : '{"mess\n')],
    ['bytes that are no text', Buffer.from([0x64, 0xff, 0xfe, 0x0a])],
  ])('of %s is garbage', async (_, bytes) => {
    const server = await serve((response) => {
      head(response);
      response.end(bytes);
    });
    expect(await drafted(server.origin, api)).toEqual({ pieces: [], problem: 'garbage' });
  });

  it('without a word is empty', async () => {
    const server = await serve((response) => {
      head(response);
      response.end(end);
    });
    expect((await drafted(server.origin, api)).problem).toBe('empty');
  });

  it('that never stops is too long, and so is one endless line', async () => {
    const server = await serve((response, { body }) => {
      head(response);
      const piece = body.includes('Rules') ? line('la '.repeat(300)) : '';
      for (let count = 0; count < 20; count++) response.write(piece);
      response.end(end);
    });
    expect((await drafted(server.origin, api)).problem).toBe('too-long');
    const endless = await serve((response) => {
      head(response);
      response.end('x'.repeat(200_000));
    });
    expect((await drafted(endless.origin, api)).problem).toBe('too-long');
  });

  it('that does not begin in time is ended, and so is one that does not end', async () => {
    const silent = await serve((response) => {
      head(response);
    });
    expect((await drafted(silent.origin, api)).problem).toBe('slow-start');
    const slow = await serve(async (response) => {
      head(response);
      for (let count = 0; count < 40 && !response.closed; count++) {
        response.write(line('.'));
        await wait(50);
      }
    });
    const { pieces, problem } = await drafted(slow.origin, api);
    expect(problem).toBe('slow');
    expect(pieces.length).toBeGreaterThan(1);
  });

  it('that a person stops is closed at the server too', async () => {
    const stopping = new AbortController();
    let closed: (() => void) | undefined;
    const wasClosed = new Promise<void>((done) => (closed = done));
    const server = await serve((response) => {
      head(response);
      response.on('close', () => closed?.());
      response.write(line('One'));
    });
    const reason = new Error('stopped');
    setTimeout(() => {
      stopping.abort(reason);
    }, 80);
    expect(await drafted(server.origin, api, { signal: stopping.signal })).toEqual({
      pieces: ['One'],
      problem: reason,
    });
    await wasClosed;
  });
});

describe('an answer that is no draft', () => {
  it.each([
    [401, 'wrong-key'],
    [403, 'forbidden'],
    [404, 'no-model'],
    [429, 'busy'],
    [400, 'refused'],
    [500, 'refused'],
  ] as const)('of status %i is told as %s', async (status, problem) => {
    const server = await serve((response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end('{"error":{"message":"no"}}');
    });
    expect(await drafted(server.origin)).toEqual({ pieces: [], problem });
  });

  it('is a web page where the address is none of an interface', async () => {
    const server = await serve((response) => {
      head(response, 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Welcome</title>');
    });
    expect((await drafted(server.origin)).problem).toBe('not-an-api');
  });

  it('never leads to another address: neither words nor key are sent on', async () => {
    const other = await serve((response) => {
      head(response);
      response.end(sse('Caught') + SSE_END);
    });
    for (const status of [301, 302, 307, 308]) {
      const server = await serve((response) => {
        response.writeHead(status, { location: `${other.origin}/v1/chat/completions` });
        response.end();
      });
      expect((await drafted(server.origin)).problem).toBe('redirected');
    }
    expect(other.asked).toEqual([]);
  });

  it('is no connection where nobody listens', async () => {
    const server = await aServer(() => undefined);
    await server.close();
    expect((await drafted(server.origin)).problem).toBe('no-connection');
  });
});
