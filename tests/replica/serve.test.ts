import { describe, expect, it } from 'vitest';
import { replicaResponse } from './serve';
import { ADDRESSES } from './x/addresses';

describe('replicaResponse', () => {
  it('leaves every other host alone', () => {
    for (const url of ['https://example.com/', 'https://abs.twimg.com/x.js', 'chrome://newtab/']) {
      expect(replicaResponse(url), url).toBeNull();
    }
  });

  it('gives a document for every address of X, on both of its hosts', () => {
    for (const url of [...Object.values(ADDRESSES), 'https://twitter.com/home']) {
      const response = replicaResponse(url);
      expect(response?.status, url).toBe(200);
      expect(response?.contentType, url).toContain('text/html');
    }
  });

  it('tells in the document of X who is logged in, by number', () => {
    const body = String(replicaResponse(ADDRESSES.home)?.body);
    expect(body).toContain('"user_id":"4400112233"');
  });

  it('answers an address that is not there with 404', () => {
    for (const url of ['https://x.com/picture.png', 'https://x.com/_replica/../secret.js']) {
      expect(replicaResponse(url)?.status, url).toBe(404);
    }
  });
});
