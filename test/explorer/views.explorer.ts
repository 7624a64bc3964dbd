import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/index.js';
import { counterfactuals, sensitivity } from '../../src/explain/index.js';
import { requirementsOf } from '../../src/handbook/index.js';
import { decide, type LoanInput, ningxia2020 } from '../../src/index.js';
import { accessibilityFaults } from './accessibility.js';
import { HAS_BROWSER, openedPages } from './browser.js';
import { linked } from './linked.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'individual-business', creditTotal: '12000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-06-30', interestUntil: null },
};

/** A loan of which everything is stated that rules ask for. */
const STATED: LoanInput = {
  id: 'L-2',
  asOf: '2020-08-20',
  lenderKind: 'bank',
  currency: 'CNY',
  borrower: {
    kind: 'enterprise',
    size: 'medium',
    creditTotal: '9000000.00',
    creditTotalAllBanks: '15000000.00',
    internationalSupplyChain: true,
    specialHardship: false,
    pandemicAffected: true,
    repaymentDifficulty: true,
  },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  maturityDate: '2021-06-30',
  schedule: [{ dueDate: '2020-08-15', originalDueDate: '2020-05-15', principal: '300000.00', interest: '4500.00' }],
  application: { appliedOn: '2020-08-16', principalUntil: '2021-02-28', interestUntil: '2021-04-30', method: 'renewal' },
  guarantee: {
    arrangement: 'replaced',
    guarantorKind: 'government',
    standardFeeRate: '0.02',
    formerFeeRate: '0.018',
    chargedFeeRate: '0.012',
    otherFeeRate: '0.001',
    reGuaranteeFee: '10.00',
    counterGuarantee: true,
  },
  commitments: { collateralUnchanged: false, collateralReplaced: true, employmentStable: true },
};

/** A case and a view, as a link shows them. */
const shows = (view: string, more: object = {}, loan: LoanInput = LOAN, language?: string) =>
  linked({ view, ...(language === undefined ? {} : { language }), case: { loan, readings: {}, parameters: {}, ...more } });

const openView = (page: Page, name: string) => page.locator('.view-tab', { hasText: name }).click();

