import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Evidence } from '../evidence';
import type { SavedReply } from '../replies/saved/savedReply';
import type { Claim } from '../team/claim';
import type { TeamEvent } from '../team/teamEvent';
import type { DayFact } from '../replies/facts/dayFact';
import type { IncomingRow } from './incoming';
import type {
  ContextRow,
  CountRow,
  DraftRow,
  ErasedRow,
  ListRow,
  MarkRow,
  NoteRow,
  PageRow,
  SharedRow,
  TeamLogRow,
  TeamPlaceRow,
  TicketRow,
} from './rows';
import { contextRow, rowOf } from './rows';

/**
 * The store. Version 1 is the schema of the first release: a change of shape is a new version with
 * its `upgrade`, never an edit of an old one. Indexes over a field that is missing or null leave
 * the row out, which keeps `waitingSince` and `closedAt` small.
 */
export class HeardDb extends Dexie {
  declare readonly tickets: Table<TicketRow, string>;
  declare readonly context: Table<ContextRow, string>;
  declare readonly drafts: Table<DraftRow, [string, string]>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly savedReplies: Table<SavedReply, string>;
  declare readonly facts: Table<DayFact, string>;
  declare readonly notes: Table<NoteRow, string>;
  declare readonly counts: Table<CountRow, [string, string, string]>;
  declare readonly lists: Table<ListRow, string>;
  declare readonly marks: Table<MarkRow, string>;
  declare readonly incoming: Table<IncomingRow, number>;
  declare readonly erased: Table<ErasedRow, string>;
  declare readonly removals: Table<Evidence, string>;
  /** What is told the team once its server is there. */
  declare readonly outbox: Table<TeamEvent, string>;
  declare readonly teamLogs: Table<TeamLogRow, string>;
  declare readonly teamClaims: Table<Claim, string>;
  declare readonly teamDocs: Table<SharedRow, string>;
  declare readonly teamPlace: Table<TeamPlaceRow, string>;

  constructor(name = 'heard') {
    super(name);
    this.version(1).stores({
      tickets:
        'id, status, [comment.site+comment.parentId], [comment.site+comment.postId], *people, [turn+waitingSince], closedAt',
      context: 'id, [comment.site+comment.parentId], [comment.site+comment.postId], lastSeenAt',
      drafts: '[ticketId+visibility], ticketId',
      pages: 'key, url, seenAt',
    });
    this.version(2)
      .stores({
        tickets:
          'id, status, [comment.site+comment.parentId], [comment.site+comment.postId], *people, [turn+waitingSince], closedAt, *terms, listedAt, changedAt, wordsSince, triage.language, *labels, *names, *replies, [turn+orderAt], [comment.site+status], [comment.site+comment.postId+status], [status+wordsSince]',
        context:
          'id, [comment.site+comment.parentId], [comment.site+comment.postId], lastSeenAt, comment.postedAt.latest, *terms',
        facts: 'id',
        notes: 'ticketId, *terms, handover.at',
        counts: '[day+site+language], day',
        lists: 'key',
        marks: 'name',
        incoming: '++place',
        erased: 'id',
        savedReplies: 'id',
        removals: 'id, expiresAt',
        outbox: 'id',
        teamLogs: 'ticketId, lastAt',
        teamClaims: 'ticketId',
        teamPlace: 'name',
        teamDocs: 'key, kind',
      })
      .upgrade(async (transaction) => {
        const tickets = transaction.table<TicketRow, string>('tickets');
        await tickets.toCollection().modify((row) => Object.assign(row, rowOf(row, row)));
        const context = transaction.table<ContextRow, string>('context');
        await context.toCollection().modify((row) => Object.assign(row, contextRow(row)));
      });
  }
}

/** The store of this browser profile; it opens itself at the first use. */
export const openDb = (): HeardDb => new HeardDb();
