import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunkDecider } from '../../../src/portfolio/decide/chunk-decider.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { accessibilityFaults } from '../accessibility.js';
import { HAS_BROWSER, openedPages } from '../browser.js';
import { LONGEST_TASK, longestTask } from '../longest-task.js';
import { showView } from '../shown-view.js';
import { numberedLines, writeLines } from './many-loans.js';
import { dropFiles, saved } from './portfolio-page.js';

const LOANS = 100_000;
/** How long a machine that is busy with other things may take. */
const PATIENCE = 300_000;

/** As many loans, each with an id of its own, and between them lines that are no loans. */
function* manyLines(count: number): Generator<string> {
  yield* [...numberedLines(10), '{"id":"no-schedule"}', 'not JSON'];
  yield* [...numberedLines(count)].slice(10);
}

describe.runIf(HAS_BROWSER)('the portfolio of the explorer', () => {
  const open = openedPages();
  const folder = mkdtempSync(join(tmpdir(), 'liubao-explorer-'));
  const many = join(folder, 'loans.ndjson');

  beforeAll(() => writeLines(many, manyLines(LOANS)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const openPortfolio = async (locale = 'en-US') => {
    const page = await open({ locale });
    await showView(page, 'portfolio');
    await page.locator('.file-drop').waitFor();
    return page;
  };

  it(`decides ${LOANS} loans that are dropped on it as the library does, and stays responsive`, async () => {
    const page = await openPortfolio();
    const grid = page.locator('.loan-grid');
    const longest = await longestTask(page, async () => {
      await dropFiles(page, many);
      await page.locator('.report-part svg').first().waitFor({ timeout: PATIENCE });
      expect(await grid.getAttribute('aria-rowcount')).toBe(String(LOANS + 1));
      await grid.focus();
      await page.keyboard.press('End');
      await page
        .getByText(`-${LOANS - 1}`)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Due (yuan)' }).click();
      await page.locator('[aria-sort="descending"]').waitFor();
    });
    expect(longest).toBeLessThan(LONGEST_TASK);

    const decide = chunkDecider({
      rulebook: ningxia2020(),
      shape: { kind: 'loan', nullIsUnknown: false },
      rows: 'loans',
      syntax: 'ndjson',
    });
    const expected = decide({ bytes: readFileSync(many), first: true });
    expect((await saved(page, 'Decisions (NDJSON)')).equals(expected.bytes)).toBe(true);
    const rejects = (await saved(page, 'Refused rows (NDJSON)'))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejects).toEqual(JSON.parse(JSON.stringify(expected.rejects)));
    expect(rejects).toHaveLength(2);
  }, 600_000);

  it.each(['zh-CN', 'en-US'])('shows files, a mapping and decisions without a fault of accessibility: %s', async (locale) => {
    const page = await openPortfolio(locale);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dropFiles(page, 'examples/csv-chinese-headers/loans.csv', 'examples/csv-chinese-headers/plan.csv');
    await page.locator('.fact-table').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.mapping button.primary').click();
    await page.locator('.report-part svg').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
