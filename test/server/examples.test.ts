import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './command.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'liubao-examples-'));
const TOKEN = 'a-token-of-the-core-system';
let server: Served | undefined;

beforeAll(async () => {
  writeFileSync(join(folder, 'tokens'), `${TOKEN}\n`);
  server = await serve('--token-file', join(folder, 'tokens'));
}, 120_000);
afterAll(() => {
  server?.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const has = async (program: string, ...asked: string[]) =>
  run(program, asked).then(
    () => true,
    () => false,
  );

/** A client that this machine can run; the others are named, so that nobody takes them for tried. */
const skipped = (what: string, program: string) => console.warn(`SKIPPED: the client in ${what}, for there is no ${program}`);

describe('the clients of examples/', () => {
  const loan = 'examples/loan.json';

  it('in Java', { timeout: 120_000 }, async () => {
    if (!(await has('javac', '-version'))) return skipped('Java', 'JDK');
    await run('javac', ['--release', '17', '-Xlint:all', '-Werror', '-d', folder, 'examples/java/Decide.java']);
    const { stdout } = await run('java', ['-cp', folder, 'Decide', server?.url ?? '', loan, TOKEN]);
    expect(stdout).toContain('"track":"shall-defer"');
    expect(stdout).toContain('延期还本付息');
  });

  it('in Python, which streams the loans of a file', async () => {
    if (!(await has('python3', '--version'))) return skipped('Python', 'python3');
    const one = JSON.parse(readFileSync(loan, 'utf8')) as object;
    const lines = join(folder, 'loans.ndjson');
    writeFileSync(lines, `${JSON.stringify(one)}\n{"id":"broken"}\n${JSON.stringify({ ...one, id: 'NX-2' })}\n`);
    const { stdout, stderr } = await run('python3', ['examples/python/decide.py', server?.url ?? '', lines, TOKEN]);
    expect(stdout).toBe('NX-2020-0001 shall-defer\nNX-2 shall-defer\n');
    expect(stderr).toMatch(/^line 2: .*schedule/);
  });

  it('with curl', async () => {
    if (!(await has('curl', '--version'))) return skipped('sh', 'curl');
    const { stdout } = await run('sh', ['examples/curl/decide.sh', server?.url ?? '', loan, TOKEN]);
    expect(stdout).toContain('"track":"shall-defer"');
    expect(stdout).toContain('# ');
    await expect(run('sh', ['examples/curl/decide.sh', server?.url ?? '', loan, 'another-token-of-nobody'])).rejects.toThrow();
  });

  it('in TypeScript', async () => {
    const outfile = join(process.cwd(), 'node_modules/.cache/example-client.mjs');
    await build({ entryPoints: ['examples/typescript/decide.ts'], outfile, bundle: true, platform: 'node', format: 'esm' });
    const { stdout } = await run(process.execPath, [outfile, server?.url ?? '', loan, TOKEN]);
    expect(stdout).toBe('2020-08-15 defer-as-requested apply-first\n');
  });

  it('run as an image without root, on files that nobody writes, and stop when they are told to', () => {
    const dockerfile = readFileSync('examples/Dockerfile', 'utf8');
    const stages = dockerfile.split(/^FROM /m).slice(1);
    const last = stages.at(-1) ?? '';
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK .*CMD \["wget".*\/healthz"\]$/m);
    expect(last).toMatch(/^ENTRYPOINT \[.*"serve", "--host", "0.0.0.0"\]$/m);
    expect(last).not.toMatch(/^(ADD|COPY \.)/m);
    const manifest = readFileSync('examples/kubernetes/liubao.yaml', 'utf8');
    for (const held of ['runAsNonRoot: true', 'readOnlyRootFilesystem: true', 'path: /readyz', 'drop: ["ALL"]']) {
      expect(manifest).toContain(held);
    }
  });
});
