import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counterfactualText, openingText } from '../../src/explain/change/counterfactual-document.js';
import { counterfactuals } from '../../src/explain/change/counterfactuals.js';
import { whyNot } from '../../src/explain/change/why-not.js';
import { whyNotDocument } from '../../src/explain/change/why-not-document.js';
import type { LoanInput } from '../../src/facts/loan/loan-schema.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { HAS_BROWSER, openedPages } from './browser.js';
import { linked } from './linked.js';
import { LONGEST_TASK, longestTask } from './longest-task.js';

const RULEBOOK = ningxia2020();

/** A loan of which little is known: nothing settles the search early. */
function openLoan(instalments: number): LoanInput {
  return {
    id: 'NX-2020-0099',
    borrower: { kind: 'enterprise' },
    purpose: 'operating',
    annualRate: '0.0435',
    schedule: Array.from({ length: instalments }, (_, at) => ({
      dueDate: `${2005 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-20`,
      principal: '100000.00',
      interest: '4500.00',
    })),
  } as LoanInput;
}

const LONG = openLoan(360);
const SHORT = openLoan(2);

const shows = (view: string, language: string, loan: LoanInput) =>
  linked({ view, language, case: { loan, readings: {}, parameters: {} } });

const changes = (page: Page) => page.locator('.counterfactuals .change').allTextContents();

describe.runIf(HAS_BROWSER)('the searches of the explorer', () => {
  const open = openedPages();

  it.each(['zh', 'en'] as const)('find what the library finds, in its words: %s', async (lang) => {
    const page = await open({ fragment: shows('what-if', lang, SHORT) });
    const value = page.locator('.target-choice select').nth(2);
    for (const track of ['shall-defer', 'may-negotiate', 'not-covered'] as const) {
      await value.selectOption(track);
      const found = counterfactuals(SHORT, { track }, { rulebook: RULEBOOK });
      const expected = found.counterfactuals.map((one) => counterfactualText(one, RULEBOOK, lang));
      await expect.poll(() => changes(page)).toEqual(expected);
      const answers = (await page.locator('.answers').textContent()) ?? '';
      if (!found.reached) expect(answers).toContain(openingText(found, lang));
      const paragraphs = whyNotDocument(whyNot(SHORT, { track }, { rulebook: RULEBOOK }), lang)
        .slice(1)
        .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
      for (const text of paragraphs) expect(answers).toContain(text);
    }
  });

  it('leave the page responsive over a long schedule, and are given up when something else is asked', async () => {
    const page = await open({ fragment: shows('rules', 'en', LONG) });
    await page.locator('.rule-table').first().waitFor();
    let ended = 0;
    page.on('worker', (worker) => worker.on('close', () => ended++));
    const longest = await longestTask(page, async () => {
      await page.locator('.view-tab', { hasText: 'Why not' }).click();
      // From within the page, soon after each other, for a search that has ended is not given up.
      await page
        .locator('.target-choice select')
        .nth(2)
        .evaluate(async (select: HTMLSelectElement) => {
          for (const track of ['may-negotiate', 'not-covered']) {
            select.value = track;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        });
      await page.locator('.answers').waitFor({ timeout: 300_000 });
    });
    // The browser tells of the end of a worker a moment later.
    await expect.poll(() => ended, { timeout: 30_000 }).toBeGreaterThan(0);
    await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBeLessThanOrEqual(1);
    const found = counterfactuals(LONG, { track: 'not-covered' }, { rulebook: RULEBOOK });
    expect(await changes(page)).toEqual(found.counterfactuals.map((one) => counterfactualText(one, RULEBOOK, 'en')));
    expect(longest).toBeLessThan(LONGEST_TASK);
  });

  it('leave the page responsive while every reading is tried on a long schedule', async () => {
    const page = await open({ fragment: shows('rules', 'en', LONG) });
    await page.locator('.rule-table').first().waitFor();
    const longest = await longestTask(page, async () => {
      await page.locator('.view-tab', { hasText: 'Readings' }).click();
      await page.locator('.searching').filter({ hasText: 'Trying' }).waitFor();
      // Nothing is said to change nothing before it has been tried.
      expect(await page.getByText('change nothing here').count()).toBe(0);
      await page.locator('.readings-view > section > div > [data-interpretation]').first().waitFor({ timeout: 300_000 });
      await page.getByText('change nothing here').waitFor();
    });
    expect(longest).toBeLessThan(LONGEST_TASK);
  });
});
