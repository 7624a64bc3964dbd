import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.js';
import { HAS_BROWSER, openedPages } from './browser.js';
import { showView } from './shown-view.js';

const PATIENCE = { timeout: 300_000 };

describe.runIf(HAS_BROWSER)('the authoring view of the explorer', () => {
  const open = openedPages();

  const openAuthoring = async (way: 'shipped' | 'template', locale = 'en-US'): Promise<Page> => {
    const page = await open({ locale });
    await showView(page, 'authoring');
    await page
      .locator('.way')
      .nth(way === 'shipped' ? 0 : 1)
      .click();
    await page.locator('.case-results .verdict').waitFor(PATIENCE);
    return page;
  };

  /** Changes the text of a file of the template in the editor, and leaves the caret at its end. */
  const change = async (page: Page, changed: (text: string) => string) => {
    // As it lies in the file: the editor draws of a text the lines that are in sight.
    const text = readFileSync('template/rulebook/rule-sets/payment-track.json', 'utf8');
    await page.locator('.cm-content[aria-label*="payment-track"]').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.evaluate((put) => {
      const content = document.querySelector('.json-editor')?.shadowRoot?.querySelector('.cm-content');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', put);
      content?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, changed(text));
  };
  const edit = (page: Page, find: string, put: string) =>
    change(page, (text) => {
      expect(text).toContain(find);
      return text.replace(find, put);
    });

  it('passes every case of the shipped rulebook', async () => {
    const page = await openAuthoring('shipped');
    await expect.poll(() => page.locator('.case-results .verdict').getAttribute('class')).toContain('good');
    expect(await page.locator('.file-state.bad').count()).toBe(0);
  });

  it('shows the red case of a rule that is broken, and green again when it is mended', async () => {
    const page = await openAuthoring('template');
    await page.getByRole('button', { name: 'payment-track' }).click();
    await edit(page, '"onOrBefore"', '"before"');
    await page.locator('.case-results .verdict.bad').waitFor(PATIENCE);
    const failure = page.locator('.failure').first();
    await failure.locator('summary').click();
    await expect.poll(() => failure.locator('tbody tr').first().innerText()).toMatch(/shall-defer|not-covered/);
    await expect.poll(() => page.locator('.file-state.bad').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revert this file' }).click();
    await page.locator('.case-results .verdict.good').waitFor(PATIENCE);
  });

  it('marks a fault of a file at its line', async () => {
    const page = await openAuthoring('template');
    await page.getByRole('button', { name: 'payment-track' }).click();
    await edit(page, '"example/p1/2"', '"example/p9"');
    await page.locator('.load-faults').waitFor(PATIENCE);
    await expect.poll(() => page.locator('.load-faults').innerText()).toContain('rule-sets/payment-track.json:');
    await page.locator('.cm-lint-marker-error').first().waitFor(PATIENCE);
  });

  it('loads the witness of a fault into the form of the loan', async () => {
    const page = await openAuthoring('template');
    await page.getByRole('button', { name: 'payment-track' }).click();
    await edit(page, '"onOrBefore"', '"onOrAfter"');
    await page.locator('.case-results .verdict.bad').waitFor(PATIENCE);
    await page.getByRole('button', { name: 'Examine the rulebook' }).click();
    await page.locator('.examination .verdict.bad').waitFor(PATIENCE);
    expect(await accessibilityFaults(page)).toEqual([]);
    const fault = page.locator('.lint-faults li').first();
    await fault.locator('summary').click();
    await fault.getByRole('button', { name: 'Open in the loan view' }).click();
    await expect.poll(() => page.locator('.view-tab[aria-current="page"]').innerText()).toBe('Loan');
    await expect
      .poll(() => page.locator('main input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)))
      .toContain('witness');
  });

  it('completes keys, choices and ids by the schema of the file', async () => {
    const page = await openAuthoring('template');
    await page.getByRole('button', { name: 'payment-track' }).click();
    const options = page.locator('.cm-tooltip-autocomplete');
    const completed = async (end: string, take: string) => {
      await change(page, (text) => text.slice(0, text.indexOf('"onOrBefore"') - '"operator": '.length) + end);
      await page.keyboard.press('ArrowLeft');
      // The schema may come after the editor.
      await expect
        .poll(async () => {
          await page.keyboard.press('Control+Space');
          return options.isVisible();
        })
        .toBe(true);
      const shown = await options.innerText();
      await page.keyboard.type(take);
      await options.locator('[aria-selected]', { hasText: JSON.stringify(take) }).click();
      await expect.poll(() => page.locator('.cm-content').innerText()).toContain(end.replace('""', JSON.stringify(take)));
      await page.getByRole('button', { name: 'Revert this file' }).click();
      return shown;
    };
    expect(await completed('"operator": ""', 'onOrAfter')).toContain('"onOrAfter"');
    expect(await completed('""', 'operator')).toContain('"operator"');
    expect(await completed('"value": { "fact": ""', 'param:period.lastDay')).toContain('"param:period.lastDay"');
  });

  it('saves the folder as a zip, which it opens again', async () => {
    const page = await openAuthoring('template');
    await page.getByRole('button', { name: 'payment-track' }).click();
    await edit(page, '"onOrBefore"', '"before"');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as zip' }).click(),
    ]);
    const path = await download.path();
    const entries = unzipSync(readFileSync(path));
    expect(Object.keys(entries)).toContain('fixtures/loans.json');
    expect(new TextDecoder().decode(entries['rulebook/rule-sets/payment-track.json'])).toContain('"before"');
    await page.getByRole('button', { name: 'Close' }).click();
    await page
      .locator('.way input[accept=".zip"]')
      .setInputFiles({ name: 'own.zip', mimeType: 'application/zip', buffer: readFileSync(path) });
    await page.locator('.case-results .verdict.bad').waitFor(PATIENCE);
  });

  it('opens a folder that the reader picks, and writes to it what was changed', async () => {
    const page = await open({ locale: 'en-US' });
    await showView(page, 'authoring');
    const texts = Object.fromEntries(
      readdirSync('template', { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .map((path) => [path, readFileSync(join('template', path), 'utf8')]),
    );
    // A folder of the page's own storage, picked without the dialogue of the system, which no test can answer.
    await page.evaluate(async (files) => {
      const picked = await (await navigator.storage.getDirectory()).getDirectoryHandle('own', { create: true });
      for (const [path, text] of Object.entries(files)) {
        const steps = path.split('/');
        const name = steps.pop() ?? path;
        let inside = picked;
        for (const step of steps) inside = await inside.getDirectoryHandle(step, { create: true });
        const file = await (await inside.getFileHandle(name, { create: true })).createWritable();
        await file.write(text);
        await file.close();
      }
      Object.assign(window, { showDirectoryPicker: async () => picked });
    }, texts);
    const inFolder = (path: string) =>
      page.evaluate(async (steps) => {
        const name = steps.pop() ?? '';
        let inside = await (await navigator.storage.getDirectory()).getDirectoryHandle('own');
        for (const step of steps) inside = await inside.getDirectoryHandle(step);
        return (await (await inside.getFileHandle(name)).getFile()).text();
      }, path.split('/'));

    await page.getByRole('button', { name: 'Open a folder' }).click();
    await page.locator('.case-results .verdict.good').waitFor(PATIENCE);
    await expect.poll(() => page.locator('.folder-name').innerText()).toBe('own');
    const save = page.getByRole('button', { name: 'Write to the folder' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'payment-track' }).click();
    await edit(page, '"onOrBefore"', '"before"');
    await page.locator('.case-results .verdict.bad').waitFor(PATIENCE);
    const path = 'rulebook/rule-sets/payment-track.json';
    expect(await inFolder(path)).toBe(texts[path]);
    await save.click();
    await expect.poll(() => page.locator('.saved').innerText()).toContain('1');
    expect(await inFolder(path)).toBe((texts[path] ?? '').replace('"onOrBefore"', '"before"'));
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click();
    // A reader who changes their mind picks none, and nothing is said of it.
    await page.evaluate(() =>
      Object.assign(window, { showDirectoryPicker: () => Promise.reject(new DOMException('', 'AbortError')) }),
    );
    await page.getByRole('button', { name: 'Open a folder' }).click();
    expect(await page.locator('.refusal').count()).toBe(0);
  });

  it.each(['zh-CN', 'en-US'])('has no fault of accessibility: %s', async (locale) => {
    const page = await open({ locale });
    await showView(page, 'authoring');
    await page.locator('.way').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.way').nth(1).click();
    await page.locator('.case-results .verdict').waitFor(PATIENCE);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
