const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short fingerprint of a text, to see whether it changed; no secret (FNV-1a, 32 bits, over UTF-16 units). */
export function textHash(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
