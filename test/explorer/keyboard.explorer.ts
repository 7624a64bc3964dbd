import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_BROWSER, openedPages } from './browser.js';

/** More than there are places for the cursor in any view. */
const MOST_PRESSES = 500;

/** Presses Tab until the cursor is where it is wanted, and collects the places on the way that do not show it. */
async function tabTo(page: Page, selector: string, unseen: Set<string>): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press('Tab');
    const { isThere, shows, name } = await page.evaluate((wanted) => {
      const at = document.activeElement;
      // A box that something else is drawn over shows the cursor there, beside it or around it.
      const drawn = at === null ? [] : [at, ...[at.parentElement ?? at], ...(at.parentElement?.children ?? [])];
      const isSeen = drawn.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      return {
        isThere: at?.matches(wanted) === true,
        shows: at === document.body || isSeen,
        name: at?.outerHTML.slice(0, 120) ?? '',
      };
    }, selector);
    if (!shows) unseen.add(name);
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

describe.runIf(HAS_BROWSER)('the explorer, worked with the keyboard alone', () => {
  const open = openedPages();

  it('decides, cites, reads otherwise, applies a change, takes it back and opens a loan of a portfolio', async () => {
    const page = await open({ locale: 'en-US' });
    const unseen = new Set<string>();
    const to = (selector: string) => tabTo(page, selector, unseen);
    const openView = async (name: string) => {
      await page.locator('.skip').focus();
      for (;;) {
        await to('.view-tab');
        if ((await page.locator(':focus').textContent()) === name) break;
      }
      await page.keyboard.press('Enter');
    };
    await page.locator('.verdict').waitFor();
    await to('.skip');
    await page.keyboard.press('Enter');
    expect(await page.locator('main').evaluate((main) => main === document.activeElement)).toBe(true);

    await to('.loan-form [data-path="borrower.creditTotal"] input');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10000000.01');
    await expect.poll(() => page.locator('.verdict .track').getAttribute('data-track')).toBe('may-negotiate');
    await to('.findings .citation');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.provision.lit').count()).toBeGreaterThan(0);

    await openView('Readings');
    await page.locator('.interpretation').first().waitFor();
    await to('.interpretation input');
    const before = await page.locator('.reading.chosen').first().getAttribute('data-reading');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.reading.chosen').first().getAttribute('data-reading')).not.toBe(before);
    await page.keyboard.press('ArrowUp');

    await openView('Why not');
    await page.locator('.counterfactuals button').first().waitFor();
    await to('.counterfactuals button');
    await page.keyboard.press('Enter');
    await page.locator('.applied').waitFor();
    await page.locator('h2').first().waitFor();
    await to('.applied button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.applied').count()).toBe(0);

    await openView('Rules');
    await page.locator('.rule-table').first().waitFor();
    await to('.segments button:last-child');
    await page.keyboard.press('Enter');
    await to('.requirements button');
    await page.keyboard.press('Enter');

    await openView('Portfolio');
    await page.locator('.file-drop').waitFor();
    await to('.file-drop button.quiet');
    await page.keyboard.press('Enter');
    await page.locator('.grid-body .grid-row').first().waitFor();
    await to('.loan-grid');
    await page.keyboard.press('ArrowDown');
    const id = await page.locator('.grid-body [aria-selected="true"] .id').textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.decision-pane').getAttribute('data-loan')).toBe(id);
    expect([...unseen]).toEqual([]);
  });
});
