import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../test/explorer/chromium.js';

// Remakes the pictures of the explorer that the READMEs show: `npm run explorer:build && npm run explorer:pictures`.

const FOLDER = 'docs/pictures';
const PICTURES = [
  { locale: 'en-US', file: 'explorer.png' },
  { locale: 'zh-CN', file: 'explorer.zh.png' },
];

if (CHROMIUM === undefined) throw new Error('there is no Chromium here');
mkdirSync(FOLDER, { recursive: true });
const server = await preview({ root: 'explorer', preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
for (const { locale, file } of PICTURES) {
  const page = await browser.newPage({ locale, colorScheme: 'light', viewport: { width: 1280, height: 720 } });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  // A sentence that the decision rests on stands lit beside it.
  await page.locator('.findings .citation').first().click();
  await page.locator('.provision.lit').waitFor();
  await page.locator('.provision.lit').evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await page.locator('.decision-pane .pane-body').evaluate((body) => body.scrollTo(0, 0));
  await page.screenshot({ path: `${FOLDER}/${file}` });
  await page.close();
}
await browser.close();
await server.close();
