// Runs a benchmark of bench/ by its name, bundled first: `node scripts/bench.mjs portfolio`.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = 'decision'] = process.argv.slice(2);
const outfile = join('node_modules', '.cache', `bench-${name}.mjs`);
await build({
  entryPoints: [join('bench', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
