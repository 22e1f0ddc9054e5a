import { describe, expect, it } from 'vitest';
import { inviteLink, privateChannelUrl, privateReplyDaysLeft } from '../../lib/privateChannel';
import { DAY_MS, exactly } from '../../lib/time';
import { aComment, at } from './aTicket';

const from = (author: { name?: string; handle?: string; id?: string }) => ({
  name: null,
  handle: null,
  id: null,
  ...author,
});

describe('the private channel', () => {
  it.each([
    ['x', { id: '4400' }, 'https://x.com/messages/compose?recipient_id=4400'],
    ['x', { id: '4400', handle: 'anna' }, 'https://x.com/messages/compose?recipient_id=4400'],
    ['x', { handle: 'anna' }, 'https://x.com/anna'],
    ['x', { id: 'not-a-number', handle: 'anna' }, 'https://x.com/anna'],
    ['x', { name: 'Anna' }, null],
    ['facebook', { id: '1000' }, 'https://www.facebook.com/messages/t/1000'],
    ['facebook', { handle: 'anna.maes' }, 'https://www.facebook.com/messages/t/anna.maes'],
    ['facebook', { name: 'Anna Maes' }, null],
  ] as const)('on %s of %j is %s', (site, author, url) => {
    expect(privateChannelUrl(aComment({ site, author: from(author) }))).toBe(url);
  });

  it('never leaves the site, whatever the page calls a person', () => {
    for (const name of ['../../evil', 'a?b#c', '@evil.example/', 'a b', 'x&recipient_id=1']) {
      for (const site of ['x', 'facebook'] as const) {
        const url = privateChannelUrl(aComment({ site, author: from({ handle: name }) }));
        const { hostname, pathname, search, hash } = new URL(url ?? '');
        expect(['x.com', 'www.facebook.com']).toContain(hostname);
        expect(decodeURIComponent(pathname).endsWith(name)).toBe(true);
        expect(search + hash).toBe('');
      }
    }
  });

  it('has an invite that names our account', () => {
    expect(inviteLink('4400112233')).toBe(
      'https://twitter.com/messages/compose?recipient_id=4400112233',
    );
  });
});

describe('the one private reply of Facebook', () => {
  const posted = exactly(at(0));
  it.each([
    [0, 7],
    [1, 6],
    [DAY_MS - 1, 6],
    [DAY_MS, 6],
    [6 * DAY_MS, 1],
    [7 * DAY_MS - 1, 0],
    [7 * DAY_MS, 0],
    [7 * DAY_MS + 1, -1],
  ])('%i ms after the comment has %i whole days left', (later, days) => {
    expect(privateReplyDaysLeft(aComment({ postedAt: posted }), at(0) + later)).toBe(days);
  });

  it('counts from the earliest that the time may be', () => {
    const vague = { earliest: at(0) - DAY_MS, latest: at(0) };
    expect(privateReplyDaysLeft(aComment({ postedAt: vague }), at(0))).toBe(6);
  });

  it('is not told of where there is no such rule, or no time', () => {
    expect(privateReplyDaysLeft(aComment({ site: 'x' }), at(0))).toBeNull();
    expect(privateReplyDaysLeft(aComment({ postedAt: null }), at(0))).toBeNull();
  });
});
