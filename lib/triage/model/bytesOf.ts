const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text without white space; written out because the pure zone has no `atob`. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((base64.length / 4) * 3 - padding);
  const valueAt = (at: number): number => values[base64.charCodeAt(at) & 127] ?? 0;
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const bits =
      (valueAt(from) << 18) |
      (valueAt(from + 1) << 12) |
      (valueAt(from + 2) << 6) |
      valueAt(from + 3);
    // Writes past the end, where the padding stood, are ignored by typed arrays.
    out[to] = bits >> 16;
    out[to + 1] = bits >> 8;
    out[to + 2] = bits;
  }
  return out;
}
