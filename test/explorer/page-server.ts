import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { CHROMIUM } from './chromium.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built page; empty where nothing can be tested. */
    page: string;
  }
}

/** Serves `dist/explorer` while the tests run, and says loudly where they are skipped. */
export default async function servePage({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (CHROMIUM === undefined) {
    console.error('\n*** SKIPPED: there is no Chromium here, so nothing of the explorer was tested. ***\n');
    provide('page', '');
    return undefined;
  }
  if (!existsSync('dist/explorer/single.html')) throw new Error('dist/explorer is not built: npm run explorer:build');
  const server = await preview({ root: 'explorer', preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (address === undefined) throw new Error('the page has no address');
  provide('page', address);
  return () => server.close();
}
