import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.js';
import { HAS_BROWSER, openedPages, PAGE } from './browser.js';

describe.runIf(HAS_BROWSER)('the frame of the explorer', () => {
  const open = openedPages();

  it.each(['zh-CN', 'en-US'])('opens in the language of the browser: %s', async (locale) => {
    const page = await open({ locale });
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en');
    await page.getByRole('button', { name: locale === 'zh-CN' ? 'English' : '中文' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale === 'zh-CN' ? 'en' : 'zh-CN');
  });

  it.each(['light', 'dark'] as const)('takes the theme of the system, and the one that is chosen: %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await page.getByLabel('配色').selectOption(other);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(other);
  });

  it.each(['zh-CN', 'en-US'])('shows every view without a fault of accessibility: %s', async (locale) => {
    const page = await open({ locale });
    const tabs = page.locator('.view-tab');
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await page.locator('main h2:visible').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('opens as one file without a server', async () => {
    const page = await open({ address: new URL('../../dist/explorer/single.html', import.meta.url).href });
    for (const tab of await page.locator('.view-tab').all()) {
      await tab.click();
      await page.locator('main h2:visible').first().waitFor();
    }
  });

  it('lets no text be run as code', async () => {
    const page = await open();
    expect(PAGE).not.toBe('');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/);
  });
});
