import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from './chromium.js';

/** Whether there is a browser to test in. */
export const HAS_BROWSER = CHROMIUM !== undefined;

/** The address of the built page. */
export const PAGE = inject('page');

export interface OpenOptions extends BrowserContextOptions {
  /** What follows the address: `#…`. */
  readonly fragment?: string;
  /** Another address: that of the single file. */
  readonly address?: string;
}

/** What a browser is started with where a program is there that reads the page out. */
export const AS_READ_OUT = '--force-renderer-accessibility';

/**
 * Opens pages in a browser that the tests of a file share. After each test none may have asked anything of another origin, broken the
 * page's policy or written an error.
 */
export function openedPages(...more: readonly string[]): (options?: OpenOptions) => Promise<Page> {
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: [...CHROMIUM_ARGUMENTS, ...more] });
  });
  afterAll(() => browser.close());
  afterEach(async ({ task }) => {
    for (const context of browser.contexts()) {
      if (task.result?.state === 'fail') await pictured(context.pages(), task.name);
      await context.close();
    }
    const said = complaints;
    complaints = [];
    expect(said).toEqual([]);
  });
  return async ({ fragment = '', address = PAGE, ...options } = {}) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      // The browser writes breaches of the policy to the console as errors.
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address.replace(/[^/]*$/, '')) && !/^(data|blob):/.test(url)) complaints.push(`asked ${url}`);
    });
    await page.goto(address + fragment);
    return page;
  };
}

/** What a page looked like when a test failed: artefacts, which are not kept in the repository. */
const PICTURES = 'node_modules/.cache/explorer-failures';

async function pictured(pages: readonly Page[], test: string): Promise<void> {
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: `${PICTURES}/${test.replace(/[^\p{L}\p{N}]+/gu, '-')}-${at}.png` });
  }
}
