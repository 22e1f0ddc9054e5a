import * as z from 'zod/mini';
import type { SavedReply } from '../replies/saved/savedReply';
import type { Evidence } from '../evidence';
import type { DayFact } from '../replies/facts/dayFact';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import { Backup, BACKUP_VERSION } from './backupSchema';
import type { HeardDb } from './db';
import type { ContextRow, ContextSeen, DraftRow, PageRow, TicketMemory, TicketRow } from './rows';
import { contextRow, rowOf, ticketOf } from './rows';

/** How many rows were taken over; those the store had newer are left out. */
export type Imported = {
  readonly tickets: number;
  readonly context: number;
  readonly drafts: number;
  readonly pages: number;
  readonly savedReplies: number;
  readonly facts: number;
  readonly removals: number;
};

/** `where` is the path to the first broken place, "tickets.3.comment.site"; `why` is for the developer's eye. */
export type ImportProblem =
  | { readonly kind: StoreProblem | 'no-backup' }
  | { readonly kind: 'unknown-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string; readonly why: string };

/** What `exportAll` gives: plain data that JSON can hold and `importAll` reads. */
export type Exported = {
  readonly format: 'heard-backup';
  readonly version: typeof BACKUP_VERSION;
  readonly tickets: ReadonlyArray<Ticket & TicketMemory>;
  readonly context: ReadonlyArray<ContextSeen & { readonly id: string }>;
  readonly drafts: readonly DraftRow[];
  readonly pages: readonly PageRow[];
  readonly savedReplies: readonly SavedReply[];
  readonly facts: readonly DayFact[];
  readonly removals: readonly Evidence[];
};

/** Everything in the store. It is not checked: also a store with a damaged row can be saved. */
export const exportAll = (db: HeardDb): Promise<Result<Exported, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tables, async () => ({
      format: 'heard-backup',
      version: BACKUP_VERSION,
      tickets: (await db.tickets.toArray()).map(ticketInBackup),
      context: (await db.context.toArray()).map(contextInBackup),
      drafts: await db.drafts.toArray(),
      pages: await db.pages.toArray(),
      savedReplies: await db.savedReplies.toArray(),
      facts: await db.facts.toArray(),
      removals: await db.removals.toArray(),
    })),
  );

/**
 * Takes a backup into the store, all or nothing: a damaged one changes nothing. What the store has
 * stays where it knows more: the longer trail, the later sighting, the later draft.
 */
export async function importAll(
  db: HeardDb,
  data: unknown,
): Promise<Result<Imported, ImportProblem>> {
  const read = readBackup(data);
  if (!read.ok) return read;
  const done = await attempt(() => db.transaction('rw', db.tables, () => merge(db, read.value)));
  return done.ok ? done : fail({ kind: done.problem });
}

const Envelope = z.object({ format: z.literal('heard-backup'), version: z.number() });

/** From each older version to the next. */
const MIGRATIONS: Readonly<Record<number, (older: unknown) => unknown>> = {
  // Version 2 only adds: corrected labels, and the facts that advice rests on.
  1: (older) => ({ ...Object(older), version: 2 }),
  // Version 3 only adds what the store has kept since.
  2: (older) => ({ ...Object(older), version: 3, savedReplies: [], facts: [], removals: [] }),
};

/** A backup of any version ever written, as one of today. */
export function readBackup(data: unknown): Result<Backup, ImportProblem> {
  const envelope = z.safeParse(Envelope, data);
  if (!envelope.success) return fail({ kind: 'no-backup' });
  let current = data;
  for (let { version } = envelope.data; version !== BACKUP_VERSION; version++) {
    const migrate = MIGRATIONS[version];
    if (!migrate) return fail({ kind: 'unknown-version', version });
    current = migrate(current);
  }
  const backup = z.safeParse(Backup, current);
  if (backup.success) return ok(backup.data);
  const [issue] = backup.error.issues;
  return fail({
    kind: 'damaged',
    where: issue?.path.map(String).join('.') ?? '',
    why: issue?.message ?? '',
  });
}

async function merge(db: HeardDb, backup: Backup): Promise<Imported> {
  const known = await db.tickets.bulkGet(backup.tickets.map(({ id }) => id));
  const tickets = backup.tickets.filter((ticket, index) => knowsMore(ticket, known[index]));
  const heard = await db.context.bulkGet(backup.context.map(({ id }) => id));
  const context = backup.context.filter(
    ({ lastSeenAt }, index) => lastSeenAt > (heard[index]?.lastSeenAt ?? -1),
  );
  const kept = await db.drafts.bulkGet(
    backup.drafts.map(({ ticketId, visibility }): [string, string] => [ticketId, visibility]),
  );
  const drafts = backup.drafts.filter(
    ({ updatedAt }, index) => updatedAt > (kept[index]?.updatedAt ?? -1),
  );
  const sights = await db.pages.bulkGet(backup.pages.map(({ key }) => key));
  const pages = backup.pages.filter(({ seenAt }, index) => seenAt > (sights[index]?.seenAt ?? -1));
  const savedReplies = await newerSaved(db, backup.savedReplies);
  const noted = await db.facts.bulkGet(backup.facts.map(({ id }) => id));
  const facts = backup.facts.filter(
    ({ changedAt }, index) => changedAt > (noted[index]?.changedAt ?? -1),
  );
  await db.tickets.bulkPut(tickets.map((ticket) => rowOf(ticket, ticket)));
  await db.context.bulkPut(context.map(contextRow));
  await db.drafts.bulkPut(drafts);
  await db.pages.bulkPut(pages);
  await db.savedReplies.bulkPut(savedReplies);
  // A record is sealed when it is made: one of the same id is the same.
  const sealed = await db.removals.bulkGet(backup.removals.map(({ id }) => id));
  const removals = backup.removals.filter((_, index) => !sealed[index]);
  await db.facts.bulkPut(facts);
  await db.removals.bulkPut(removals);
  return {
    tickets: tickets.length,
    context: context.length,
    drafts: drafts.length,
    pages: pages.length,
    savedReplies: savedReplies.length,
    facts: facts.length,
    removals: removals.length,
  };
}

/** The words changed later win, and where they are the same, the more uses. */
async function newerSaved(db: HeardDb, brought: readonly SavedReply[]): Promise<SavedReply[]> {
  const known = await db.savedReplies.bulkGet(brought.map(({ id }) => id));
  return brought.filter(({ updatedAt, uses }, index) => {
    const mine = known[index];
    if (!mine || updatedAt > mine.updatedAt) return true;
    return updatedAt === mine.updatedAt && uses > mine.uses;
  });
}

function knowsMore({ trail, lastSeenAt }: Backup['tickets'][number], known?: TicketRow): boolean {
  if (!known) return true;
  if (trail.length !== known.trail.length) return trail.length > known.trail.length;
  return lastSeenAt > known.lastSeenAt;
}

const ticketInBackup = (row: TicketRow): Ticket & TicketMemory => ({
  ...ticketOf(row),
  order: row.order,
  triagedWith: row.triagedWith,
  ...(row.textPurgedAt === undefined ? {} : { textPurgedAt: row.textPurgedAt }),
});

const contextInBackup = ({ id, comment, order, firstSeenAt, lastSeenAt }: ContextRow) => ({
  id,
  comment,
  order,
  firstSeenAt,
  lastSeenAt,
});
