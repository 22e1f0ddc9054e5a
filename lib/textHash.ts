import { hash } from './hash';

/** A short fingerprint of a text, to see whether it changed; no secret. */
export const textHash = (text: string): string => hash(text).toString(16).padStart(8, '0');
