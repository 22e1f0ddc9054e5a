import type { Place } from '../team/names';
import { MOST_VALUE_BYTES } from '../team/names';
import { fromBase64, toBase64 } from './base64';

/** What the team's secret can do. The server sees neither values nor ticket ids. */
export type TeamKeys = {
  /** A value as JSON under AES-GCM, bound to the place it is written to: it opens nowhere else. */
  readonly seal: (value: unknown, place: string) => Promise<Uint8Array>;
  /** The value, unchecked; undefined when it is not the team's, or was written to another place. */
  readonly open: (sealed: Uint8Array, place: string) => Promise<unknown>;
  /** The name of a ticket or a document on the server: HMAC-SHA-256, 43 letters. */
  readonly keyOf: (id: string) => Promise<string>;
};

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const FORM = 1;
const IV_BYTES = 12;

const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', { fatal: true });

/** A new secret of a team by chance, 32 bytes in base64url. */
export const newSecret = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)));

/** The secret a passphrase makes, the same on every device of this team; takes about a second. */
export async function secretOf(passphrase: string, { team, generation }: Place): Promise<string> {
  const material = await crypto.subtle.importKey(
    'raw',
    utf8.encode(passphrase.normalize('NFKC').trim()),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const salt = utf8.encode(`heard/team/${team}/${generation}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    material,
    256,
  );
  return toBase64(new Uint8Array(bits));
}

/** The keys of a team's secret, one generation each; null when the text is no secret. */
export async function teamKeys(
  secret: string,
  { team, generation }: Place,
): Promise<TeamKeys | null> {
  const raw = fromBase64(secret);
  if (raw?.length !== 32) return null;
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const salt = utf8.encode(`heard/team/${team}/${generation}`);
  const derive = { name: 'HKDF', hash: 'SHA-256', salt };
  const [sealing, naming] = await Promise.all([
    crypto.subtle.deriveKey(
      { ...derive, info: utf8.encode('values') },
      root,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    ),
    crypto.subtle.deriveKey(
      { ...derive, info: utf8.encode('names') },
      root,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ]);
  return {
    seal: (value, place) => seal(sealing, value, place),
    open: (sealed, place) => open(sealing, sealed, place),
    keyOf: async (id) =>
      toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', naming, utf8.encode(id)))),
  };
}

async function seal(key: CryptoKey, value: unknown, place: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = utf8.encode(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(place) },
    key,
    plain,
  );
  const sealed = new Uint8Array(1 + IV_BYTES + cipher.byteLength);
  sealed[0] = FORM;
  sealed.set(iv, 1);
  sealed.set(new Uint8Array(cipher), 1 + IV_BYTES);
  return sealed;
}

async function open(key: CryptoKey, sealed: Uint8Array, place: string): Promise<unknown> {
  if (sealed[0] !== FORM || sealed.length > MOST_VALUE_BYTES) return undefined;
  const own = new Uint8Array(sealed);
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: own.subarray(1, 1 + IV_BYTES),
        additionalData: utf8.encode(place),
      },
      key,
      own.subarray(1 + IV_BYTES),
    );
    const value: unknown = JSON.parse(text.decode(plain));
    return value;
  } catch {
    return undefined;
  }
}
