import { describe, expect, it } from 'vitest';
import { endpointOf } from '../../../lib/drafting/endpoint';

describe('an entered address', () => {
  it.each([
    ['https://api.heard.example/v1', 'openai', 'https://api.heard.example/v1/chat/completions'],
    ['https://api.heard.example/v1/', 'openai', 'https://api.heard.example/v1/chat/completions'],
    [' https://api.heard.example ', 'openai', 'https://api.heard.example/v1/chat/completions'],
    [
      'https://heard.example/openai/v1/chat/completions?x=1#y',
      'openai',
      'https://heard.example/openai/v1/chat/completions',
    ],
    ['http://localhost:11434', 'ollama', 'http://localhost:11434/api/chat'],
    ['http://127.0.0.1:1234/v1', 'openai', 'http://127.0.0.1:1234/v1/chat/completions'],
  ] as const)('%s for %s is asked at %s', (address, api, url) => {
    const endpoint = endpointOf(address, api);
    expect(endpoint).toMatchObject({ ok: true, value: { url } });
  });

  it('is permitted by its one host', () => {
    expect(endpointOf('https://heard.example:8443/v1', 'openai')).toMatchObject({
      value: { origin: 'https://heard.example:8443', pattern: 'https://heard.example/*' },
    });
  });

  it.each([
    ['', 'no-address'],
    ['heard.example', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['http://heard.example', 'not-secure'],
    ['http://localhost.heard.example', 'not-secure'],
    ['http://192.168.1.5:11434', 'not-secure'],
    ['https://me:secret@heard.example', 'with-password'],
  ])('%j is refused: %s', (address, problem) => {
    expect(endpointOf(address, 'openai')).toEqual({ ok: false, problem });
  });
});
