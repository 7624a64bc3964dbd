import { describe, expect, it } from 'vitest';
import { HAS_BROWSER, openedPages } from './browser.js';
import { showView } from './shown-view.js';

describe.runIf(HAS_BROWSER)('the explorer as one file without a server', () => {
  const open = openedPages();
  const address = new URL('../../dist/explorer/single.html', import.meta.url).href;

  it('searches, decides a portfolio and checks a rulebook in workers', async () => {
    const page = await open({ address, locale: 'en-US' });
    await showView(page, 'what-if');
    await page.locator('.counterfactuals .change').first().waitFor();
    await showView(page, 'portfolio');
    await page.locator('.file-drop button').click();
    await page.locator('.report-part svg').first().waitFor();
    await showView(page, 'authoring');
    await page.locator('.way').nth(1).click();
    await page.locator('.case-results .verdict').waitFor();
    await expect.poll(() => page.locator('.case-results .verdict').getAttribute('class')).toContain('good');
  });
});
