import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { decide } from '../../src/index.js';
import { ed25519Verifier, readRulebook, replayLog } from '../../src/node/index.js';
import { liubao } from '../cli/terminal.js';
import { isDrawn, itAtTimes, runs, sampleOf } from '../depth.js';
import { LOAN } from '../hosts/public-calls.js';
import { begin, decided, type Served, serve } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'liubao-serve-'));
const running: Served[] = [];
const served = async (...options: string[]): Promise<Served> => {
  const one = await serve(...options);
  running.push(one);
  return one;
};
afterEach(() => {
  for (const { process } of running.splice(0)) process.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbered = (at: number | string) => ({ ...LOAN, id: `L-${at}` });
const LINES = { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' };
/** The worker that answered last, of those that were not killed; `undefined` where none has said so yet. */
const livingWorkerOf = ({ log }: Served, killed: readonly number[]) =>
  log.filter(({ event, pid }) => event === 'answered' && !killed.includes(pid as number)).at(-1)?.pid as number | undefined;
const workerOf = (server: Served) => livingWorkerOf(server, []) as number;
const postHead = (path: string, headers: Readonly<Record<string, string | number>>) =>
  `POST ${path} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
const isGone = async (url: string) => {
  for (;;) {
    try {
      await fetch(`${url}/healthz`);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('a server', () => {
  it('told to stop waits for the answers that it has begun, and takes no more', async () => {
    const server = await served();
    let write: (line: string) => void = () => undefined;
    let end: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        write = (line) => controller.enqueue(new TextEncoder().encode(line));
        end = () => controller.close();
      },
    });
    const request = { method: 'POST', headers: LINES, body, duplex: 'half' } as RequestInit;
    write(`${JSON.stringify(numbered(1))}\n`);
    const response = await fetch(`${server.url}/v1/decisions`, request);
    const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('"loanId":"L-1"');
    server.process.kill('SIGTERM');
    await server.logged('draining');
    expect(await isGone(server.url)).toBe(true);
    write(`${JSON.stringify(numbered(2))}\n`);
    end();
    let rest = '';
    for (let next = await reader.read(); !next.done; next = await reader.read()) rest += next.value;
    expect(rest).toContain('"loanId":"L-2"');
    expect(await server.ended()).toEqual({ code: 0, signal: null });
  });

  it.runIf(isDrawn('a server told to stop')).each(sampleOf([0, 300, 900], 1))(
    'told to stop %i ms after it was started ends, however far it has come',
    async (milliseconds) => {
      const server = await begin();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      server.process.kill('SIGTERM');
      const { code, signal } = await server.ended();
      // Before it listens to signals, one ends it at once.
      expect(code === 0 || signal === 'SIGTERM').toBe(true);
    },
  );

  itAtTimes('says what it has cut off, when what it waits for takes too long', async () => {
    const server = await served('--drain', '1');
    // A line, and then no end.
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(`${JSON.stringify(LOAN)}\n`)) });
    const request = { method: 'POST', headers: LINES, body, duplex: 'half' } as RequestInit;
    const response = await fetch(`${server.url}/v1/decisions`, request);
    expect(response.status).toBe(200);
    server.process.kill('SIGTERM');
    await server.logged('requests-cut-off');
    await server.ended();
    await response.text().catch(() => undefined);
  });

  itAtTimes('replaces a worker that dies', async () => {
    const server = await served();
    const before = await decided(server.url, LOAN);
    await server.logged('answered');
    process.kill(workerOf(server), 'SIGKILL');
    expect(await server.logged('worker-died')).toMatchObject({ signal: 'SIGKILL' });
    await server.logged('listening', 1);
    expect(await decided(server.url, LOAN)).toEqual(before);
  });

  itAtTimes('replaces one of several on the port that the system chose, and all of them', async () => {
    const server = await served('--workers', '2');
    await server.logged('listening', 1);
    const asked = async () => (await decided(server.url, LOAN, { connection: 'close' }).catch(() => ({ status: 0 }))).status;
    for (let at = 0; at < 4; at++) await asked();
    await server.logged('answered', 3);
    const answering = [...new Set(server.log.filter(({ event }) => event === 'answered').map(({ pid }) => pid as number))];
    for (const [at, pid] of answering.entries()) {
      process.kill(pid, 'SIGKILL');
      await server.logged('worker-died', at);
    }
    await server.logged('listening', 1 + answering.length);
    const ports = server.log.filter(({ event }) => event === 'listening').map(({ port }) => port);
    expect(new Set(ports).size).toBe(1);
    expect(server.log.map(({ event }) => event)).not.toContain('worker-failed');
    expect(await asked()).toBe(200);
  });

  itAtTimes('lets a slow reader hold back only itself', async () => {
    const server = await served();
    const { port } = new URL(server.url);
    const line = `${JSON.stringify(LOAN)}\n`;
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(postHead('/v1/decisions', { host: 'localhost', ...LINES, 'transfer-encoding': 'chunked' }));
    socket.pause();
    // The test ends the connection while the server still writes to it.
    socket.on('error', () => undefined);
    // Written until the server takes no more: what it does not read, it does not hold.
    const chunk = `${(line.length * 40).toString(16)}\r\n${line.repeat(40)}\r\n`;
    let sent = 0;
    while (socket.write(chunk) || (await drainedSoon(socket))) {
      sent += chunk.length;
      if (sent > 64 * 1024 * 1024) break;
    }
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    for (let at = 0; at < 5; at++) expect((await decided(server.url, numbered(at))).status).toBe(200);
    socket.destroy();
  });

  itAtTimes('refuses nobody for those who ask at the same moment and are answered at once', async () => {
    const tokens = join(folder, 'crowd.tokens');
    writeFileSync(tokens, 'a-token-of-the-core-system\n');
    const server = await served('--token-file', tokens, '--max-concurrent-of-token', '3');
    const authorization = 'Bearer a-token-of-the-core-system';
    expect((await decided(server.url, LOAN, { authorization })).status).toBe(200);
    await server.logged('answered');
    const asked = JSON.stringify(LOAN);
    const head = postHead('/v1/decision', {
      host: 'localhost',
      authorization,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(asked),
      connection: 'close',
    });
    const sockets = Array.from({ length: 40 }, () => connect(Number(new URL(server.url).port), '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    // Held still, its worker finds all of them at once when it goes on.
    process.kill(workerOf(server), 'SIGSTOP');
    for (const socket of sockets) socket.write(head + asked);
    process.kill(workerOf(server), 'SIGCONT');
    const answers = await Promise.all(sockets.map((socket) => text(socket)));
    expect(new Set(answers.map((answer) => answer.slice(0, answer.indexOf('\r\n'))))).toEqual(new Set(['HTTP/1.1 200 OK']));
  });

  itAtTimes('logs nothing of a loan', async () => {
    const server = await served();
    await decided(server.url, numbered('secret-id'));
    await fetch(`${server.url}/v1/provisions/notice/s1/p1/1?lawAsOf=2020-07-01`);
    server.process.kill('SIGTERM');
    await server.ended();
    const text = JSON.stringify(server.log);
    for (const part of ['secret-id', LOAN.lender, LOAN.borrower.creditTotal, '2020-07-01']) expect(text).not.toContain(part);
    expect(server.log.filter(({ event }) => event === 'answered')).toHaveLength(2);
  });

  itAtTimes('told to stop does not wait for connections that ask nothing', async () => {
    const server = await served();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    // Another connection is accepted after it, so that it is accepted as well.
    expect((await decided(server.url, LOAN)).status).toBe(200);
    server.process.kill('SIGTERM');
    await closed;
    expect(await server.ended()).toEqual({ code: 0, signal: null });
    expect(server.log.map(({ event }) => event)).not.toContain('requests-cut-off');
  });

  itAtTimes('ends where one of its workers cannot begin, though another serves already', async () => {
    const path = join(folder, 'one-of-two.log');
    mkdirSync(`${path}.2`);
    const server = await begin('--workers', '2', '--record', path);
    expect(await server.ended()).toEqual({ code: 2, signal: null });
    expect(await server.said()).toContain(`${path}.2`);
  });

  it.runIf(existsSync('/proc/self/task') && isDrawn('a server that is killed'))(
    'that is killed while it starts a worker leaves nothing behind that complains',
    async () => {
      const server = await begin('--workers', '2');
      const { pid } = server.process;
      const hasChildren = () => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8') !== '';
      await expect.poll(hasChildren, { interval: 1, timeout: 30_000 }).toBe(true);
      server.process.kill('SIGKILL');
      await server.ended();
      expect(await server.said()).toBe('');
    },
  );

  itAtTimes('tells its metrics whatever becomes of its workers, and never fewer than before', async () => {
    const server = await served('--workers', '2');
    const statuses = new Set<number>();
    const killed: number[] = [];
    let most = 0;
    const look = async () => {
      const response = await fetch(`${server.url}/metrics`, { headers: { connection: 'close' } }).catch(() => undefined);
      // Where the worker that was asked is killed, there is no answer at all.
      if (response === undefined) return;
      statuses.add(response.status);
      const text = await response.text().catch(() => '');
      if (response.status === 503) expect(response.headers.get('retry-after')).toBe('1');
      const [, counted] = /^liubao_decisions_total\{track="shall-defer"\} (\d+)$/m.exec(text) ?? [];
      if (counted === undefined) return;
      expect(Number(counted)).toBeGreaterThanOrEqual(most);
      most = Number(counted);
    };
    for (let kill = 0; kill < runs(2); kill++) {
      await server.logged('listening', 1 + kill);
      for (let at = 0; at < 6; at++) {
        await decided(server.url, numbered(at), { connection: 'close' });
        await look();
      }
      // What a worker logs is written late: the last line may be of one that was killed before.
      await expect.poll(() => livingWorkerOf(server, killed), { timeout: 20_000 }).toBeDefined();
      const pid = livingWorkerOf(server, killed) as number;
      killed.push(pid);
      process.kill(pid, 'SIGKILL');
      const replaced = server.logged('worker-died', kill);
      for (let at = 0; at < 10; at++) await look();
      expect(await replaced).toMatchObject({ signal: 'SIGKILL' });
      await look();
    }
    await expect.poll(async () => (await fetch(`${server.url}/metrics`)).status, { timeout: 20_000 }).toBe(200);
    expect(killed).toHaveLength(runs(2));
    expect(most).toBeGreaterThan(0);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });

  itAtTimes('counts what all its workers answer', async () => {
    const server = await served('--workers', '2');
    for (let at = 0; at < 6; at++) await decided(server.url, numbered(at));
    await decided(server.url, { id: 'x' });
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('liubao_decisions_total{track="shall-defer"} 6');
    expect(metrics).toContain('liubao_refusals_total{problem="invalid-input"} 1');
    expect(metrics).toMatch(/liubao_request_seconds_bucket\{.*operation="decideLoan".*\} \d/);
  });
});

/** Whether a socket takes more within a moment. */
function drainedSoon(socket: ReturnType<typeof connect>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 2_000);
    socket.once('drain', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

describe('decisions that are recorded', () => {
  itAtTimes('are all in the log if they were answered, whenever the server is killed', { timeout: 900_000 }, async () => {
    const path = join(folder, 'killed.log');
    const answered = new Map<string, string>();
    const kills = runs(20);
    for (let kill = 0; kill < kills; kill++) {
      const server = await served('--record', path);
      let stop = false;
      const callers = Array.from({ length: 8 }, async (_, caller) => {
        for (let at = 0; !stop; at++) {
          try {
            const { status, answer } = await decided(server.url, numbered(`${kill}-${caller}-${at}`));
            const { decisionId } = answer.record as { decisionId: string };
            if (status === 200) answered.set(decisionId, answer.loanId as string);
          } catch {
            return;
          }
        }
      });
      await server.logged('answered', 20 + 7 * kill);
      // The worker at one time, the first process at another.
      process.kill(kill % 2 === 0 ? workerOf(server) : (server.process.pid as number), 'SIGKILL');
      if (kill % 2 === 0) await server.logged('worker-died');
      stop = true;
      server.process.kill('SIGKILL');
      await Promise.all([...callers, isGone(server.url)]);
    }
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const recorded = new Map(
      lines.map((line) => {
        const { decision } = JSON.parse(line) as { decision: { loanId: string; record: { decisionId: string } } };
        return [decision.record.decisionId, decision.loanId] as const;
      }),
    );
    expect(answered.size).toBeGreaterThan(20 * kills);
    expect([...answered].filter(([id, loan]) => recorded.get(id) !== loan)).toEqual([]);
    // The chain is whole, and each record is what is decided today.
    expect(await replayLog(path)).toMatchObject({ faultCount: 0 });
  });

  itAtTimes('go on in the log after it could not be written for a while', async () => {
    const path = join(folder, 'changed.log');
    const server = await served('--record', path);
    expect((await decided(server.url, numbered(1))).status).toBe(200);
    // Another program writes to it: what stands there is no longer known.
    appendFileSync(path, 'a line that does not end');
    expect((await decided(server.url, numbered(2))).status).toBe(503);
    await server.logged('listening', 1);
    expect((await decided(server.url, numbered(3))).status).toBe(200);
    expect(await replayLog(path)).toMatchObject({ records: 2, faultCount: 0 });
  });

  itAtTimes('are waited for by a server whose log is damaged, until somebody has mended it', async () => {
    const path = join(folder, 'damaged.log');
    const server = await served('--record', path);
    expect((await decided(server.url, numbered(1))).status).toBe(200);
    const whole = readFileSync(path);
    appendFileSync(path, 'no record\n');
    expect((await decided(server.url, numbered(2))).status).toBe(503);
    expect(await server.logged('worker-failed')).toMatchObject({ message: expect.stringContaining(path) });
    writeFileSync(path, whole);
    await server.logged('listening', 1);
    expect((await decided(server.url, numbered(3))).status).toBe(200);
    expect(await replayLog(path)).toMatchObject({ records: 2, faultCount: 0 });
  });

  itAtTimes('are signed with the key of the bank', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const [key, path] = [join(folder, 'bank.pem'), join(folder, 'signed.log')];
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const server = await served('--record', path, '--sign-key', key);
    expect((await decided(server.url, LOAN)).status).toBe(200);
    expect(await replayLog(path, { verify: ed25519Verifier(publicKey) })).toMatchObject({ records: 1, faultCount: 0 });
    const { code, err } = await liubao(['serve', '--sign-key', key]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--record') });
    const other = await liubao(['serve', '--record', path, '--sign-key', path]);
    expect({ code: other.code, err: other.err }).toEqual({ code: 2, err: expect.stringContaining('--sign-key') });
  });

  itAtTimes('have personal fields masked, by whichever rulebook they were made under', async () => {
    const [secret, path] = [join(folder, 'secret'), join(folder, 'masked.log')];
    writeFileSync(secret, 'a secret of the bank\n');
    const books = ['rules/ningxia-2020', 'fixtures/rulebooks/invented-2021'];
    const options = books.flatMap((book) => ['--rulebook', book]);
    const server = await served('--record', path, '--mask-key', secret, ...options);
    const loan = { ...LOAN, contractNumber: 'C-of-a-borrower' };
    const rulebooks = books.map((book) => readRulebook(book));
    for (const { id } of rulebooks) {
      const response = await fetch(`${server.url}/v1/decision?rulebook=${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(loan),
      });
      expect({ status: response.status, answer: await response.json() }).toMatchObject({
        status: 200,
        answer: { loanId: loan.id, record: { decisionId: expect.any(String) } },
      });
    }
    expect(readFileSync(path, 'utf8')).not.toContain('C-of-a-borrower');
    expect(await replayLog(path, { rulebooks })).toMatchObject({ records: 2, masked: 2, decided: 2, faultCount: 0 });
    const named = join(folder, 'named.log');
    const naming = await served('--record', named, '--mask-key', secret, '--mask', 'borrower.id');
    const borrower = { ...loan.borrower, id: 'B-of-a-borrower' };
    expect((await decided(naming.url, { ...loan, borrower })).status).toBe(200);
    expect(readFileSync(named, 'utf8')).not.toContain('B-of-a-borrower');
    expect(readFileSync(named, 'utf8')).toContain('C-of-a-borrower');
  });

  it.each([
    ['a key of masks without a log', ['--mask-key', '@secret'], '--record'],
    ['a key to sign without a log', ['--sign-key', '@secret'], '--record'],
    ['a mask without a key', ['--record', '@log', '--mask', 'borrower.id'], '--mask-key'],
    ['a secret that is guessed', ['--record', '@log', '--mask-key', '@short'], '--mask-key'],
    [
      'a field that a rule reads',
      ['--record', '@log', '--mask-key', '@secret', '--mask', 'purpose'],
      '--mask (ningxia-2020): "purpose"',
    ],
    [
      'a field of extensions that a rulebook declares as a fact',
      ['--record', '@log', '--mask-key', '@secret', '--mask', 'extensions.trade', '--rulebook', 'fixtures/rulebooks/flood-2022'],
      '--mask: "extensions.trade"',
    ],
    [
      'such a field under one of several rulebooks, which is named',
      [
        ...['--record', '@log', '--mask-key', '@secret', '--mask', 'extensions.trade'],
        ...['--rulebook', 'rules/ningxia-2020', '--rulebook', 'fixtures/rulebooks/flood-2022'],
      ],
      '--mask (flood-2022): "extensions.trade"',
    ],
  ])('are refused at once: %s', async (_, options, named) => {
    const own = mkdtempSync(join(folder, 'refused-'));
    writeFileSync(join(own, 'secret'), 'a secret of the bank\n');
    writeFileSync(join(own, 'short'), 'short');
    const { code, err } = await liubao(['serve', ...options.map((option) => option.replace('@', `${own}/`))]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(named) });
  });

  itAtTimes('of several workers stand in a log of each', async () => {
    const path = join(folder, 'several.log');
    const server = await served('--record', path, '--workers', '2');
    await server.logged('listening', 1);
    for (let at = 0; at < 12; at++) await decided(server.url, numbered(at), { connection: 'close' });
    server.process.kill('SIGTERM');
    await server.ended();
    const ids = [path, `${path}.2`].flatMap((log) =>
      readFileSync(log, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { loan: { id: string } }).loan.id),
    );
    expect(ids.sort()).toEqual(Array.from({ length: 12 }, (_, at) => `L-${at}`).sort());
    for (const log of [path, `${path}.2`]) expect(await replayLog(log)).toMatchObject({ faultCount: 0 });
  });
});

