import path from 'node:path';

/** Where the bundles lie: `x.js`, `x.css`, `facebook.js`, `facebook.css`. */
export const OUT_DIR = path.resolve(import.meta.dirname, '../../.output/replica');
