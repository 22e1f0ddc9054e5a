import type { IndexableType, Table } from 'dexie';
import { cmp } from 'dexie';
import type { Part, RowOf } from './backupSchema';
import { ROWS } from './backupSchema';
import type { HeardDb } from './db';
import { noteRow } from './notes';
import type { ContextRow, TicketRow } from './rows';
import { contextRow, rowOf, ticketOf } from './rows';
import { unitedRow } from './unitedRow';

/**
 * How many rows of each part were taken over; those the store knew as well are not counted. `leftOut`:
 * tickets that are kept no longer.
 */
export type Imported = Readonly<Record<Part | 'leftOut', number>>;

/** One part of a backup: how its rows go into a file and out of one. */
export type BackupPart = {
  readonly table: (db: HeardDb) => Table<unknown, IndexableType>;
  readonly inFile: (row: unknown) => unknown;
  /** Takes rows that fit the schema of the part, where they know more than the store, within a transaction; gives how many. */
  readonly take: (db: HeardDb, rows: readonly unknown[]) => Promise<number>;
};

type About<Filed, Stored, Key> = {
  readonly table: (db: HeardDb) => Table<Stored, Key>;
  readonly keyOf: (filed: Filed) => Key;
  /** The row where the file knows more than the store; null: it does not. */
  readonly united: (filed: Filed, known: Stored) => Stored | null;
  readonly rowOf: (filed: Filed) => Stored;
  /** Left out: a row goes into the file as it is. */
  readonly inFile?: (row: Stored) => Filed;
};

/** A part of which a row is taken whole or not at all. */
const part = <Filed, Stored, Key extends IndexableType>({
  isNewer,
  ...about
}: Omit<About<Filed, Stored, Key>, 'united'> & {
  /** Whether the file knows more than the store. */
  readonly isNewer: (filed: Filed, known: Stored) => boolean;
}): BackupPart =>
  unitedPart({
    ...about,
    united: (filed, known) => (isNewer(filed, known) ? about.rowOf(filed) : null),
  });

/** The schemas say what a row is; from here on its type is only carried along. */
const unitedPart = <Filed, Stored, Key extends IndexableType>(
  about: About<Filed, Stored, Key>,
): BackupPart => ({
  table: about.table as unknown as BackupPart['table'],
  inFile: (row) => about.inFile?.(row as Stored) ?? row,
  take: async (db, rows) => {
    const filed = rows as readonly Filed[];
    const known = await rowsAt(about.table(db), filed.map(about.keyOf));
    const newer = new Map<string, Stored>();
    for (const [place, row] of filed.entries()) {
      // A file that was put together by hand may have a row twice.
      const key = JSON.stringify(about.keyOf(row));
      const mine = newer.get(key) ?? known[place];
      const next = mine === undefined ? about.rowOf(row) : about.united(row, mine);
      if (next !== null) newer.set(key, next);
    }
    // An empty request asks the store nothing, and a transaction that is not asked ends.
    if (newer.size) await about.table(db).bulkPut([...newer.values()]);
    return newer.size;
  },
});

/** The rows of these keys by their places. Whether the store has any between them is asked first: to read rows that are not there takes as long as to write them. */
export async function rowsAt<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<ReadonlyArray<Row | undefined>> {
  const inOrder = keys.toSorted(cmp);
  const between = await table
    .where(':id')
    .between(inOrder[0], inOrder.at(-1), true, true)
    .limit(1)
    .primaryKeys();
  return between.length ? table.bulkGet([...keys]) : [];
}

const same = <Row>(row: Row): Row => row;