describe('a folder of a rulebook that is replaced while it is served', () => {
  const source = 'fixtures/rulebooks/invented-2021';
  /** A copy of the rulebook under another version. */
  const version = (name: string, number: string): string => {
    const path = join(folder, name);
    cpSync(source, path, { recursive: true });
    const file = join(path, 'rulebook.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...data, version: number }));
    return path;
  };

  itAtTimes('decides from then on, and a broken one is refused while the old one stays', async () => {
    const served1 = version('served', '7.0.1');
    const old = readRulebook(served1);
    const server = await served('--rulebook', served1);
    const digest = async () => ((await decided(server.url, LOAN)).answer.rulebook as { digest: string }).digest;
    expect(await digest()).toBe(old.digest);

    const next = version('next', '7.0.2');
    const { digest: newer } = readRulebook(next);
    renameSync(served1, join(folder, 'gone'));
    renameSync(next, served1);
    await server.logged('rulebooks-replaced');
    await expect.poll(digest, { timeout: 10_000 }).toBe(newer);
    const { answer } = await decided(server.url, LOAN);
    expect(answer).toEqual(JSON.parse(JSON.stringify(decide(LOAN as never, { rulebook: readRulebook(served1) }))));

    writeFileSync(join(served1, 'parameters.json'), '{"broken":');
    const refused = await server.logged('rulebooks-refused');
    expect(refused.message).toContain('parameters.json');
    expect(await digest()).toBe(newer);
  });

  itAtTimes('need not be the one that is named: a rulebook is read again where what it amends has changed', async () => {
    const series = join(folder, 'series');
    cpSync('fixtures/rulebooks/relief-series', series, { recursive: true });
    const amending = join(series, '2-january-2021');
    const server = await served('--rulebook', amending);
    const { digest: old } = readRulebook(amending);
    const file = join(series, '1-june-2020', 'parameters.json');
    const before = readFileSync(file, 'utf8');
    const after = before.replace('"10000000.00"', '"20000000.00"');
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const { rulebooks } = await server.logged('rulebooks-replaced');
    const { digest } = readRulebook(amending);
    expect(digest).not.toBe(old);
    expect(rulebooks).toEqual([expect.objectContaining({ id: 'relief-series-2', digest })]);
  });

  itAtTimes('is refused where another that is served has its id', async () => {
    const [first, second] = [version('first', '7.1.0'), version('second', '7.1.1')];
    const file = join(second, 'rulebook.json');
    const same = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(same) as object), id: 'invented-2022' }));
    const server = await served('--rulebook', first, '--rulebook', second);
    const ids = async () => {
      const listed = (await (await fetch(`${server.url}/v1/rulebooks`)).json()) as { id: string }[];
      return listed.map(({ id }) => id);
    };
    const before = await ids();
    expect(new Set(before).size).toBe(2);
    writeFileSync(file, same);
    expect(await server.logged('rulebooks-refused')).toMatchObject({ message: expect.stringContaining('rulebooks') });
    expect(await ids()).toEqual(before);
    expect(server.log.filter(({ event }) => event === 'worker-died')).toEqual([]);
  });
});

