import { liveQuery } from 'dexie';
import type { HeardDb } from '../../lib/history/db';
import { offerShared, sharedKey, sharedRow } from '../../lib/history/sharedItems';
import type { Settings } from '../../lib/settings/settings';
import { readSettings, watchSettings } from '../../lib/settings/settings';
import type { DocKind, TeamDoc } from '../../lib/team/doc';
import { DOC_KINDS, mayShare } from '../../lib/team/doc';
import { mayLead, mayWrite } from '../../lib/team/member';
import { MOST_VALUE_BYTES } from '../../lib/team/names';
import type { TeamSession } from '../../lib/team/session';
import type { Body, SharedItem, Step } from '../../lib/team/sharing';
import { confirmed, isSame, syncStep, unshared } from '../../lib/team/sharing';
import { NO_WORDS, wordsLeft, wordsToShare, WordSwitches } from '../../lib/team/words';
import { DAY_MS } from '../../lib/time';
import { checkedBody, rowBody, settingBody, takeRow, takeSetting } from './localBodies';

/** Keeps what the team shares the same here and there, until the signal ends it. */
export function startSharing(db: HeardDb, session: TeamSession, signal: AbortSignal): void {
  let turn = Promise.resolve();
  let isAsked = false;
  const again = () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    turn = turn.then(async () => {
      isAsked = false;
      // What fails is tried again with the next change or minute.
      if (!signal.aborted) await syncShared(db, session, signal).catch(() => undefined);
    });
  };
  session.watch(({ kind }) => {
    if (kind === 'doc' || kind === 'state') again();
  }, signal);
  watchSettings(again, signal);
  const stored = liveQuery(async () => {
    const items = await db.teamDocs.toArray();
    const about = items.filter(({ kind }) => kind === 'words').map(({ id }) => id);
    await Promise.all([
      db.savedReplies.toArray(),
      db.facts.toArray(),
      db.notes.bulkGet(about),
      db.tickets.bulkGet(about),
      db.erased.bulkGet(about),
    ]);
  }).subscribe(again);
  signal.addEventListener('abort', () => {
    stored.unsubscribe();
  });
}

/** One turn: takes in what the team told, then tells what was changed or offered here. */
async function syncShared(db: HeardDb, session: TeamSession, signal: AbortSignal): Promise<void> {
  const docs = DOC_KINDS.flatMap((kind) => session.docs(kind));
  const told = new Map(docs.map((doc) => [sharedKey(doc), doc]));
  const offers: Array<Pick<TeamDoc, 'kind' | 'id' | 'body'>> = [];
  const known = new Map((await db.teamDocs.toArray()).map((row) => [row.key, row]));
  const switches = switchesIn([...known.values()]);
  for (const key of new Set([...known.keys(), ...told.keys()])) {
    const { kind, id } = known.get(key) ?? told.get(key) ?? { kind: 'fact', id: key };
    const step = await settle({ db, session, signal, switches, kind, id, doc: told.get(key) });
    if (step?.offer) offers.push({ kind, id, body: step.offer.body });
  }
  for (const offer of offers) {
    const isFit = !signal.aborted && (await fits(db, session, offer));
    if (signal.aborted || session.state().kind !== 'online') continue;
    if (isFit && (await session.share(offer))) await confirm(db, session, offer);
  }
}

/** Whether the server takes it; where it is too long the user reads by how much. */
async function fits(
  db: HeardDb,
  session: TeamSession,
  offer: Pick<TeamDoc, 'kind' | 'id' | 'body'>,
): Promise<boolean> {
  const over = (await session.sizeOf(offer)) - MOST_VALUE_BYTES;
  const tooLong = over > 0 ? over : null;
  await db.transaction('rw', db.teamDocs, async () => {
    const row = await db.teamDocs.get(sharedKey(offer));
    if (row && row.tooLong !== tooLong) await db.teamDocs.put({ ...row, tooLong });
  });
  return tooLong === null;
}

/** Before the next turn: else what is taken away here meanwhile would come again as the team’s. */
async function confirm(
  db: HeardDb,
  session: TeamSession,
  offer: Pick<TeamDoc, 'kind' | 'id'>,
): Promise<void> {
  const doc = session.docs(offer.kind).find(({ id }) => id === offer.id);
  if (doc?.member !== session.me.id) return;
  await db.transaction('rw', db.teamDocs, async () => {
    const row = await db.teamDocs.get(sharedKey(offer));
    if (row) await db.teamDocs.put(sharedRow(confirmed(row, doc)));
  });
}

