// Runs a TypeScript program of this repository, bundled first: `node scripts/run-bundled.mjs bench/portfolio.ts`. What follows is given to it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [program = 'bench/decision.ts'] = process.argv.splice(2, 1);
const outfile = join('node_modules', '.cache', `${program.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`);
await build({
  entryPoints: [program],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
