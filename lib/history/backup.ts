import * as z from 'zod/mini';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { Imported } from './backupParts';
import { Backup, BACKUP_VERSION } from './backupSchema';
import type { HeardDb } from './db';
import type { TakenRows } from './incoming';
import type { Keeping } from './pastKeeping';
import { NOTHING_TAKEN, takeCounts, takeParts } from './takeParts';

/** `where` is the path to the first broken place, "tickets.3.comment.site"; `why` is for the developer's eye. */
export type ImportProblem =
  | { readonly kind: StoreProblem | 'no-backup' | 'cut' }
  /** A file of lines: some of it is taken over, the rest waits for the same file. */
  | { readonly kind: 'partly'; readonly problem: StoreProblem }
  | { readonly kind: 'unknown-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly where: string; readonly why: string };

/**
 * Takes a backup that was read whole into the store, all or nothing: a damaged one changes nothing.
 * What the store has stays where it knows more (`PARTS`); tickets past `keeping` are left out.
 */
export async function importAll(
  db: HeardDb,
  data: unknown,
  keeping: Keeping | null = null,
): Promise<Result<Imported, ImportProblem>> {
  const read = readBackup(data);
  if (!read.ok) return read;
  const done = await attempt(() =>
    db.transaction('rw', db.tables, async () => merge(db, read.value, keeping)),
  );
  return done.ok ? done : fail({ kind: done.problem });
}

/** What every backup begins with. */
export const Envelope = z.object({ format: z.literal('heard-backup'), version: z.number() });

/** From each older version to the next. */
const MIGRATIONS: Readonly<Record<number, (older: unknown) => unknown>> = {
  // Version 2 only adds: corrected labels, and the facts that advice rests on.
  1: (older) => ({ ...Object(older), version: 2 }),
  // Version 3 only adds what the store has kept since.
  2: (older) => ({
    ...Object(older),
    version: 3,
    erased: [],
    notes: [],
    savedReplies: [],
    facts: [],
    removals: [],
    counts: [],
  }),
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
  return backup.success ? ok(backup.data) : fail(damage(backup.error, ''));
}

/** The first thing wrong with data from a file; `before` is the way to that data. */
export function damage(error: z.core.$ZodError, before: string): ImportProblem {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return {
    kind: 'damaged',
    where: [before, path].filter(Boolean).join('.'),
    why: issue?.message ?? '',
  };
}

async function merge(db: HeardDb, backup: Backup, keeping: Keeping | null): Promise<Imported> {
  const before = NOTHING_TAKEN;
  const taken = await takeParts(db, (name) => backup[name], { before, keeping });
  return importedOf(await takeCounts(db, taken));
}

/** Zero where nothing was taken. */
export const importedOf = (taken: TakenRows): Imported => ({
  erased: 0,
  tickets: 0,
  context: 0,
  drafts: 0,
  notes: 0,
  pages: 0,
  savedReplies: 0,
  facts: 0,
  removals: 0,
  counts: 0,
  leftOut: 0,
  ...taken,
});