type Settling = {
  readonly db: HeardDb;
  readonly session: TeamSession;
  readonly signal: AbortSignal;
  readonly switches: WordSwitches;
  readonly kind: DocKind;
  readonly id: string;
  readonly doc: TeamDoc | undefined;
};

/** Settles one thing within one transaction, so that nothing typed meanwhile is lost. */
async function settle(settling: Settling): Promise<Step | null> {
  const { db, kind } = settling;
  const settings = await readSettings();
  const step = await db.transaction(
    'rw',
    [db.teamDocs, db.savedReplies, db.facts, db.tickets, db.notes, db.erased],
    async () => {
      // Whoever left meanwhile has wiped all of it.
      if (settling.signal.aborted) return null;
      const before = (await db.teamDocs.get(sharedKey(settling))) ?? unshared(kind, settling.id);
      const item = kind === 'words' ? await wordsKept(settling, settings, before) : before;
      const local =
        kind === 'setting'
          ? settingBody(settings, item)
          : kind === 'words'
            ? await wordsHere(settling, item)
            : await rowBody(db, item);
      const next = stepOf(settling, item, local);
      if (!next) return null;
      if (next.take && (kind === 'reply' || kind === 'fact'))
        await takeRow(db, next.item, next.take.body);
      if (next.item !== before) await db.teamDocs.put(sharedRow(next.item));
      return next;
    },
  );
  if (step?.take && kind === 'setting') await takeSetting(step.item, step.take.body);
  return step;
}

function stepOf({ session, kind, doc }: Settling, item: SharedItem, local: Body): Step | null {
  const { id: me, role } = session.me;
  const body = doc && checkedBody(doc);
  if (doc && body === undefined) return null;
  const told = doc && body !== undefined ? { ...doc, body } : undefined;
  return syncStep({ item, local, told, me, mayShare: mayShare(role, kind) });
}

/**
 * Another's words as far as this device may still have them: while the lead lets it, and no longer
 * than words are kept here. A lead keeps what there is until it is taken off the server.
 */
async function wordsKept(
  { db, session, switches }: Settling,
  { retention }: Settings,
  item: SharedItem,
): Promise<SharedItem> {
  const isTheirs = item.member !== session.me.id && !item.isOffered;
  if (!isTheirs || item.body === null || mayLead(session.me.role)) return item;
  const isOver = item.changedAt < session.now() - retention.wordsDays * DAY_MS;
  const isErased = (await db.erased.get(item.id)) !== undefined;
  // Who may write takes an erased person's words away for all: see `wordsHere`.
  if (isErased && mayWrite(session.me.role)) return item;
  const left = isOver || isErased ? null : wordsLeft(item.body, switches);
  return isSame(left, item.body) ? item : { ...item, body: left };
}

/** What of a ticket's words this device shares: its own while the lead lets it, another's as they are. */
async function wordsHere(
  { db, session, switches }: Settling,
  { id, body, member, isOffered }: SharedItem,
): Promise<Body> {
  const isOn = switches.texts || switches.authors || switches.notes;
  if (!isOn && mayLead(session.me.role)) return null;
  const isErased = (await db.erased.get(id)) !== undefined;
  if (isErased && mayWrite(session.me.role)) return null;
  if (member !== session.me.id && !isOffered) return body;
  const [ticket, note] = [await db.tickets.get(id), await db.notes.get(id)];
  const words = {
    text: ticket?.comment.text ?? null,
    author: ticket?.comment.author.name ?? null,
    note: note?.text ?? null,
    address: ticket?.comment.permalink ?? null,
  };
  return wordsToShare(words, switches);
}

/** From now on the words around these tickets are shared, as far as the lead lets it. */
export async function offerWords(db: HeardDb, ticketIds: readonly string[]): Promise<void> {
  const item = await db.teamDocs.get(sharedKey({ kind: 'setting', id: 'words' }));
  const switches = switchesIn(item ? [item] : []);
  if (switches.texts || switches.authors || switches.notes)
    await offerShared(db, 'words', ticketIds);
}

/** Sets the parts of the settings that the team's took the place of back; those `me` set for the team stay. */
export async function giveBackSettings(db: HeardDb, me: string): Promise<void> {
  const items = await db.teamDocs.where('kind').equals('setting').toArray();
  for (const item of items) if (item.member !== me) await takeSetting(item, item.before);
}

function switchesIn(items: readonly SharedItem[]): WordSwitches {
  const item = items.find(({ kind, id }) => kind === 'setting' && id === 'words');
  const read = WordSwitches.safeParse(item?.body);
  return read.success ? read.data : NO_WORDS;
}
