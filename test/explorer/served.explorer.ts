import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../server/command.js';
import { HAS_BROWSER, openedPages } from './browser.js';

// Beside the command as the tests bundle it.
const BESIDE = resolve('node_modules/.cache/served-command/explorer');

describe.runIf(HAS_BROWSER)('the explorer that liubao serve gives', () => {
  const open = openedPages();
  let served: Served | undefined;
  afterAll(() => {
    served?.process.kill('SIGKILL');
    rmSync(BESIDE, { recursive: true, force: true });
  });

  it('is at /, and the documentation at /docs', async () => {
    cpSync('dist/explorer', BESIDE, { recursive: true });
    served = await serve();
    const page = await open({ address: `${served.url}/` });
    expect(await page.locator('.verdict .track').getAttribute('data-track')).toBe('shall-defer');
    await page.locator('.view-tab').nth(1).click();
    await page.locator('.interpretation').first().waitFor();
    const documentation = await fetch(`${served.url}/docs`, { headers: { accept: 'text/html' } });
    expect(await documentation.text()).toContain('/v1/decision');
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  });
});
