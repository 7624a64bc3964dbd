import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../test/explorer/chromium.js';
import { linkedLoan } from '../test/explorer/linked.js';

// The speed of the explorer in a real Chromium: the first decision from a cold load, a keystroke to a new decision, and what the
// first load weighs. `npm run explorer:build && npm run bench:explorer`.

const COLD_LOADS = 7;
const KEYSTROKES = 41;
const INSTALMENTS = 60;
const REST_MS = 500;
const FOLDER = 'dist/explorer';

const LONG_LOAN = {
  id: 'NX-2020-0060',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '8000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  schedule: Array.from({ length: INSTALMENTS }, (_, at) => ({
    dueDate: `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-20`,
    originalDueDate: null,
    principal: '100000.00',
    interest: '4500.00',
  })),
  application: { appliedOn: '2020-05-15', principalUntil: '2021-03-31', interestUntil: '2021-03-31' },
};

await main();

async function main(): Promise<void> {
  if (CHROMIUM === undefined) {
    console.log('*** SKIPPED: there is no Chromium here. ***');
    return;
  }
  const server = await preview({ root: 'explorer', preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${browser.version()}`);
  const loads: Timed[] = [];
  for (let at = 0; at < COLD_LOADS; at++) loads.push(await firstDecision(browser, address));
  print('first decision from a cold load', loads, 1_000);
  print(`a keystroke to a new decision, ${INSTALMENTS} instalments`, await keystrokes(browser, address), 50);
  const weight = await firstLoad(browser, address);
  console.log(`first load, compressed: ${(weight / 1_000).toFixed(0)} kB (limit 300 kB)`);
  await browser.close();
  await server.close();
}

/** Milliseconds that passed, and those that the page's own thread worked, which others on the machine do not lengthen. */
interface Timed {
  readonly passed: number;
  readonly worked: number;
}

function print(what: string, times: readonly Timed[], limit: number): void {
  const median = (of: readonly number[]) => ([...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0).toFixed(1);
  const passed = times.map((time) => time.passed);
  const worked = times.map((time) => time.worked);
  console.log(
    `${what}: median ${median(passed)} ms of ${times.length} (limit ${limit} ms), of which the page worked ${median(worked)} ms`,
  );
}

/** Measures how long the main thread of a page works, in its own time. */
async function workMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

/** From the beginning of the navigation until the decision is painted, in a profile that has nothing of the page yet. */
async function firstDecision(browser: Browser, address: string): Promise<Timed> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.verdict') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => ((window as unknown as { painted: number }).painted = performance.now()));
    };
    requestAnimationFrame(look);
  });
  const worked = await workMeter(page);
  const before = await worked();
  await page.goto(address);
  await page.waitForFunction(() => 'painted' in window);
  const passed = await page.evaluate(() => (window as unknown as { painted: number }).painted);
  const after = await worked();
  await context.close();
  return { passed, worked: after - before };
}

/** From an input event until the frame after the decision that follows has been painted. */
async function keystrokes(browser: Browser, address: string): Promise<Timed[]> {
  const page: Page = await browser.newPage();
  await page.goto(address + linkedLoan(LONG_LOAN));
  await page
    .locator('.instalment')
    .nth(INSTALMENTS - 1)
    .waitFor();
  const worked = await workMeter(page);
  const times: Timed[] = [];
  for (let at = 0; at < KEYSTROKES; at++) {
    // Slower questions are asked once nobody has typed for a moment: they are no part of a keystroke.
    await page.waitForTimeout(REST_MS);
    const before = await worked();
    const passed = await page.evaluate(keystroke, at % 2 === 0 ? '12000000.00' : '8000000.00');
    times.push({ passed, worked: (await worked()) - before });
  }
  await page.close();
  return times.slice(1);
}

/** In the page: types an amount, and waits until the frame after it is painted. */
async function keystroke(amount: string): Promise<number> {
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const box = document.querySelector('.loan-form [data-path="borrower.creditTotal"] input') as HTMLInputElement;
  const track = () => document.querySelector<HTMLElement>('.verdict .track')?.dataset.track;
  const before = track();
  await painted();
  const began = performance.now();
  box.value = amount;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (track() === before) await painted();
  await painted();
  return performance.now() - began;
}

/** The compressed bytes of everything that the page loads before anything is clicked. */
async function firstLoad(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.replace(/^\//, '') || 'index.html'));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => asked.has(file.replaceAll('\\', '/')))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${FOLDER}/${file}`), { level: 9 }).length, 0);
}
