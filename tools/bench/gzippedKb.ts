import { gzipSync } from 'node:zlib';

/** KiB of these bytes after gzip at its best. */
export const gzippedKb = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1024;
