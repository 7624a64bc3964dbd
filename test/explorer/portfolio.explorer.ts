import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunkDecider } from '../../src/portfolio/decide/chunk-decider.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { accessibilityFaults } from './accessibility.js';
import { HAS_BROWSER, openedPages } from './browser.js';
import { dropFiles, saved } from './portfolio-page.js';
import { showView } from './shown-view.js';

const PORTFOLIO = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8').trimEnd().split('\n');
const LOANS = 100_000;
/** No task of the page may block it for longer, in milliseconds. */
const LONGEST_TASK = 200;
/** How long a machine that is busy with other things may take. */
const PATIENCE = 300_000;

/** As many loans, each with an id of its own, and between them lines that are no loans. */
function manyLoans(count: number): string {
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const line = PORTFOLIO[at % PORTFOLIO.length] ?? '';
    lines.push(line.replace(/"id":"([^"]*)"/, `"id":"$1-${at}"`));
  }
  lines.splice(10, 0, '{"id":"no-schedule"}', 'not JSON');
  return `${lines.join('\n')}\n`;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the processor was at it, which a busy machine does not add to. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's own thread while something is done, in milliseconds of the processor. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isOfPage = ({ pid, tid }: TraceEvent) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = traceEvents.filter((event) => event.tdur !== undefined && isOfPage(event));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

describe.runIf(HAS_BROWSER)('the portfolio of the explorer', () => {
  const open = openedPages();
  const folder = mkdtempSync(join(tmpdir(), 'liubao-explorer-'));
  const many = join(folder, 'loans.ndjson');

  beforeAll(() => writeFileSync(many, manyLoans(LOANS)));
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