describe('liubao serve refuses', () => {
  const refusal = async (...options: string[]) => {
    const { code, err } = await liubao(['serve', ...options]);
    return { code, said: err };
  };
  it('to be reached from elsewhere without tokens', async () => {
    expect(await refusal('--host', '0.0.0.0')).toEqual({ code: 2, said: expect.stringContaining('--insecure') });
  });
  it.each([
    ['short', 'too-short\n'],
    ['none', '# nobody\n\n'],
    ['two on a line', 'a-token-of-16-characters and-another-of-them\n'],
    ['a short one before a comment', 'too-short # a-token-of-16-characters\n'],
    ['letters that no header holds', 'a-token-of-16-中文字符-characters\n'],
  ])('a file of tokens with %s, without saying them', async (name, text) => {
    const path = join(folder, `${name}.tokens`);
    writeFileSync(path, text);
    const { code, said } = await refusal('--token-file', path);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(path) });
    expect(said).not.toContain(text.trim());
  });
  itAtTimes('a port that is taken, and a log that cannot be written', async () => {
    const server = await served();
    const { port } = new URL(server.url);
    const log = join(folder, 'no', 'such', 'folder.log');
    for (const [options, named] of [
      [['--port', port], 'the port is taken'],
      [['--record', log], log],
    ] as const) {
      const other = await begin(...options);
      expect(await other.ended()).toEqual({ code: 2, signal: null });
      expect(await other.said()).toContain(named);
    }
    expect((await decided(server.url, LOAN)).status).toBe(200);
  });
  itAtTimes('callers without a token of its file, also a new one', async () => {
    const path = join(folder, 'tokens');
    writeFileSync(path, '# of 2026\r\nthe-first-token-of-the-bank # core\r\nthe-token#of-a-branch-of-it\n');
    const server = await served('--token-file', path);
    const status = async (token: string) => (await decided(server.url, LOAN, { authorization: `Bearer ${token}` })).status;
    expect([await status('the-first-token-of-the-bank'), await status('the-other-token-of-the-bank')]).toEqual([200, 401]);
    // A token is no shorter than it is written.
    expect([await status('the-token#of-a-branch-of-it'), await status('the-token')]).toEqual([200, 401]);
    writeFileSync(path, 'the-other-token-of-the-bank\n');
    server.process.kill('SIGHUP');
    await expect.poll(() => status('the-first-token-of-the-bank'), { timeout: 10_000 }).toBe(401);
    expect(await status('the-other-token-of-the-bank')).toBe(200);
  });
});
