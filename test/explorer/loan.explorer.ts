import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.js';
import { AS_READ_OUT, HAS_BROWSER, openedPages } from './browser.js';
import { linkedLoan } from './linked.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '8000000.00' },
  annualRate: '0.0435',
  schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
  application: { appliedOn: '2020-07-01', principalUntil: '2020-12-31', interestUntil: null },
};

const LONG_SCHEDULE = Array.from({ length: 60 }, (_, at) => ({
  dueDate: `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-20`,
  principal: `${at + 1}.00`,
}));

const track = (page: Page) => page.locator('.verdict .track');
const outcome = (page: Page, kind: 'principal' | 'interest', at = 0) =>
  page.locator(`[data-instalment="${at}"] [data-component="${kind}"]`).getAttribute('data-outcome');
const field = (page: Page, path: string) => page.locator(`.loan-form [data-path="${path}"] :is(input, select)`);

/** Pastes a text as a spreadsheet puts it on the clipboard. */
function paste(page: Page, selector: string, text: string): Promise<void> {
  return page.locator(selector).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

describe.runIf(HAS_BROWSER)('the loan in the explorer', () => {
  const open = openedPages();

  it('is decided at each keystroke', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await expect.poll(() => track(page).getAttribute('data-track')).toBe('shall-defer');
    await field(page, 'borrower.creditTotal').fill('10000000.01');
    await expect.poll(() => track(page).getAttribute('data-track')).toBe('may-negotiate');
    await field(page, 'borrower.creditTotal').fill('10000000.00');
    await expect.poll(() => track(page).getAttribute('data-track')).toBe('shall-defer');
    await expect.poll(() => page.locator('[data-path="borrower.creditTotal"] .read-back').textContent()).toBe('¥10,000,000.00');
  });

  it('paints of a long schedule the rows that are in sight', async () => {
    const page = await open({ locale: 'en-US', fragment: linkedLoan({ ...LOAN, schedule: LONG_SCHEDULE }) });
    const last = page.locator('td[data-row="59"][data-key="principal"] input');
    const isPainted = () => last.evaluate((box) => box.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isPainted()).toBe(false);
    await last.focus();
    expect(await isPainted()).toBe(true);
    await last.fill('123.00');
    await expect.poll(() => page.locator('[data-instalment="59"] .figure').first().textContent()).toContain('123.00');
  });

  it('leaves the next question where it is while its box is written in, and moves on with the cursor', async () => {
    const unknown = { id: 'L-2', borrower: { kind: 'enterprise', size: 'small' }, schedule: LOAN.schedule, annualRate: '0.0435' };
    const page = await open({ locale: 'en-US', fragment: linkedLoan(unknown) });
    const question = page.locator('.next-question');
    const box = question.locator('input');
    await expect.poll(() => question.locator('[data-path]').getAttribute('data-path')).toBe('borrower.creditTotal');
    await box.pressSequentially('8000000', { delay: 400 });
    await expect.poll(() => question.locator('[data-path]').getAttribute('data-path')).toBe('borrower.creditTotal');
    await expect.poll(() => field(page, 'borrower.creditTotal').inputValue()).toBe('8000000');
    await box.press('Enter');
    await expect.poll(() => question.locator('[data-path]').getAttribute('data-path')).not.toBe('borrower.creditTotal');
    expect(await question.evaluate((section) => section.contains(document.activeElement))).toBe(true);
  });

  it('tells unknown, known to be none and a value apart', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    const asked = page.locator('.loan-form [data-path="application.interestUntil"]');
    const none = asked.getByRole('button', { name: '未申请' });
    await expect.poll(() => none.getAttribute('aria-pressed')).toBe('true');
    expect(await outcome(page, 'interest')).toBe('apply-first');
    await none.click();
    await expect.poll(() => none.getAttribute('aria-pressed')).toBe('false');
    expect(await outcome(page, 'interest')).toBe('undetermined');
    await expect.poll(() => page.locator('.missing-facts').textContent()).toContain('申请的延期付息日');
    await asked.getByRole('textbox').fill('2021-01-31');
    expect(await outcome(page, 'interest')).toBe('defer-as-requested');
  });

  it('says what is wrong with a value beside it, and shows no decision', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await field(page, 'annualRate').fill('4.35%');
    await expect.poll(() => page.locator('[data-path="annualRate"] .problem').textContent()).toContain('0.0435');
    await expect.poll(() => page.locator('.no-decision').count()).toBe(1);
    expect(await page.locator('.verdict').count()).toBe(0);
  });

  it('takes instalments from a spreadsheet, with headings and without', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await paste(
      page,
      'td[data-row="0"][data-key="dueDate"] input',
      '应还本金\t到期日\t应付利息\t首次延期前的原到期日\r\n300,000.00\t2020/8/5\t¥1,200\t无\r\n300000\t2020年12月31日\t\t\r\n',
    );
    await expect.poll(() => page.locator('.instalment').count()).toBe(2);
    await page.getByRole('button', { name: 'JSON' }).click();
    const text = await page.locator('.json-editor .cm-content').innerText();
    expect(JSON.parse(text).schedule).toEqual([
      { principal: '300000.00', dueDate: '2020-08-05', interest: '1200', originalDueDate: null },
      { principal: '300000', dueDate: '2020-12-31' },
    ]);
    await page.getByRole('button', { name: '表单' }).click();
    await paste(page, 'td[data-row="1"][data-key="principal"] input', '5\t6\n7\t8');
    await expect.poll(() => page.locator('td[data-row="2"][data-key="interest"] input').inputValue()).toBe('8');
    await expect.poll(() => page.locator('td[data-row="1"][data-key="dueDate"] input').inputValue()).toBe('2020-12-31');
  });

  it('loads a case of the fixtures, and goes back', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    const choice = page.getByLabel('载入用例');
    await choice.focus();
    await choice.locator('optgroup').first().waitFor({ state: 'attached' });
    const { cases } = JSON.parse(readFileSync('fixtures/loans/instalments.json', 'utf8'));
    await choice.selectOption('instalments.json:0');
    await page.locator(`.decision-pane[data-loan="${cases[0].loan.id}"]`).waitFor();
    await expect.poll(() => page.locator('.instalment').count()).toBe(cases[0].loan.schedule.length);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.locator('.decision-pane[data-loan="L-1"]').waitFor();
    await page.getByRole('button', { name: '重做' }).click();
    await page.locator(`.decision-pane[data-loan="${cases[0].loan.id}"]`).waitFor();
  });

  it('undoes a word, not a letter', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await field(page, 'borrower.creditTotal').fill('');
    await field(page, 'borrower.creditTotal').pressSequentially('12000000');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => field(page, 'borrower.creditTotal').inputValue()).toBe('8000000.00');
  });

  it('is written as JSON, of which faults are marked where they stand', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await page.getByRole('button', { name: 'JSON' }).click();
    const editor = page.locator('.json-editor .cm-content');
    await editor.waitFor();
    const write = async (text: string) => {
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    };
    await write(JSON.stringify({ ...LOAN, borrower: { ...LOAN.borrower, size: 'tiny' } }, null, 2));
    await expect.poll(() => page.locator('.loan-text .problems').textContent()).toContain('borrower.size');
    await page.locator('.json-editor .cm-lint-marker-error').first().waitFor();
    await write('{ "id": ');
    await expect.poll(() => page.locator('.loan-text .problems').textContent()).toContain('JSON');
    await write(JSON.stringify({ ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '20000000' } }, null, 2));
    await expect.poll(() => track(page).getAttribute('data-track')).toBe('may-negotiate');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('asks what settles most, and takes the answer where it asks', async () => {
    const page = await open({ fragment: linkedLoan({ id: 'L-2', schedule: LOAN.schedule }) });
    const question = page.locator('.next-question');
    await expect.poll(() => track(page).getAttribute('data-track')).toBe('undetermined');
    // It is found once the page is still; from then on one stays until the next takes its place.
    await question.waitFor();
    let asked = 0;
    while ((await question.count()) > 0 && asked++ < 20) {
      const box = question.locator('[data-path]');
      const path = (await box.getAttribute('data-path')) ?? '';
      const choice = box.locator('select');
      if ((await choice.count()) > 0) await choice.selectOption({ index: 1 });
      else {
        await box.locator('input').fill(path.endsWith('Until') || /date|appliedOn|asOf/i.test(path) ? '2020-12-31' : '0.05');
        await box.locator('input').press('Enter');
      }
      await expect.poll(() => question.locator(`[data-path="${path}"]`).count()).toBe(0);
    }
    expect(asked).toBeGreaterThan(2);
    await expect.poll(() => track(page).getAttribute('data-track')).not.toBe('undetermined');
  });

  it('lights a sentence of the notice from a citation, and shows its rules and cases', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    const citation = page.locator('.findings .citation').first();
    const provision = (await citation.getAttribute('data-provision')) ?? '';
    await citation.click();
    const card = page.locator(`.provision[data-provision="${provision}"]`);
    await expect.poll(() => card.getAttribute('class')).toContain('lit');
    await expect.poll(() => card.locator('.provision-rules li').count()).toBeGreaterThan(0);
    await card.getByRole('button', { name: '显示用例' }).click();
    await card.locator('.cases button').first().click();
    await expect.poll(() => page.locator('.decision-pane').getAttribute('data-loan')).not.toBe('L-1');
    await page.getByRole('button', { name: '全文' }).click();
    const sentence = page.locator(`.sentence[data-provision="${provision}"]`);
    await sentence.waitFor();
    await expect.poll(() => sentence.getAttribute('class')).toContain('lit');
  });

  it('shows the official text whole, each sentence of the register at its place', async () => {
    const page = await open({ fragment: linkedLoan(LOAN) });
    await page.getByRole('button', { name: '全文' }).click();
    await page.locator('.official-text').waitFor();
    await expect
      .poll(() => page.locator('.official-text').textContent())
      .toBe(readFileSync('rules/ningxia-2020/texts/notice.zh.txt', 'utf8'));
    const register = JSON.parse(readFileSync('rules/ningxia-2020/provisions.json', 'utf8')).provisions;
    for (const { id, text, span } of register) {
      if (span !== undefined) expect(await page.locator(`.sentence[data-provision="${id}"]`).textContent(), id).toBe(text);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps what is shown in its address, without what tells who the borrower is', async () => {
    const page = await open({ fragment: linkedLoan({ ...LOAN, contractNumber: 'HT-778899' }) });
    await field(page, 'borrower.creditTotal').fill('12000000.00');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(linkedLoan({ ...LOAN, contractNumber: 'HT-778899' }));
    await page.waitForTimeout(600);
    const address = page.url();
    const other = await open({ fragment: new URL(address).hash });
    await expect.poll(() => field(other, 'borrower.creditTotal').inputValue()).toBe('12000000.00');
    await expect.poll(() => field(other, 'contractNumber').inputValue()).toBe('');
    await expect.poll(() => track(other).getAttribute('data-track')).toBe('may-negotiate');
  });

  it.each(['zh-CN', 'en-US'])(
    'has no fault of accessibility with everything open, light and dark, wide and narrow: %s',
    async (locale) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1440, 390]) {
          const page = await open({
            locale,
            colorScheme,
            viewport: { width, height: 800 },
            fragment: linkedLoan({ ...LOAN, guarantees: [{ arrangement: 'kept' }, {}] }),
          });
          for (const pane of await page.locator('.pane-choice button').all()) {
            if (width < 1000) await pane.click();
            expect(await accessibilityFaults(page)).toEqual([]);
          }
        }
      }
    },
  );
});

describe.runIf(HAS_BROWSER)('the loan in the explorer, read out', () => {
  const open = openedPages(AS_READ_OUT);

  it('has every instalment of a long schedule, in the table and in the decision, in sight or not', async () => {
    const page = await open({ locale: 'en-US', fragment: linkedLoan({ ...LOAN, schedule: LONG_SCHEDULE }) });
    await page.locator('.instalment').first().waitFor();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role: string): string[] =>
      nodes.flatMap(({ role: own, ignored, name }) => (own?.value === role && !ignored ? [String(name?.value)] : []));
    expect(named('table')).toHaveLength(1);
    expect(named('rowheader')).toEqual(LONG_SCHEDULE.map((_, at) => String(at + 1)));
    expect(named('columnheader')).toContain('Due date');
    for (const [at] of LONG_SCHEDULE.entries()) {
      expect(named('textbox').filter((name) => name.endsWith(`, instalment ${at + 1}`)).length).toBeGreaterThan(3);
    }
    expect(named('heading').filter((name) => /^Instalment \d+/.test(name))).toHaveLength(LONG_SCHEDULE.length);
    expect(named('image').filter((name) => name.startsWith('Timeline'))).toHaveLength(2 * LONG_SCHEDULE.length);
  });
});
