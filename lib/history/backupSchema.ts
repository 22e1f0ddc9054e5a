import * as z from 'zod/mini';
import { Comment, SITES, ticketIdOf } from '../comment';
import { Evidence } from '../evidence';
import { Handover } from '../handover';
import { PageSight } from '../pageSight';
import { DraftAuthor } from '../replies/byModel/draftSource';
import { SavedReply } from '../replies/saved/savedReply';
import { DayFact } from '../replies/facts/dayFact';
import { CLOCK_EVENTS } from '../sla/clock';
import { STATUSES } from '../ticket';
import { IntervalSchema } from '../intervalSchema';
import { PATH_EVENTS } from '../trail';
import { ACTIONS, LABELS, LANGUAGES } from '../triage/triage';

const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const place = z.int().check(z.gte(0));
const words = z.string().check(z.maxLength(40_000));
const key = z.string().check(z.minLength(1), z.maxLength(300));

const Judgement = z.object({
  score: z.number(),
  on: z.boolean(),
  evidence: z.array(
    z.object({ start: place, end: place, why: z.string().check(z.maxLength(200)) }),
  ),
  whose: z.exactOptional(z.enum(['own', 'other'])),
  heard: z.exactOptional(z.boolean()),
});

const Triage = z.object({
  language: z.enum(LANGUAGES),
  sentiment: z.object({ label: z.enum(['negative', 'neutral', 'positive']), score: z.number() }),
  labels: z.record(z.enum(LABELS), Judgement),
  advice: z.object({ action: z.enum(ACTIONS), reason: z.string().check(z.maxLength(200)) }),
  priority: z.number(),
  facts: z.exactOptional(
    z.object({
      exposes: z.boolean(),
      needsData: z.boolean(),
      isConcrete: z.boolean(),
      isWordless: z.boolean(),
      isClosing: z.boolean(),
      ownReplies: place,
    }),
  ),
});

const Event = z.object({
  type: z.enum([
    ...CLOCK_EVENTS,
    ...PATH_EVENTS,
    'edited',
    'drafted',
    'drafted-private',
    'inserted',
    'gone',
    'labelled',
    'read-anew',
    'overridden',
    'undone',
  ]),
  at: instant,
  by: z.enum(['page', 'you', 'heard']),
  reply: z.exactOptional(
    z.object({
      id: key,
      postedAt: z.nullable(IntervalSchema),
      initials: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(8))),
    }),
  ),
  undoes: z.exactOptional(place),
  label: z.exactOptional(z.enum(LABELS)),
  on: z.exactOptional(z.boolean()),
  labels: z.exactOptional(z.array(z.enum(LABELS)).check(z.maxLength(LABELS.length))),
  reason: z.exactOptional(z.string().check(z.maxLength(200))),
});

const TicketInBackup = z
  .object({
    id: key,
    comment: Comment,
    triage: Triage,
    status: z.enum(STATUSES),
    turn: z.enum(['first', 'next']),
    trail: z
      .array(Event)
      .check(
        z.refine(
          (trail) => trail.every(({ undoes }, at) => undoes === undefined || undoes < at),
          'undoes an event that is not before it',
        ),
      ),
    firstSeenAt: instant,
    lastSeenAt: instant,
    firstResponse: z.nullable(IntervalSchema),
    order: z.number(),
    triagedWith: z.object({
      hasPost: z.boolean(),
      ownReplies: place,
      tuning: z.exactOptional(z.string().check(z.maxLength(64))),
    }),
    textPurgedAt: z.exactOptional(instant),
  })
  .check(
    z.refine(({ id, comment }) => id === ticketIdOf(comment), 'id is not that of its comment'),
  );

const ContextInBackup = z
  .object({
    id: key,
    comment: Comment,
    order: z.number(),
    firstSeenAt: instant,
    lastSeenAt: instant,
  })
  .check(
    z.refine(({ id, comment }) => id === ticketIdOf(comment), 'id is not that of its comment'),
  );

const DraftInBackup = z.object({
  ticketId: key,
  visibility: z.enum(['public', 'private']),
  text: words,
  commentHash: z.string().check(z.maxLength(64)),
  binding: z.exactOptional(
    z.object({ text: z.nullable(words), truncated: z.boolean(), knownAt: instant }),
  ),
  author: z.exactOptional(DraftAuthor),
  updatedAt: instant,
});

const PageInBackup = z.object({
  ...PageSight.def.innerType.shape,
  seenAt: instant,
  posts: z.exactOptional(z.array(key)),
});

export const BACKUP_VERSION = 3;

const counts = <Key extends string>(names: readonly Key[]) =>
  z.partialRecord(z.enum(names), z.int().check(z.gte(0)));

const NoteInBackup = z.object({
  ticketId: key,
  text: words,
  handover: z.exactOptional(Handover),
  changedAt: instant,
});

const CountInBackup = z.object({
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  site: z.enum(SITES),
  language: z.enum(LANGUAGES),
  tickets: place,
  answered: place,
  byStatus: counts(STATUSES),
  byLabel: counts(LABELS),
});

/** One row of each part of a backup, in the order they are written: who was erased comes before what could bring them back. */
export const ROWS = {
  erased: z.object({ id: key, at: instant }),
  tickets: TicketInBackup,
  context: ContextInBackup,
  drafts: DraftInBackup,
  notes: NoteInBackup,
  pages: PageInBackup,
  savedReplies: SavedReply,
  facts: DayFact,
  removals: Evidence,
  counts: CountInBackup,
} as const;
export type Part = keyof typeof ROWS;
export type RowOf<Name extends Part> = z.infer<(typeof ROWS)[Name]>;

/** A backup as plain JSON. Every version ever written stays readable: a new one gets a migration in `backup.ts`. */
export const Backup = z.object({
  format: z.literal('heard-backup'),
  version: z.literal(BACKUP_VERSION),
  erased: z.array(ROWS.erased),
  tickets: z.array(ROWS.tickets),
  context: z.array(ROWS.context),
  drafts: z.array(ROWS.drafts),
  notes: z.array(ROWS.notes),
  pages: z.array(ROWS.pages),
  savedReplies: z.array(ROWS.savedReplies),
  facts: z.array(ROWS.facts),
  removals: z.array(ROWS.removals),
  counts: z.array(ROWS.counts),
});
export type Backup = z.infer<typeof Backup>;
