import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageFor as facebookPage } from './facebook/page';
import { OUT_DIR } from './outDir';
import { pageFor as xPage } from './x/page';

/** What a request of the browser is answered with; nothing of it comes from the network. */
export interface ReplicaResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
}

const PAGES: Readonly<Record<string, (url: URL) => string | null>> = {
  'x.com': xPage,
  'twitter.com': xPage,
  'www.facebook.com': facebookPage,
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const NOT_FOUND: ReplicaResponse = { status: 404, contentType: 'text/plain', body: 'not found' };

/**
 * Answers one request to the sites the replica stands for: their documents by each site's `pageFor`,
 * and `/_replica/<file>` from the bundles of `buildReplicas()`. `null` for any other host; 404 for an
 * address the site does not have.
 */
export function replicaResponse(url: string): ReplicaResponse | null {
  const address = new URL(url);
  const pageFor = PAGES[address.host];
  if (!pageFor) return null;
  const [, file] = /^\/_replica\/([\w.-]+)$/.exec(address.pathname) ?? [];
  if (file) return bundled(file);
  const body = pageFor(address);
  return body === null ? NOT_FOUND : { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function bundled(file: string): ReplicaResponse {
  const contentType = TYPES[path.extname(file)];
  const at = path.join(OUT_DIR, file);
  if (!contentType || !existsSync(at)) return NOT_FOUND;
  return { status: 200, contentType, body: readFileSync(at) };
}
