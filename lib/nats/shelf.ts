import type { DocKind, TeamDoc } from '../team/doc';
import { isLater, mayShare } from '../team/doc';
import type { TeamSession } from '../team/session';
import { keyIn } from './claimBucket';
import type { Desk } from './desk';
import type { Stored } from './follow';
import { docSize, saysMoved, sharedIn, writeDoc } from './sharedBucket';

type Present = ReturnType<TeamSession['members']>[number];

/** The documents a team shares and who is in it, as this device knows them. */
export class Shelf {
  readonly #desk: Desk;
  readonly #docs = new Map<string, TeamDoc>();
  readonly #members = new Map<string, Present>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  docs(kind: DocKind): readonly TeamDoc[] {
    return [...this.#docs.values()].filter((doc) => doc.kind === kind);
  }

  members(): readonly Present[] {
    return [...this.#members.values()];
  }

  /** Takes in what the bucket says; true once it says that the team has a new key. */
  async take(messages: readonly Stored[]): Promise<boolean> {
    const { keys, tell, ignore } = this.#desk;
    let isMoved = false;
    for (const { subject, data, time, isRemoval } of messages) {
      const key = keyIn(subject);
      isMoved ||= await saysMoved(keys, key, data);
      if (isRemoval || !/^[pd]\./.test(key)) continue;
      const read = await sharedIn(keys, key, data);
      if (read === null) ignore('unreadable');
      else if ('kind' in read) this.#put(read);
      else {
        this.#members.set(read.id, { member: read, seenAt: time });
        tell({ kind: 'member', member: read, seenAt: time });
      }
    }
    return isMoved;
  }

  /** Shares at the server; see `TeamSession.share`. */
  async share(brought: Pick<TeamDoc, 'kind' | 'id' | 'body'>): Promise<boolean> {
    const { access, now, places } = this.#desk;
    const { id: member, role } = access.member;
    const server = places();
    if (!mayShare(role, brought.kind) || !server) return false;
    const own = this.#docs.get(nameOf(brought));
    // What one says last is the later, also within a millisecond and by a clock that was set back.
    const least = own?.member === member ? own.changedAt + 1 : 0;
    const doc: TeamDoc = { ...brought, member, changedAt: Math.max(now(), least) };
    const isWritten = await writeDoc(server.shared, doc).catch(() => false);
    if (isWritten) this.#put(doc);
    return isWritten;
  }

  /** See `TeamSession.sizeOf`. */
  sizeOf(brought: Pick<TeamDoc, 'kind' | 'id' | 'body'>): Promise<number> {
    const { access, now, keys } = this.#desk;
    return docSize(keys, { ...brought, member: access.member.id, changedAt: now() });
  }

  #put(doc: TeamDoc): void {
    const name = nameOf(doc);
    const known = this.#docs.get(name);
    if (known && !isLater(doc, known)) return;
    this.#docs.set(name, doc);
    this.#desk.tell({ kind: 'doc', doc });
  }
}

const nameOf = ({ kind, id }: Pick<TeamDoc, 'kind' | 'id'>): string => `${kind}/${id}`;
