import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandScript, type Served, serve } from '../server/command.js';
import { HAS_BROWSER, openedPages } from './browser.js';

describe.runIf(HAS_BROWSER)('the explorer that liubao serve gives', () => {
  const open = openedPages();
  let served: Served | undefined;
  afterAll(() => {
    served?.process.kill('SIGKILL');
  });

  it('is at /, and the documentation at /docs', async () => {
    // The page stands beside the command, as the package has it.
    cpSync('dist/explorer', resolve(await commandScript(), '../../explorer'), { recursive: true });
    served = await serve();
    const page = await open({ address: `${served.url}/` });
    await expect.poll(() => page.locator('.verdict .track').getAttribute('data-track')).toBe('shall-defer');
    await page.locator('.view-tab').nth(1).click();
    await page.locator('.interpretation').first().waitFor();
    const documentation = await fetch(`${served.url}/docs`, { headers: { accept: 'text/html' } });
    expect(await documentation.text()).toContain('/v1/decision');
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  });
});

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

describe.runIf(HAS_BROWSER)('the explorer on a host that gives out files', () => {
  const open = openedPages();

  it('works from any folder of it, its workers too', async () => {
    const folder = '/notices/ningxia/';
    const host = createServer(async ({ url = '' }, response) => {
      const path = url.startsWith(folder) ? url.slice(folder.length) || 'index.html' : '';
      const content = await readFile(resolve('dist/explorer', path)).catch(() => undefined);
      response.writeHead(content === undefined ? 404 : 200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      });
      response.end(content);
    });
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
    const page = await open({ address: `http://127.0.0.1:${(host.address() as AddressInfo).port}${folder}` });
    await expect.poll(() => page.locator('.verdict .track').getAttribute('data-track')).toBe('shall-defer');
    await page.locator('.view-tab').nth(2).click();
    await page.locator('.counterfactuals .change').first().waitFor();
    host.close();
    host.closeAllConnections();
  });
});
