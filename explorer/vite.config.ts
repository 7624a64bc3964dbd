import { defineConfig } from 'vite';
import { bundledNotices } from './build/bundled-notices.js';
import { checkedRulebooks } from './build/checked-rulebooks.js';
import { contentSecurityPolicy } from './build/content-security-policy.js';
import { singleFile } from './build/single-file.js';

// `vite build explorer` makes the page that a web server gives, `--mode single` one file that opens without any.
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const notices = bundledNotices();
  return {
    root: import.meta.dirname,
    base: './',
    plugins: [checkedRulebooks(), notices.page(), isSingle ? singleFile() : contentSecurityPolicy()],
    // What Preact's JSX is made of, without the compiler of another package.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.SINGLE_FILE': JSON.stringify(isSingle) },
    // Of a page without an origin, a browser takes no modules for workers.
    worker: { format: isSingle ? 'iife' : 'es', plugins: () => [checkedRulebooks(), notices.worker()] },
    build: {
      outDir: '../dist/explorer',
      // The second build adds to the first.
      emptyOutDir: !isSingle,
      target: 'es2022',
      reportCompressedSize: false,
      // What is a module of its own stays one: data in the page's text cannot be kept by a browser.
      assetsInlineLimit: isSingle ? Number.POSITIVE_INFINITY : 0,
      cssCodeSplit: !isSingle,
      // One file has nothing to load ahead.
      modulePreload: isSingle ? false : { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: isSingle ? { output: { codeSplitting: false } } : {},
    },
    preview: { port: 4173 },
  };
});