describe.runIf(HAS_BROWSER)('the views of the explorer', () => {
  const open = openedPages();

  it('say what a reading would change before it is taken, and decide by it once it is', async () => {
    const page = await open({ fragment: shows('readings') });
    const { matters } = sensitivity(LOAN);
    const [first] = matters;
    const card = page.locator(`[data-interpretation="${first?.interpretation}"]`);
    await card.waitFor();
    const shown = await page
      .locator('.readings-view > section > div > [data-interpretation]')
      .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset.interpretation));
    expect(shown.sort()).toEqual(matters.map(({ interpretation }) => interpretation).sort());
    const [[reading = ''] = []] = [Object.values(first?.changes[0]?.readings ?? {})];
    await expect.poll(() => card.locator(`[data-reading="${reading}"] .effect`).first().textContent()).toContain('适用情形');
    await page.getByRole('button', { name: '以当前设定为甲' }).click();
    await card.locator(`[data-reading="${reading}"] input`).check();
    await expect.poll(() => page.locator('.comparison .differs').count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await openView(page, '单笔贷款');
    const { track } = decide(LOAN, { readings: first?.changes[0]?.readings as object });
    await expect.poll(() => page.locator('.verdict .track').getAttribute('data-track')).toBe(track);
  });

  it('decide by another parameter and another day, and say what is wrong with either', async () => {
    const page = await open({ fragment: shows('readings') });
    await page.getByText('参数', { exact: true }).click();
    const ceiling = page.locator('[data-parameter="inclusive.creditCeiling"] input');
    await ceiling.fill('15000000.00');
    await expect.poll(() => page.locator('.comparison tbody').textContent()).toContain('应延尽延');
    await ceiling.fill('15000000.001');
    await expect.poll(() => page.locator('.readings-view .problems').count()).toBe(1);
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expect.poll(() => ceiling.inputValue()).toBe('10000000.00');
  });

  it('say why something was not decided, apply what would change it, and take it back', async () => {
    const page = await open({ fragment: shows('what-if') });
    const found = counterfactuals(LOAN, 'shall-defer').counterfactuals;
    await expect.poll(() => page.locator('.counterfactuals li').count()).toBe(found.length);
    await expect.poll(() => page.locator('.answers').textContent()).toContain('单户授信');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.counterfactuals li button').first().click();
    await expect.poll(() => page.locator('.answers').textContent()).toContain('已经得出');
    await page.locator('.applied button').click();
    await expect.poll(() => page.locator('.counterfactuals li').count()).toBe(found.length);
  });

  it('answer for every kind of target', async () => {
    const page = await open({ fragment: shows('what-if', {}, { ...LOAN, guarantee: { arrangement: 'lapsed' } }) });
    for (const kind of ['outcome', 'waiver', 'guarantee', 'track']) {
      await page.getByLabel('结论类别').selectOption(kind);
      const values = await page
        .getByLabel('结论', { exact: true })
        .locator('option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      for (const value of values) {
        await page.getByLabel('结论', { exact: true }).selectOption(value);
        expect((await page.locator('.answers section').first().textContent())?.length).toBeGreaterThan(5);
      }
    }
  });

  it.each([
    ['little is known', LOAN],
    ['everything is stated', STATED],
  ])('light the cells and rules of every rule set as the trace has them, where %s', async (_, loan) => {
    const page = await open({ fragment: shows('rules', {}, loan) });
    const { trace = [] } = decide(loan, { trace: true });
    await page.locator('.rule-table').first().waitFor();
    const sets = await page
      .getByLabel('规则集')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(sets.length).toBeGreaterThan(40);
    for (const set of sets) {
      await page.getByLabel('规则集').selectOption(set);
      const run = trace.find(({ ruleSet }) => ruleSet === set);
      const rows = page.locator('.rule-table').first().locator('tbody tr');
      const shown = await rows.evaluateAll((all) =>
        all.map((row) => ({
          rule: (row as HTMLElement).dataset.rule,
          rowLit: row.querySelector<HTMLElement>('.conclusion')?.dataset.lit,
          cells: [...row.querySelectorAll<HTMLElement>('td[data-fact][data-lit]')].map((cell) => cell.dataset.lit),
        })),
      );
      for (const rule of run?.rules ?? []) {
        const alternatives = shown.filter((row) => row.rule === rule.rule);
        if (alternatives.length === 0) continue;
        expect(alternatives[0]?.rowLit, rule.rule).toBe(rule.result);
        // A rule holds where all cells of one of its rows do.
        const truths = alternatives.map(({ cells }) =>
          cells.includes('false') ? 'false' : cells.includes('unknown') ? 'unknown' : 'true',
        );
        const any = truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false';
        expect(any, `${rule.rule}: ${JSON.stringify(alternatives)}`).toBe(rule.result);
      }
    }
    await page.getByLabel('规则集').selectOption('deferral-track');
    await page.locator('details[data-condition]').first().locator('summary').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '流程图' }).click();
    expect(await page.locator('.rule-drawing > [data-lit="true"] .truth').allTextContents()).toEqual(['成立']);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(['zh', 'en'] as const)(
    'draw what a rule set requires, each line from left to right, and lead on to what it requires: %s',
    async (lang) => {
      const page = await open({ fragment: shows('rules', {}, LOAN, lang) });
      await page.locator('.view-head .segments button').nth(2).click();
      const sets = page.locator('.target-choice select').first();
      const rulebook = ningxia2020();
      for (const { id } of rulebook.ruleSets) {
        await sets.selectOption(id);
        const { nodes, edges } = requirementsOf(rulebook, { ruleSets: [id] });
        await page.locator(`.requirements li[data-node="${id}"] > span:first-child`).waitFor();
        const shown = await page.locator('.requirements').evaluate((drawing) => ({
          boxes: [...drawing.querySelectorAll<HTMLElement>('li')].map((box) => ({
            id: box.dataset.node ?? '',
            text: box.firstElementChild?.textContent ?? '',
            required: box.querySelector('.for-screen-readers')?.textContent ?? '',
            left: box.offsetLeft,
            right: box.offsetLeft + box.offsetWidth,
            place: `${box.offsetLeft} ${box.offsetTop}`,
          })),
          lines: drawing.querySelectorAll('path').length,
        }));
        const boxOf = (node: string) => shown.boxes.find((box) => box.id === node);
        const nameOf = (node: string) => nodes.find((one) => one.id === node)?.title[lang] ?? '';
        expect(new Set(shown.boxes.map((box) => box.id))).toEqual(new Set(nodes.map((node) => node.id)));
        expect(new Set(shown.boxes.map(({ place }) => place)).size).toBe(nodes.length);
        expect(shown.lines).toBe(edges.length);
        for (const node of nodes) expect(boxOf(node.id)?.text.toLowerCase()).toBe(node.title[lang].toLowerCase());
        for (const { from, to } of edges) {
          expect(boxOf(from)?.right, `${id}: ${from} before ${to}`).toBeLessThan(boxOf(to)?.left ?? 0);
          expect(boxOf(to)?.required).toContain(nameOf(from));
        }
      }
      await sets.selectOption('deferral-track');
      await page.locator('.requirements li[data-node="inclusive-loan"] button').click();
      await expect.poll(() => sets.inputValue()).toBe('inclusive-loan');
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it('hold what the bank did against the decision', async () => {
    const page = await open({
      fragment: shows('audit', {}, { ...LOAN, borrower: { kind: 'individual-business', creditTotal: '1' } }),
    });
    const part = (key: string) => page.locator(`[data-part="0:principal:${key}"] :is(input, select)`);
    await part('action').selectOption('refused');
    await part('penaltyInterest.amount').fill('5000.00');
    await part('penaltyInterest.basis').selectOption('surcharge');
    const said = audit(
      { ...LOAN, borrower: { kind: 'individual-business', creditTotal: '1' } },
      {
        components: [
          {
            instalment: 0,
            component: 'principal',
            action: 'refused',
            penaltyInterest: { amount: '5000.00', basis: 'surcharge' },
          },
        ],
      },
    );
    await expect.poll(() => page.locator('.audit-result').getAttribute('data-verdict')).toBe(said.verdict);
    await expect.poll(() => page.locator('.audit-result').textContent()).toContain('5,000.00');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('write the letter and the note of the library, and print the note on one page of A4', async () => {
    const page = await open({
      fragment: shows('letter', {}, JSON.parse(readFileSync('fixtures/loans/instalments.json', 'utf8')).cases[0].loan),
    });
    await page.locator('.paper').waitFor();
    await expect.poll(() => page.locator('.paper h2').textContent()).toBe('关于贷款延期还本付息事项的告知书');
    await page.getByLabel('借款人').fill('宁夏某某有限公司');
    await expect.poll(() => page.locator('.paper').textContent()).toContain('宁夏某某有限公司');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('文书种类').selectOption('note');
    expect(await accessibilityFaults(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(page.url()).not.toContain('宁夏');
  });

  it.each(['en-US', 'zh-CN'])('have no fault of accessibility, light and dark, on a narrow screen: %s', async (locale) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ locale, colorScheme, viewport: { width: 360, height: 800 }, fragment: shows('loan') });
      for (const tab of await page.locator('.view-tab').all()) {
        await tab.click();
        await page.locator('main h2:visible').first().waitFor();
        expect(await accessibilityFaults(page), `${await tab.textContent()} ${colorScheme}`).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${await tab.textContent()} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    }
  });
});
