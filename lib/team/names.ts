import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';

/** What names a team's places on the server. */
export type Place = { readonly team: string; readonly generation: number };

/** Streams and subjects of a team; a bucket `B` is the stream `KV_B` with the subjects `$KV.B.>`. */
export const namesOf = ({ team, generation }: Place) => {
  const base = `heard_${team}_${generation}`;
  return {
    claims: `${base}_claims`,
    shared: `${base}_shared`,
    events: `${base}_events`,
    /** One member's events of one ticket, `key` is the ticket's. */
    eventSubject: (member: string, key: string) => `heard.${team}.${generation}.${member}.${key}`,
    eventSubjects: `heard.${team}.${generation}.>`,
    inbox: (member: string) => `_INBOX_${team}_${member}`,
  };
};

/** The longest message the server takes: a sealed value with its headers, which take up to 512 bytes. */
export const MOST_MESSAGE_BYTES = 8192;

/** The longest value a device tells, sealed. */
export const MOST_VALUE_BYTES = MOST_MESSAGE_BYTES - 512;

/** The longest a sealed event may wait for its acknowledgement before it is sent anew. */
export const ACK_MS = 2000;

/**
 * What a team may take on the server. Claims end by themselves an hour after they were last touched,
 * on every version of the server; events stay 90 days; a full stream refuses, it never drops.
 */
export const LIMITS = {
  claims: { maxAgeMs: HOUR_MS, maxBytes: 64 * 1024 * 1024 },
  shared: { maxAgeMs: 0, maxBytes: 64 * 1024 * 1024 },
  events: { maxAgeMs: 90 * DAY_MS, maxBytes: 1024 * 1024 * 1024, duplicatesMs: 2 * MINUTE_MS },
} as const;
