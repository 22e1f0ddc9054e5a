import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was sent. */
export type Asked = {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

export type TestServer = {
  /** "http://localhost:1234". */
  readonly origin: string;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
};

/** A real server on this computer that answers every request as told. */
export async function aServer(
  answer: (response: ServerResponse, asked: Asked) => void | Promise<void>,
): Promise<TestServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = {
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      };
      asked.push(one);
      void answer(response, one);
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** A piece as OpenAI streams it. */
export const sse = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;

export const SSE_END = 'data: [DONE]\n\n';

/** A piece as Ollama streams it. */
export const ndjson = (content: string, done = false): string =>
  `${JSON.stringify({ model: 'm', message: { role: 'assistant', content }, done })}\n`;
