// dist/page.js is what index.html loads; dist/print.mjs shows the same form without a browser.
import { build } from 'esbuild';

const shared = { bundle: true, jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } };
await build({ ...shared, entryPoints: ['page.jsx'], outfile: 'dist/page.js', format: 'esm', minify: true });
await build({
  ...shared,
  entryPoints: ['print.jsx'],
  outfile: 'dist/print.mjs',
  format: 'esm',
  platform: 'node',
  external: ['react', 'react-dom'],
});
