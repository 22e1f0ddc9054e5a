import { describe, expect, it } from 'vitest';
import { commentId, flatten } from './comment';
import { pageFor } from './page';
import { personOf } from './people';
import { postsAt } from './post';

const FIBRE_POST = 'https://www.facebook.com/vlindertelecom/posts/122101000000000001';
const documentOf = (address: string): string => pageFor(new URL(address)) ?? '';
const firstLoadedIds = (address: string): string[] =>
  [...documentOf(address).matchAll(/"legacy_fbid":"(\d+)"/g)].map(([, id]) => id ?? '');

describe('the Facebook replica', () => {
  it.each([
    '/',
    '/vlindertelecom',
    '/vlindertelecom/posts/122101000000000003',
    '/groups/700800900100200/posts/9100200300400501',
    `/messages/t/${personOf('Aoife Brennan').id}`,
  ])('serves %s', (path) => {
    expect(documentOf(`https://www.facebook.com${path}`)).toContain('/_replica/facebook.js');
  });

  it('has no page for an address it does not know', () => {
    expect(pageFor(new URL('https://www.facebook.com/someone.else'))).toBeNull();
  });

  it('holds sixty comments under the fibre post, two levels of replies among them', () => {
    const comments = postsAt(0)[0]?.comments.flatMap(flatten) ?? [];
    expect(comments).toHaveLength(60);
    expect(new Set(comments.map(({ depth }) => depth))).toEqual(new Set([0, 1, 2]));
  });

  it('gives every comment an id of its own', () => {
    const ids = postsAt(0).flatMap(({ comments }) => comments.flatMap(flatten).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the data of the first-loaded comments and of no others', () => {
    const ids = firstLoadedIds(FIBRE_POST);
    expect(ids).toContain(commentId('no-show-twice'));
    expect(ids).toContain(commentId('praise-sofie-emoji'));
    expect(ids).not.toContain(commentId('masked-hate'));
    expect(ids).not.toContain(commentId('waiting-ombudsman'));
  });

  it('loads a comment first when a permalink points at it', () => {
    const ids = firstLoadedIds(`${FIBRE_POST}?comment_id=${commentId('slow-evenings')}`);
    expect(ids[0]).toBe(commentId('slow-evenings'));
  });

  it('tells nothing of comments where the markup is broken', () => {
    expect(firstLoadedIds(`${FIBRE_POST}?broken=1`)).toEqual([]);
  });

  it('never lets a text of the data end its script', () => {
    const [, ...scripts] = documentOf(FIBRE_POST).split('<script type="application/json"');
    const contents = scripts.map((script) => script.slice(script.indexOf('>') + 1));
    for (const content of contents) {
      expect(() => JSON.parse(content.slice(0, content.indexOf('<')))).not.toThrow();
    }
  });
});
