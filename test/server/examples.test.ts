import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itAtTimes } from '../depth.js';
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

  itAtTimes('in Java', { timeout: 120_000 }, async () => {
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

  it('build an image by the rules that hadolint has for what stands in it', () => {
    expect(faultsOfDockerfile(readFileSync('examples/Dockerfile', 'utf8'))).toEqual([]);
  });

  it.each([
    ['FROM node\nUSER node\nHEALTHCHECK NONE', 'DL3006'],
    ['FROM node:latest\nUSER node\nHEALTHCHECK NONE', 'DL3007'],
    ['FROM node:22 AS a\nFROM node:22 AS a\nUSER node\nHEALTHCHECK NONE', 'DL3024'],
    ['FROM node:22\nHEALTHCHECK NONE', 'DL3002'],
    ['FROM node:22\nUSER node\nUSER root\nHEALTHCHECK NONE', 'DL3002'],
    ['FROM node:22\nUSER node', 'DL3057'],
    ['FROM node:22\nWORKDIR work\nUSER node\nHEALTHCHECK NONE', 'DL3000'],
    ['FROM node:22\nADD a b\nUSER node\nHEALTHCHECK NONE', 'DL3020'],
    ['FROM node:22\nCOPY a b\nUSER node\nHEALTHCHECK NONE', 'DL3045'],
    ['FROM node:22\nCOPY --from=b /a /b\nUSER node\nHEALTHCHECK NONE', 'DL3022'],
    ['FROM node:22\nRUN npm install express\nUSER node\nHEALTHCHECK NONE', 'DL3016'],
    ['FROM node:22\nRUN a\nRUN b\nUSER node\nHEALTHCHECK NONE', 'DL3059'],
    ['FROM node:22\nRUN a | b\nUSER node\nHEALTHCHECK NONE', 'DL4006'],
    ['FROM node:22\nRUN cd /a && b\nUSER node\nHEALTHCHECK NONE', 'DL3003'],
    ['FROM node:22\nRUN sudo a\nUSER node\nHEALTHCHECK NONE', 'DL3004'],
    ['FROM node:22\nCMD a\nUSER node\nHEALTHCHECK NONE', 'DL3025'],
    ['FROM node:22\nCMD ["a"]\nCMD ["b"]\nUSER node\nHEALTHCHECK NONE', 'DL4003'],
    ['FROM node:22\nMAINTAINER a\nUSER node\nHEALTHCHECK NONE', 'DL4000'],
  ])('of which %j breaks one', (text, rule) => {
    expect(faultsOfDockerfile(text)).toEqual([rule]);
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

/** The rules of hadolint that may be broken by a file such as this one, by their names there. */
function faultsOfDockerfile(text: string): string[] {
  const lines = text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(' ', 1)[0] as string, rest: line.replace(/^\S+\s*/, '') }));
  const lastStage = (of: typeof lines) => of.map(({ name }) => name).lastIndexOf('FROM');
  const its = (name: string) => lines.filter((line) => line.name === name).map(({ rest }) => rest);
  const last = lines.slice(lastStage(lines));
  const inLast = (name: string) => last.filter((line) => line.name === name);
  const stages = its('FROM').flatMap((rest) => /\bAS (\S+)/i.exec(rest)?.[1] ?? []);
  const images = its('FROM').map((rest) => rest.split(' ')[0] as string);
  const runs = its('RUN').flatMap((rest) => rest.split('&&').map((command) => command.trim()));
  const installed = runs
    .filter((command) => /^npm (install|i) /.test(command))
    .flatMap((command) =>
      command
        .split(' ')
        .slice(2)
        .filter((word) => word !== '' && !word.startsWith('-')),
    );
  const copied = lines.flatMap(({ name, rest }, at) => (name === 'COPY' ? [{ rest, before: lines.slice(0, at) }] : []));
  const broken: Readonly<Record<string, boolean>> = {
    DL3000: its('WORKDIR').some((path) => !path.startsWith('/')),
    DL3002: /^(root|0)?(:|$)/.test(inLast('USER').at(-1)?.rest ?? ''),
    DL3003: runs.some((command) => /^cd /.test(command)),
    DL3004: runs.some((command) => /^sudo /.test(command)),
    DL3006: images.some((image) => !image.includes(':') && !image.includes('@') && !stages.includes(image)),
    DL3007: images.some((image) => image.endsWith(':latest')),
    DL3016: installed.some((name) => !name.endsWith('.tgz') && !/.@/.test(name)),
    DL3020: its('ADD').length > 0,
    DL3022: copied.some(
      ({ rest }) =>
        /--from=(\S+)/
          .exec(rest)
          ?.slice(1)
          .some((stage) => !stages.includes(stage)) ?? false,
    ),
    DL3024: new Set(stages).size < stages.length,
    DL3025: [...its('CMD'), ...its('ENTRYPOINT')].some((command) => !command.startsWith('[')),
    DL3045: copied.some(
      ({ rest, before }) =>
        !rest.split(' ').at(-1)?.startsWith('/') && !before.slice(lastStage(before)).some(({ name }) => name === 'WORKDIR'),
    ),
    DL3057: inLast('HEALTHCHECK').length !== 1,
    DL3059: lines.some(({ name }, at) => name === 'RUN' && lines[at + 1]?.name === 'RUN'),
    DL4000: its('MAINTAINER').length > 0,
    DL4003: inLast('CMD').length > 1,
    DL4004: inLast('ENTRYPOINT').length > 1,
    DL4006: its('RUN').some((rest) => /[^|]\|[^|]/.test(rest)) && its('SHELL').length === 0,
  };
  return Object.keys(broken).filter((rule) => broken[rule]);
}
