import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createBadgeHosts } from '../../entrypoints/comments.content/badgeHosts';

function aPage() {
  const { window } = new JSDOM('<body><a></a></body>');
  const { document: page } = window;
  const entered: Array<readonly [kind: string | null, byKey: boolean]> = [];
  const hosts = createBadgeHosts({
    page,
    sheet: {} as CSSStyleSheet,
    entered: (host, byKey) => entered.push([host?.dataset.heard ?? null, byKey]),
  });
  const row = page.querySelector('a');
  if (!row) throw new Error('no row');
  const event = (type: string) => new window.Event(type, { bubbles: true });
  return { hosts, row, event, entered };
}

it('gives the host of a comment that left the view to the next one', () => {
  const { hosts, row } = aPage();
  const first = hosts.take('badge');
  row.append(first.element);
  hosts.giveBack([first]);
  expect(first.element.isConnected).toBe(false);
  expect(hosts.take('name')).not.toBe(first);
  expect(hosts.take('badge')).toBe(first);
});

it('keeps no more hosts than two screens need', () => {
  const { hosts } = aPage();
  const taken = Array.from({ length: 60 }, () => hosts.take('badge'));
  hosts.giveBack(taken);
  const again = Array.from({ length: 60 }, () => hosts.take('badge'));
  expect(again.filter((host) => taken.includes(host))).toHaveLength(40);
});

it('keeps what is done on a host from the site, however often it was used before', () => {
  const { hosts, row, event, entered } = aPage();
  const heard: string[] = [];
  for (const type of ['click', 'keydown', 'pointerdown'])
    row.addEventListener(type, () => heard.push(type));
  const host = hosts.take('badge');
  hosts.giveBack([host]);
  row.append(hosts.take('badge').element);
  for (const type of ['click', 'keydown', 'pointerdown', 'pointerenter', 'pointerleave'])
    host.element.dispatchEvent(event(type));
  expect(heard).toEqual([]);
  expect(entered).toEqual([
    ['badge', false],
    [null, false],
  ]);
});
