import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { OUT_DIR } from './outDir';

const HERE = import.meta.dirname;

/** The two pages; each is a folder here with its own `main.tsx` and `page.ts`. */
export const SITES = ['x', 'facebook'] as const;

/** Bundles both pages into {@link OUT_DIR}; skips one whose `main.tsx` does not exist. */
export async function buildReplicas(): Promise<void> {
  for (const site of SITES) {
    const entry = path.join(HERE, site, 'main.tsx');
    if (existsSync(entry)) await bundle(site, entry);
  }
}

async function bundle(site: (typeof SITES)[number], entry: string): Promise<void> {
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    // draft-js asks for `global`, react for the mode.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    // Both sites' class names are hashes; ours are too, so that nothing can come to rely on them.
    css: { modules: { generateScopedName: hashed } },
    build: {
      outDir: OUT_DIR,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry,
        name: `replica_${site}`,
        formats: ['iife'],
        fileName: () => `${site}.js`,
        cssFileName: site,
      },
    },
  });
}

function hashed(name: string, file: string): string {
  const hash = createHash('sha256')
    .update(`${path.basename(file)} ${name}`)
    .digest('hex');
  return `r-${hash.slice(0, 7)}`;
}

const [, script = ''] = process.argv;
if (import.meta.url === pathToFileURL(script).href) await buildReplicas();
