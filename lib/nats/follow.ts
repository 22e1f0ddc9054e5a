import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { DeliverPolicy } from '@nats-io/jetstream';
import type { Link } from './link';

/** A message of a stream as it lies there; `time` is when the server stored it, ms since 1970. */
export type Stored = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly sequence: number;
  readonly time: number;
  readonly isRemoval: boolean;
};

/** What is read: from a place in the stream, or (null) the last message of each subject and all that follow. */
export type Following = {
  readonly link: Link;
  readonly stream: string;
  readonly from: number | null;
  /** Takes messages in their order, some at a time; the next come when it is done. */
  readonly take: (messages: readonly Stored[]) => Promise<void>;
};

/** A reading that goes on until it is stopped or the connection ends. */
export type Followed = {
  /** Resolves once all that lay in the stream at the start was taken. */
  readonly caughtUp: Promise<void>;
  /** How many messages of the stream are still to come. */
  readonly behind: () => number;
  readonly stop: () => void;
};

const MOST_AT_ONCE = 500;

/** Traffic at least so often: a silent socket ends an extension's worker after 30 s. */
const HEARTBEAT_MS = 5000;

/** Nothing at all for so long: the reading has ended, whatever the library makes of it. */
const DEAD_MS = 3 * HEARTBEAT_MS;

/** What the library says when the server no longer knows the reading. */
const LOST: ReadonlySet<string> = new Set([
  'consumer_deleted',
  'consumer_not_found',
  'stream_not_found',
  'heartbeats_missed',
]);

/**
 * Reads a stream in order, without gaps and without repeats. When the reading is lost (its server
 * died, and ours did not) the connection is closed: there is one way to begin again, and it is proved.
 * Throws when the stream cannot be read at all.
 */
export async function follow({ link, stream, from, take }: Following): Promise<Followed> {
  const consumer = await link.stream.consumers.get(
    stream,
    from === null
      ? { deliver_policy: DeliverPolicy.LastPerSubject }
      : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from },
  );
  const { num_pending: waiting } = await consumer.info(true);
  const messages = await consumer.consume({
    max_messages: MOST_AT_ONCE * 2,
    expires: 30_000,
    idle_heartbeat: HEARTBEAT_MS,
  });
  let behind = waiting;
  let isCaughtUp: () => void = () => undefined;
  const caughtUp = new Promise<void>((resolve) => {
    isCaughtUp = resolve;
  });
  if (waiting === 0) isCaughtUp();
  const alive = watchOver(messages, link);
  void inParts(messages, async (part) => {
    alive();
    await take(part.map(stored));
    behind = part.at(-1)?.info.pending ?? behind;
    if (behind === 0) isCaughtUp();
  }).catch(() => link.connection.close());
  return {
    caughtUp,
    behind: () => behind,
    stop: () => {
      messages.stop();
    },
  };
}

/** Ends what gives no sign of life any more; gives what to call at each sign the library does not tell. */
function watchOver(messages: ConsumerMessages, { connection }: Link): () => void {
  const end = () => void connection.close();
  let seenAt = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - seenAt > DEAD_MS) end();
  }, HEARTBEAT_MS);
  void (async () => {
    for await (const { type } of messages.status()) {
      if (LOST.has(type)) end();
      if (type === 'heartbeat') seenAt = performance.now();
    }
  })();
  void Promise.race([messages.closed(), connection.closed()]).finally(() => {
    clearInterval(timer);
  });
  return () => {
    seenAt = performance.now();
  };
}

/** As many as have come, so that a long stream costs few writes to the store and a short one no delay. */
async function inParts(
  messages: ConsumerMessages,
  take: (part: readonly JsMsg[]) => Promise<void>,
): Promise<void> {
  const iterator = messages[Symbol.asyncIterator]();
  let part: JsMsg[] = [];
  for (let next = iterator.next(); ;) {
    const outcome = part.length === 0 ? await next : await orPause(next);
    if (outcome !== 'pause' && !outcome.done) {
      part.push(outcome.value);
      next = iterator.next();
      // What the library counts as pending may be none of ours: a pause ends the part as well.
      if (messages.getPending() > 0 && part.length < MOST_AT_ONCE) continue;
    }
    if (part.length > 0) await take(part);
    part = [];
    if (outcome !== 'pause' && outcome.done) return;
  }
}

function orPause<Value>(next: Promise<Value>): Promise<Value | 'pause'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('pause');
    }, 1);
    next.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

const stored = (message: JsMsg): Stored => ({
  subject: message.subject,
  data: message.data,
  sequence: message.seq,
  time: Math.floor(message.info.timestampNanos / 1e6),
  isRemoval: ['DEL', 'PURGE'].includes(message.headers?.get('KV-Operation') ?? ''),
});
