import type { AddressProblem, Api } from '../replies/byModel/draftSource';
import type { Result } from '../result';
import { fail, ok } from '../result';

/** Where drafts are asked for. */
export type Endpoint = {
  readonly api: Api;
  /** The one address that is ever asked. */
  readonly url: string;
  /** What a key belongs to, "https://heard.example:8443". */
  readonly origin: string;
  /** What the browser is asked to permit; permissions know no ports. */
  readonly pattern: string;
};

const HERE = new Set(['localhost', '127.0.0.1']);
const PATHS: Readonly<Record<Api, string>> = { openai: '/chat/completions', ollama: '/api/chat' };
/** Where such servers have it, when only the host was entered. */
const BASES: Readonly<Record<Api, string>> = { openai: '/v1', ollama: '' };

/** The endpoint an entered address stands for: https anywhere, http on this computer only. */
export function endpointOf(address: string, api: Api): Result<Endpoint, AddressProblem> {
  const entered = address.trim();
  if (!URL.canParse(entered)) return fail('no-address');
  const url = new URL(entered);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return fail('no-address');
  if (url.username !== '' || url.password !== '') return fail('with-password');
  if (url.protocol === 'http:' && !HERE.has(url.hostname)) return fail('not-secure');
  const given = url.pathname.replace(/\/+$/, '');
  const base = given === '' ? BASES[api] : given;
  const path = base.endsWith(PATHS[api]) ? base : base + PATHS[api];
  return ok({
    api,
    url: `${url.origin}${path}`,
    origin: url.origin,
    pattern: `${url.protocol}//${url.hostname}/*`,
  });
}
