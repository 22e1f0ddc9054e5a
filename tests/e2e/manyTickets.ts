import { until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { LABELS } from '../../lib/triage/triage';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A row of the store's tickets with its indexes, written out: what makes them needs a bundler. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A comment of noon (UTC) yesterday, answered after so many minutes by JK or, after even ones, by MD; null: not answered. */
export function aRow(name: string, minutes: number | null, site: 'x' | 'facebook' = 'x'): Row {
  const noon = Math.floor(Date.now() / DAY_MS) * DAY_MS - DAY_MS / 2;
  const exactly = (at: number) => ({ earliest: at, latest: at });
  const id = `${site}:${name}`;
  const at = minutes === null ? null : noon + minutes * MINUTE_MS;
  const initials = minutes !== null && minutes % 2 ? 'JK' : 'MD';
  const reply = at !== null && { id: `r${name}`, postedAt: exactly(at), initials };
  return {
    id,
    comment: {
      site,
      id: name,
      parentId: null,
      postId: 'post',
      author: { name: 'Anna Maes', handle: 'anna', id: 'u-anna' },
      text: `Comment ${name}`,
      lang: 'en',
      postedAt: exactly(noon),
      permalink: null,
      isOwn: false,
      isPost: false,
      addressed: 'reply',
      truncated: false,
      quotedText: null,
    },
    triage: {
      language: 'en',
      sentiment: { label: 'neutral', score: 0.5 },
      labels: Object.fromEntries(
        LABELS.map((label) => [label, { score: 0, on: label === 'complaint', evidence: [] }]),
      ),
      advice: { action: 'answer', reason: 'test' },
      priority: 10,
    },
    status: at === null ? 'open' : 'answered',
    turn: 'first',
    trail: reply ? [{ type: 'own-reply', at, by: 'page', reply }] : [],
    firstSeenAt: noon,
    lastSeenAt: at ?? noon,
    firstResponse: at === null ? null : exactly(at),
    order: 10,
    triagedWith: { hasPost: false, ownReplies: 0 },
    people: [`${site}:u-anna`],
    terms: ['comment'],
    names: ['anna', 'maes'],
    labels: ['complaint'],
    listedAt: noon,
    wordsSince: noon,
    replies: reply ? [`${site}:${reply.id}`] : [],
    ...(at === null ? { waitingSince: noon, orderAt: noon } : { closedAt: at }),
  };
}

/** Puts rows into the store, by the browser's own interface. */
export async function putTickets(own: Tab, rows: readonly Row[]): Promise<void> {
  // Opened before Heard has made it, a store would be made here, without any table.
  await until('the store of a new browser', () =>
    own.run(async () => (await indexedDB.databases()).some(({ name }) => name === 'heard'), null),
  );
  await own.run(
    (all) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('heard');
        request.onsuccess = () => {
          const transaction = request.result.transaction('tickets', 'readwrite');
          for (const row of all) transaction.objectStore('tickets').put(row);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
          transaction.onerror = () => {
            failed(new Error(String(transaction.error)));
          };
        };
      }),
    rows,
  );
}
