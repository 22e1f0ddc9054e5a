import { Dexie } from 'dexie';
import { endsAt } from '../replies/facts/dayFact';
import type { Result } from '../result';
import { ok } from '../result';
import type { Retention } from '../retention';
import { DEFAULT_RETENTION, GONE_KEPT_MS, PURGE_EVERY_MS } from '../retention';
import { DAY_MS } from '../time';
import { LABELS } from '../triage/triage';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import { countRemoved } from './counts';
import type { HeardDb } from './db';
import { forgetOldTold, forgetTold } from './forgetTold';
import { forgetQuotes } from './quotes';
import type { TicketRow } from './rows';
import { openUnseen } from './openUnseen';
import { isPastKeeping } from './pastKeeping';
import { rowOf } from './rows';

export type Purged = { readonly texts: number; readonly removed: number };

/** So many tickets in one transaction: pages that report comments meanwhile do not wait long. */
const BATCH = 500;
const PURGED = 'purged';
/** An import that was broken off may be taken up again for so long. */
const INCOMING_KEPT_MS = DAY_MS;

/**
 * Purges when the last time is twelve hours ago or more, however long the browser slept or was
 * closed; null: not due. To be called every minute; `now` in ms.
 */
export async function purgeWhenDue(
  db: HeardDb,
  now: number,
  retention: Retention,
): Promise<Result<Purged | null, StoreProblem>> {
  const last = await attempt(() => db.marks.get(PURGED));
  if (!last.ok) return last;
  // A clock that was set back must not put it off.
  const since = now - (last.value?.at ?? -Infinity);
  return since >= 0 && since < PURGE_EVERY_MS ? ok(null) : purge(db, now, retention);
}

/**
 * Forgets what is no longer needed, by `retention`: the words of closed tickets with their drafts,
 * notes and what the team told of them, of what is gone from its site within a day; later the tickets, of which counts remain,
 * unless a page still showed them since: such a one would come back as new and unanswered. Our own
 * words and pages go when unseen as long, facts of the day with the words after their end, evidence
 * of removals when it expires. `now` in ms.
 */
export async function purge(
  db: HeardDb,
  now: number,
  retention: Retention = DEFAULT_RETENTION,
): Promise<Result<Purged, StoreProblem>> {
  const { openDays } = retention;
  const unseen = await openUnseen(db, openDays === null ? null : now - openDays * DAY_MS);
  if (!unseen.ok) return unseen;
  let [texts, removed] = [0, 0];
  for (let place = 0; ; place += BATCH) {
    const due = unseen.value.slice(place, place + BATCH);
    const batch = await attempt(() =>
      db.transaction('rw', db.tables, async () => purgeBatch(db, now, { ...retention, due })),
    );
    if (!batch.ok) return batch;
    texts += batch.value.texts;
    removed += batch.value.removed;
    if (due.length + batch.value.texts + batch.value.removed === 0) break;
  }
  const rest = await attempt(() =>
    db.transaction('rw', db.tables, async () => purgeRest(db, now, retention)),
  );
  return rest.ok ? ok({ texts, removed }) : rest;
}

/** `due`: some of those nobody closed. */
type Some = Retention & { readonly due: readonly string[] };

async function purgeBatch(db: HeardDb, now: number, retention: Some): Promise<Purged> {
  const removed = await pastKeeping(db, now, retention);
  await countRemoved(db, removed);
  await db.tickets.bulkDelete(removed.map(({ id }) => id));
  const purged = await pastWords(db, now, retention);
  await forgetQuotes(
    db,
    purged.filter(({ status }) => status === 'gone'),
  );
  await db.tickets.bulkPut(purged.map((row) => withoutText(row, now)));
  const ids = [...removed, ...purged].map(({ id }) => id);
  await db.drafts.where('ticketId').anyOf(ids).delete();
  await db.notes.bulkDelete(ids);
  await forgetTold(db, ids);
  return { texts: purged.length, removed: removed.length };
}

/** Tickets that are kept no longer, some of them. */
async function pastKeeping(
  db: HeardDb,
  now: number,
  { due, ...retention }: Some,
): Promise<TicketRow[]> {
  const keeping = { ...retention, now };
  const closed = await db.tickets
    .where('closedAt')
    .below(now - retention.ticketDays * DAY_MS)
    .filter((row) => isPastKeeping(row, keeping))
    .limit(BATCH)
    .toArray();
  if (due.length === 0) return closed;
  const others = due.filter((id) => !closed.some((row) => row.id === id));
  const open = await db.tickets.bulkGet(others);
  // A page may have shown them again since.
  return [...closed, ...open.flatMap((row) => (row && isPastKeeping(row, keeping) ? [row] : []))];
}

/** Tickets whose words are kept no longer, some of them. */
async function pastWords(db: HeardDb, now: number, { wordsDays }: Retention): Promise<TicketRow[]> {
  const closed = await db.tickets
    .where('wordsSince')
    .below(now - wordsDays * DAY_MS)
    .limit(BATCH)
    .toArray();
  const gone = await db.tickets
    .where('[status+wordsSince]')
    .between(['gone', Dexie.minKey], ['gone', now - GONE_KEPT_MS], true, true)
    .limit(BATCH)
    .toArray();
  return [...new Map([...closed, ...gone].map((row) => [row.id, row])).values()];
}

async function purgeRest(
  db: HeardDb,
  now: number,
  { wordsDays, ticketDays }: Retention,
): Promise<void> {
  const keptFrom = now - ticketDays * DAY_MS;
  await db.context.where('lastSeenAt').below(keptFrom).delete();
  await db.pages.where('seenAt').below(keptFrom).delete();
  await db.facts.filter((fact) => endsAt(fact) < now - wordsDays * DAY_MS).delete();
  await db.removals.where('expiresAt').below(now).delete();
  await forgetOldTold(db, now, wordsDays);
  await forgetLoose(db, now - wordsDays * DAY_MS);
  const [begun] = await db.incoming.limit(1).toArray();
  if (begun && begun.at < now - INCOMING_KEPT_MS) await db.incoming.clear();
  await db.marks.put({ name: PURGED, at: now });
}

/** Notes and drafts of tickets that are here no more, kept by a field that was closed later or brought by a file. */
async function forgetLoose(db: HeardDb, before: number): Promise<void> {
  const notes = await db.notes.filter(({ changedAt }) => changedAt < before).primaryKeys();
  const drafts = await db.drafts.filter(({ updatedAt }) => updatedAt < before).primaryKeys();
  const ids = [...new Set([...notes, ...drafts.map(([id]) => id)])];
  const here = new Set(await db.tickets.where('id').anyOf(ids).primaryKeys());
  await db.notes.bulkDelete(notes.filter((id) => !here.has(id)));
  await db.drafts.bulkDelete(drafts.filter(([id]) => !here.has(id)));
}

/** Forgets everything the store holds. */
export const deleteEverything = (db: HeardDb): Promise<Result<void, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    }),
  );

/** Evidence is only offsets into the text, which mean nothing without it. */
function withoutText(row: TicketRow, now: number): TicketRow {
  const labels = { ...row.triage.labels };
  for (const label of LABELS) labels[label] = { ...labels[label], evidence: [] };
  const comment = { ...row.comment, text: '', quotedText: null };
  return rowOf(
    { ...row, comment, triage: { ...row.triage, labels } },
    { ...row, textPurgedAt: now },
  );
}
