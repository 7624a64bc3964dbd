import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/index.js';
import { ningxia2020, safeDecide } from '../../src/index.js';
import { WAIVER_TERMS } from '../../src/words/decision-terms.js';
import { outcomeTerms, trackTerms } from '../../src/words/rulebook-terms.js';
import { amountText, dayText } from '../../src/words/value-text.js';
import { HAS_BROWSER, openedPages, PAGE } from './browser.js';
import { linkedLoan } from './linked.js';

interface Case {
  readonly name: string;
  readonly loan: unknown;
  readonly options?: object;
}

const FILES = readdirSync('fixtures/loans').filter((file) => file.endsWith('.json'));
const casesOf = (file: string): readonly Case[] => JSON.parse(readFileSync(`fixtures/loans/${file}`, 'utf8')).cases;

/** What the page says of a loan, and what the library says in the page's words. */
function wordsOf({ track, instalments }: Decision): string[] {
  const rulebook = ningxia2020();
  return [
    trackTerms(rulebook)[track].zh,
    ...instalments.flatMap((instalment) =>
      (['principal', 'interest'] as const).flatMap((kind) => {
        const { amount, outcome, grantedUntil, penaltyInterest } = instalment[kind];
        return [
          amount === undefined ? '' : amountText(amount, 'zh'),
          outcomeTerms(rulebook)[outcome].zh,
          grantedUntil === undefined ? '' : `延至${dayText(grantedUntil, 'zh')}`,
          WAIVER_TERMS[penaltyInterest.waived].zh,
          penaltyInterest.amount === undefined ? '' : amountText(penaltyInterest.amount, 'zh'),
        ];
      }),
    ),
  ].filter((text) => text !== '');
}

function shownIn(page: Page): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  return page.evaluate(() => ({
    text: (document.querySelector('.decision-pane .pane-body') as HTMLElement).innerText,
    problems: [...document.querySelectorAll('.no-decision .problems li')].map((item) => item.textContent ?? ''),
  }));
}

describe.runIf(HAS_BROWSER)('the decision that the explorer shows', () => {
  const open = openedPages();

  it.each(FILES)('is that of the library for every case of %s', async (file) => {
    const page = await open();
    for (const { name, loan, options = {} } of casesOf(file)) {
      const fragment = linkedLoan(loan, options);
      await page.goto(PAGE + fragment);
      const id = (loan as { id?: unknown } | null)?.id;
      await page.locator(`.decision-pane[data-loan="${String(id)}"]`).waitFor();
      const shown = await shownIn(page);
      const decided = safeDecide(loan, options);
      if (decided.ok) {
        let rest = shown.text.replaceAll(/\s+/g, '');
        for (const words of wordsOf(decided.decision)) {
          const at = rest.indexOf(words.replaceAll(/\s+/g, ''));
          expect(at, `${name}: ${words} in ${rest.slice(0, 300)}`).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + words.length);
        }
      } else expect(shown.problems, name).toEqual(decided.error.problems.map(({ zh }) => zh.message));
    }
  });
});
