import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/index.js';
import { ningxia2020, safeDecide } from '../../src/index.js';
import { RATE_BASIS_TERMS, WAIVER_TERMS } from '../../src/words/decision-terms.js';
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

/** What is shown of the principal or the interest of an instalment, in the words of the page. */
interface ShownPart {
  readonly amount: string;
  readonly outcome: string;
  readonly until: string;
  readonly foot: string;
}

/** What the library says of each part, in those words. */
function partsOf({ instalments }: Decision): ShownPart[] {
  const rulebook = ningxia2020();
  return instalments.flatMap((instalment) =>
    (['principal', 'interest'] as const).map((kind): ShownPart => {
      const { amount, track, outcome, grantedUntil, penaltyInterest } = instalment[kind];
      const { waived, amount: spared, rateBasis } = penaltyInterest;
      const most = rateBasis === 'assumed-multiple';
      return {
        amount: amount === undefined ? '金额未知' : amountText(amount, 'zh'),
        outcome: outcomeTerms(rulebook)[outcome].zh,
        until: grantedUntil === undefined ? '' : `延至${dayText(grantedUntil, 'zh')}`,
        foot: [
          trackTerms(rulebook)[track].zh,
          WAIVER_TERMS[waived].zh,
          spared === undefined ? '' : ` ${most ? '≤ ' : ''}${amountText(spared, 'zh')}`,
          most ? ` ${RATE_BASIS_TERMS['assumed-multiple'].zh}` : '',
        ].join(''),
      };
    }),
  );
}

function shownIn(page: Page) {
  return page.evaluate(() => {
    const text = (element: ParentNode, selector: string) => element.querySelector(selector)?.textContent ?? '';
    return {
      track: text(document, '.verdict .track'),
      parts: [...document.querySelectorAll('.component-line')].map((line) => ({
        amount: text(line, '.component-head .figure'),
        outcome: text(line, '.outcome'),
        until: text(line, '.granted-until'),
        foot: text(line, '.component-foot'),
      })),
      rules: [...document.querySelectorAll<HTMLElement>('.findings > li')].map((item) => item.dataset.rule),
      missing: document.querySelectorAll('.missing-facts .chip').length,
      problems: [...document.querySelectorAll('.no-decision .problems li')].map((item) => item.textContent ?? ''),
    };
  });
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
        const { track, findings, warnings, missing } = decided.decision;
        expect(shown.track, name).toBe(trackTerms(ningxia2020())[track].zh);
        expect(shown.parts, name).toEqual(partsOf(decided.decision));
        expect(new Set(shown.rules), name).toEqual(new Set([...findings, ...warnings].map(({ rule }) => rule)));
        expect(shown.missing, name).toBe(missing.length);
      } else expect(shown.problems, name).toEqual(decided.error.problems.map(({ zh }) => zh.message));
    }
  });

  it('has a line for each payment, with its days at their places', async () => {
    const [{ loan } = { loan: undefined }] = casesOf('instalments.json');
    const page = await open({ fragment: linkedLoan(loan) });
    await page.locator('.timeline').first().waitFor();
    const shown = await page.locator('.timeline').evaluateAll((lines) =>
      lines.map((line) => {
        const { left, width } = line.getBoundingClientRect();
        const placeOf = (mark: string) => {
          const box = line.querySelector(`.${mark}`)?.getBoundingClientRect();
          return box === undefined ? undefined : (box.left + box.width / 2 - left) / width;
        };
        return {
          label: line.getAttribute('aria-label') ?? '',
          due: placeOf('due'),
          cap: placeOf('cap'),
          granted: placeOf('granted'),
        };
      }),
    );
    const decided = safeDecide(loan);
    if (!decided.ok) throw new Error('the case is no loan');
    const parts = decided.decision.instalments.flatMap(({ dueDate, principal, interest }) =>
      [principal, interest].map(({ latestDate, requestedUntil, grantedUntil }) => ({
        due: dueDate,
        cap: latestDate,
        asked: requestedUntil,
        granted: grantedUntil,
      })),
    );
    expect(shown).toHaveLength(parts.length);
    // Two days and their places give the place of every other day.
    const known = parts.flatMap((part, at) => [
      [part.due, shown[at]?.due] as const,
      [part.cap, shown[at]?.cap] as const,
      [part.granted, shown[at]?.granted] as const,
    ]);
    const points = known.flatMap(([day, place]) => (day === undefined ? [] : [[Date.parse(day), place ?? Number.NaN] as const]));
    const sorted = [...points].sort(([one], [other]) => one - other);
    const [[first, from] = [0, 0], [last, until] = [0, 0]] = [sorted[0], sorted.at(-1)];
    expect(last).toBeGreaterThan(first);
    for (const [day, place] of points) expect(place).toBeCloseTo(from + ((day - first) / (last - first)) * (until - from), 2);
    for (const [at, { due, cap, asked, granted }] of parts.entries()) {
      for (const day of [due, cap, asked, granted]) if (day !== undefined) expect(shown[at]?.label).toContain(dayText(day, 'zh'));
    }
  });

  it('leads from what turns on a reading to the readings', async () => {
    const page = await open({ locale: 'en-US' });
    const turnsOn = page.locator('.turns-on').first();
    await expect.poll(() => turnsOn.getAttribute('title')).toMatch(/^on other tenable readings: /);
    await turnsOn.click();
    await page.locator('.interpretation .effect').first().waitFor();
  });

  it('stands beside every sentence of the notice, marked encoded or not decidable, and why', async () => {
    const page = await open({ locale: 'en-US' });
    await page.locator('.verdict').waitFor();
    const shown = await page.locator('.notice-pane .provision').evaluateAll((cards) =>
      cards.map((card) => ({
        id: (card as HTMLElement).dataset.provision,
        law: card.querySelector('.law')?.textContent,
        gloss: card.querySelector('.gloss')?.textContent,
        status: card.querySelector('.status')?.textContent,
        reason: card.querySelector('.reason')?.textContent ?? '',
      })),
    );
    const { provisions } = ningxia2020();
    expect(shown.map(({ id }) => id)).toEqual(provisions.map(({ id }) => id));
    for (const [at, { text, gloss, undecidable, clauses = [] }] of provisions.entries()) {
      const open = clauses.filter((clause) => clause.undecidable !== undefined);
      const isNone = undecidable !== undefined || (open.length > 0 && open.length === clauses.length);
      const status = isNone ? 'not decidable' : open.length > 0 ? 'encoded in part' : 'encoded';
      expect(shown[at]).toMatchObject({ law: text, gloss, status });
      expect(shown[at]?.reason).toContain(undecidable?.en ?? '');
    }
  });
});
