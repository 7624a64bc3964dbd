import type { Page } from 'playwright-core';
import { VIEW_WORDS } from '../../explorer/src/shell/shell-words.js';
import type { View } from '../../explorer/src/state/view.js';

/** Shows a view of the page, whatever its language. */
export async function showView(page: Page, view: View): Promise<void> {
  const { zh, en } = VIEW_WORDS[view];
  await page.locator('.view-tab', { hasText: new RegExp(`^(${zh}|${en})$`) }).click();
}