/** Every part by its name, in the order they are written. What the store knows better stays: the later sighting, draft or wording, and of a ticket the trail. */
export const PARTS: Readonly<Record<Part, BackupPart>> = {
  erased: ofErased(),
  tickets: ofTickets(),
  context: ofContext(),
  drafts: withItsWords(
    part({
      table: (db) => db.drafts,
      keyOf: ({ ticketId, visibility }: RowOf<'drafts'>): [string, string] => [
        ticketId,
        visibility,
      ],
      isNewer: (row, known) => row.updatedAt > known.updatedAt,
      rowOf: same,
    }),
  ),
  notes: withItsWords(
    part({
      table: (db) => db.notes,
      keyOf: ({ ticketId }: RowOf<'notes'>) => ticketId,
      isNewer: (row, known) => row.changedAt > known.changedAt,
      rowOf: noteRow,
      inFile: ({ ticketId, text, handover, changedAt }) => ({
        ticketId,
        text,
        ...(handover ? { handover } : {}),
        changedAt,
      }),
    }),
  ),
  pages: part({
    table: (db) => db.pages,
    keyOf: ({ key }: RowOf<'pages'>) => key,
    isNewer: (row, known) => row.seenAt > known.seenAt,
    rowOf: same,
  }),
  savedReplies: part({
    table: (db) => db.savedReplies,
    keyOf: ({ id }: RowOf<'savedReplies'>) => id,
    // The words changed later win, and where they are the same, the more uses.
    isNewer: (row, known) =>
      row.updatedAt > known.updatedAt ||
      (row.updatedAt === known.updatedAt && row.uses > known.uses),
    rowOf: same,
  }),
  facts: part({
    table: (db) => db.facts,
    keyOf: ({ id }: RowOf<'facts'>) => id,
    isNewer: (row, known) => row.changedAt > known.changedAt,
    rowOf: same,
  }),
  removals: part({
    table: (db) => db.removals,
    keyOf: ({ id }: RowOf<'removals'>) => id,
    // A record is sealed when it is made: one of the same id is the same.
    isNewer: () => false,
    rowOf: same,
  }),
  counts: part({
    table: (db) => db.counts,
    keyOf: ({ day, site, language }: RowOf<'counts'>): [string, string, string] => [
      day,
      site,
      language,
    ],
    // Counts only grow; added up, those of a file from this browser would count twice.
    isNewer: (row, known) => row.tickets > known.tickets,
    rowOf: same,
  }),
};

export const PART_NAMES = Object.keys(ROWS).filter((name): name is Part => name in PARTS);

function ofTickets(): BackupPart {
  return notErased(
    unitedPart({
      table: (db) => db.tickets,
      keyOf: ({ id }: RowOf<'tickets'>) => id,
      united: (row, known) => unitedRow(known, row),
      rowOf: (row) => rowOf(row, row),
      inFile: (row: TicketRow) => ({
        ...(ticketOf(row) as RowOf<'tickets'>),
        order: row.order,
        triagedWith: row.triagedWith,
        ...(row.textPurgedAt === undefined ? {} : { textPurgedAt: row.textPurgedAt }),
      }),
    }),
    ({ id }: RowOf<'tickets'>) => id,
  );
}

/** What stands here, nobody erased here. */
function ofErased(): BackupPart {
  const erased = part({
    table: (db) => db.erased,
    keyOf: ({ id }: RowOf<'erased'>) => id,
    isNewer: () => false,
    rowOf: same,
  });
  return {
    ...erased,
    take: async (db, rows) => {
      const filed = rows as ReadonlyArray<RowOf<'erased'>>;
      const ids = filed.map(({ id }) => id);
      const [tickets, context] = [await rowsAt(db.tickets, ids), await rowsAt(db.context, ids)];
      const left = filed.filter((_, place) => !tickets[place] && !context[place]);
      return left.length ? erased.take(db, left) : 0;
    },
  };
}

function ofContext(): BackupPart {
  return notErased(
    part({
      table: (db) => db.context,
      keyOf: ({ id }: RowOf<'context'>) => id,
      isNewer: (row, known) => row.lastSeenAt > known.lastSeenAt,
      rowOf: contextRow,
      inFile: ({ id, comment, order, firstSeenAt, lastSeenAt }: ContextRow) => ({
        id,
        comment,
        order,
        firstSeenAt,
        lastSeenAt,
      }),
    }),
    ({ id }: RowOf<'context'>) => id,
  );
}

/** What was erased with a person does not come back; `idOf`: the comment a row is about. */
function notErased<Filed>(whole: BackupPart, idOf: (filed: Filed) => string): BackupPart {
  return {
    ...whole,
    take: async (db, rows) => {
      const filed = rows as readonly Filed[];
      const erased = await rowsAt(db.erased, filed.map(idOf));
      const left = filed.filter((_, place) => !erased[place]);
      return left.length ? whole.take(db, left) : 0;
    },
  };
}

type Noted = { readonly ticketId: string };

/** What was written about a ticket goes for good with its words. */
function withItsWords(whole: BackupPart): BackupPart {
  return notErased(
    {
      ...whole,
      take: async (db, rows) => {
        const filed = rows as readonly Noted[];
        const ids = filed.map(({ ticketId }) => ticketId);
        const tickets = await rowsAt(db.tickets, ids);
        const left = filed.filter((_, place) => tickets[place]?.textPurgedAt === undefined);
        return left.length ? whole.take(db, left) : 0;
      },
    },
    ({ ticketId }: Noted) => ticketId,
  );
}
