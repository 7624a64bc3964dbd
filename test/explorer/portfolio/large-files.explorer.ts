import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDecider } from '../../../src/index.js';
import { DEEP } from '../../depth.js';
import { HAS_BROWSER, openedPages } from '../browser.js';
import { LONGEST_TASK, longestTask } from '../longest-task.js';
import { showView } from '../shown-view.js';
import { csvLines, jsonLines, SHORT_LOANS, writeLines } from './many-loans.js';
import { dropFiles } from './portfolio-page.js';

const LOANS = 1_000_000;
/** How long a machine that is busy with other things may take. */
const PATIENCE = { timeout: 1_200_000 };

describe.runIf(HAS_BROWSER && DEEP)('a file of a million loans in the explorer', () => {
  const open = openedPages();
  const folder = mkdtempSync(join(tmpdir(), 'liubao-explorer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['ndjson', jsonLines],
    ['csv', csvLines],
  ])(
    'is decided and scrolled to its end while the page stays responsive: %s',
    async (ending, lines) => {
      const path = join(folder, `loans.${ending}`);
      writeLines(path, lines(LOANS));
      const page = await open({ locale: 'en-US' });
      await showView(page, 'portfolio');
      const grid = page.locator('.loan-grid');
      const lastRow = page.locator('.grid-body .grid-row').last();
      const whileDeciding = await longestTask(page, async () => {
        await dropFiles(page, path);
        if (ending === 'csv') {
          await page.locator('.fact-table').waitFor(PATIENCE);
          await page.locator('.mapping button.primary').click();
        }
        await page.locator('.report-part svg').first().waitFor(PATIENCE);
      });
      expect(await grid.getAttribute('aria-rowcount')).toBe(String(LOANS + 1));
      const whileScrolling = await longestTask(page, async () => {
        await grid.focus();
        await page.keyboard.press('End');
        await expect.poll(() => lastRow.innerText(), PATIENCE).toContain(`-${LOANS - 1}`);
        await page.keyboard.press('Home');
        await expect.poll(() => page.locator('#loan-row-0 .id').innerText(), PATIENCE).toBe(`${SHORT_LOANS[0]?.id}-0`);
        await grid.evaluate((table) => table.scrollTo(0, table.scrollHeight));
        await expect.poll(() => lastRow.innerText(), PATIENCE).toContain(`-${LOANS - 1}`);
        await page.getByRole('button', { name: 'Due (yuan)' }).click();
        await page.locator('[aria-sort="descending"]').waitFor(PATIENCE);
      });
      expect(Math.max(whileDeciding, whileScrolling)).toBeLessThan(LONGEST_TASK);

      // Of the lines of JSON every loan of the portfolio is one equally often. The columns of the table say less.
      if (ending === 'csv') return;
      const { decide } = createDecider();
      const tracks = SHORT_LOANS.map((loan) => decide(loan).track);
      for (const track of new Set(tracks)) {
        await page.locator('.loan-table select').selectOption(track);
        const count = (tracks.filter((one) => one === track).length * LOANS) / tracks.length;
        await expect.poll(() => grid.getAttribute('aria-rowcount'), PATIENCE).toBe(String(count + 1));
      }
    },
    3_000_000,
  );
});
