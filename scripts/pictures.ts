// Remakes the pictures of the README from the explorer: `npm run explorer:build && npm run pictures`. It needs Chromium.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../test/explorer/chromium.js';

const PAGE = pathToFileURL(join('dist/explorer/single.html')).href;
const FOLDER = 'docs/pictures';

/** What is pictured: a tab of the page, and the rule set that is chosen there. */
const PICTURES = [
  { name: 'decision', tab: { zh: '单笔贷款', en: 'Loan' }, height: 800 },
  { name: 'rule-set', tab: { zh: '规则', en: 'Rules' }, ruleSet: 'inclusive-loan', height: 720 },
] as const;

if (CHROMIUM === undefined) throw new Error('there is no Chromium: apt-get install chromium, or CHROMIUM=<path>');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
for (const [lang, locale] of [
  ['zh', 'zh-CN'],
  ['en', 'en-GB'],
] as const) {
  const context = await browser.newContext({ locale, colorScheme: 'light' });
  for (const picture of PICTURES) {
    const page: Page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: picture.height });
    await page.goto(PAGE);
    await page.getByRole('button', { name: picture.tab[lang], exact: true }).click();
    if ('ruleSet' in picture) await page.locator('.rules-view select').first().selectOption(picture.ruleSet);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(FOLDER, `${picture.name}.${lang}.png`) });
  }
}
await browser.close();
