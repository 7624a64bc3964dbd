import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, InvalidLoanError, InvalidOptionError, type LoanInput } from '../../src/index.js';
import { DecisionLogError, ed25519Signer, ed25519Verifier, openDecisionLog, replayLog } from '../../src/node/index.js';
import { recordLine, type SealedRecord, seal } from '../../src/record/index.js';
import { DEEP, itAtTimes, runs } from '../depth.js';
import { keepFigures } from '../kept-figures.js';
import { emptyFolder } from '../portfolio/files.js';

const loan = (at: number): LoanInput => ({
  id: `NX-${at}`,
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '3000000' },
  schedule: [{ dueDate: '2020-08-15', principal: `${50_000 + at}.00` }],
});
const logPath = async () => join(await emptyFolder(), 'decisions.log');

/** Appends decisions to a log that is opened for them; the records. */
async function appended(path: string, count: number, options = {}): Promise<SealedRecord[]> {
  const log = await openDecisionLog(path, options);
  const records = await Promise.all(Array.from({ length: count }, (_, at) => log.append(decide(loan(at)), loan(at))));
  await log.close();
  return records;
}

async function refusalOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe('a log of decisions', () => {
  it('has each record in a line of its own, in the order of the calls, and goes on where it ended', async () => {
    const path = await logPath();
    const first = await appended(path, 5);
    const second = await appended(path, 3);
    const records = [...first, ...second];
    expect(records.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(readFileSync(path, 'utf8')).toBe(records.map((record) => `${recordLine(record)}\n`).join(''));
    const { sequence, digest } = records[7] as SealedRecord;
    expect(await replayLog(path, { head: { sequence, digest } })).toMatchObject({ records: 8, decided: 8, faultCount: 0 });
    expect(readdirSync(join(path, '..'))).toEqual(['decisions.log']);
  });

  it('says which record is safe: that of the last acknowledged call', async () => {
    const path = await logPath();
    const log = await openDecisionLog(path);
    expect(log.head).toBeUndefined();
    const waiting = log.append(decide(loan(1)), loan(1));
    expect(log.head).toBeUndefined();
    const { sequence, digest } = await waiting;
    expect(log.head).toEqual({ sequence, digest });
    await log.close();
    const again = await openDecisionLog(path);
    expect(again.head).toEqual({ sequence, digest });
    await again.close();
  });

  it('goes on with a chain that began in an older file', async () => {
    const [old, path] = [await logPath(), await logPath()];
    const last = (await appended(old, 2)).at(-1) as SealedRecord;
    await appended(path, 2, { after: last });
    // Once it has records, they say what comes next.
    await appended(path, 1, { after: last });
    expect(await replayLog(path, { after: last })).toMatchObject({ records: 3, faultCount: 0, head: { sequence: 4 } });
    expect((await replayLog(path)).faults).toMatchObject([{ kind: 'order', line: 1 }]);
  });

  it('refuses what cannot be sealed, and writes the others', async () => {
    const path = await logPath();
    const log = await openDecisionLog(path);
    const ends = await Promise.all([
      log.append(decide(loan(0)), loan(0)),
      refusalOf(() => log.append(decide(loan(1)), loan(2))),
      refusalOf(() => log.append(decide(loan(1)), {} as never)),
      log.append(decide(loan(3)), loan(3)),
    ]);
    await log.close();
    expect(ends[1]).toBeInstanceOf(InvalidOptionError);
    expect(ends[2]).toBeInstanceOf(InvalidLoanError);
    expect(await replayLog(path)).toMatchObject({ records: 2, decided: 2, faultCount: 0 });
  });

  // Tens of millions of characters are digested three times.
  it.runIf(DEEP)('refuses a record longer than a line of a log may be', async () => {
    const log = await openDecisionLog(await logPath());
    const long = { ...loan(1), extensions: { note: ['x'.repeat(70_000_000)] } };
    expect(await refusalOf(() => log.append(decide(long), long))).toMatchObject({ code: 'too-long' });
    expect((await log.append(decide(loan(2)), loan(2))).sequence).toBe(0);
    await log.close();
  });

  it('takes nothing once it is closed', async () => {
    const log = await openDecisionLog(await logPath());
    await log.close();
    await log.close();
    expect(await refusalOf(() => log.append(decide(loan(0)), loan(0)))).toMatchObject({ code: 'log-failure', fault: 'closed' });
  });

  it('stops where another program writes to it, and acknowledges nothing that would stand behind', async () => {
    const path = await logPath();
    const log = await openDecisionLog(path);
    const first = await log.append(decide(loan(0)), loan(0));
    appendFileSync(path, recordLine(seal(decide(loan(9)), loan(9))));
    for (const at of [1, 2])
      expect(await refusalOf(() => log.append(decide(loan(at)), loan(at)))).toMatchObject({ fault: 'changed' });
    expect(log.head).toEqual({ sequence: 0, digest: first.digest });
    await log.close();
  });

  it('is refused where its folder is none, and where it is a folder', async () => {
    const folder = await emptyFolder();
    for (const path of [join(folder, 'none', 'decisions.log'), folder]) {
      const error = await refusalOf(() => openDecisionLog(path));
      expect(error).toBeInstanceOf(DecisionLogError);
      expect(error).toMatchObject({ fault: 'file', path });
    }
  });
});

describe('a log has one writer at a time', () => {
  it('under whatever path it is opened, until that one closes it', async () => {
    const path = await logPath();
    const link = `${path}.link`;
    const log = await openDecisionLog(path);
    symlinkSync(path, link);
    for (const other of [path, link]) expect(await refusalOf(() => openDecisionLog(other))).toMatchObject({ fault: 'in-use' });
    await log.close();
    await (await openDecisionLog(link)).close();
  });

  it('however many come at the same time', async () => {
    const path = await logPath();
    const opened = await Promise.all(Array.from({ length: 12 }, () => refusalOf(() => openDecisionLog(path))));
    const logs = opened.filter((one) => !(one instanceof Error)) as Awaited<ReturnType<typeof openDecisionLog>>[];
    expect(logs.length).toBeLessThanOrEqual(1);
    for (const log of logs) await log.close();
    await (await openDecisionLog(path)).close();
    expect(readdirSync(join(path, '..'))).toEqual(['decisions.log']);
  });

  it('whose lock ends with it, but not where it runs on another machine', async () => {
    const path = await logPath();
    writeFileSync(`${path}.lock.000000000000.1.1.abc`, '');
    expect(await refusalOf(() => openDecisionLog(path))).toMatchObject({
      fault: 'in-use',
      message: expect.stringContaining('decisions.log.lock.000000000000.1.1.abc'),
    });
  });
});

describe('a log that was cut', () => {
  it('anywhere is whole up to its last whole record, and goes on from there', async () => {
    const whole = await logPath();
    await appended(whole, 4);
    const bytes = readFileSync(whole);
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1);
    const path = await logPath();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.nat(bytes.length), fc.constantFrom(...ends, ...ends.map((end) => end - 1))),
        async (length) => {
          copyFileSync(whole, path);
          truncateSync(path, length);
          const kept = Buffer.from(bytes.subarray(0, length)).filter((byte) => byte === 0x0a).length;
          const before = await replayLog(path);
          expect(before).toMatchObject({ records: kept, decided: kept, faultCount: 0 });
          expect(before.torn === undefined).toBe(length === 0 || bytes[length - 1] === 0x0a);
          const [record] = await appended(path, 1);
          expect(record?.sequence).toBe(kept);
          expect(await replayLog(path)).toMatchObject({ records: kept + 1, decided: kept + 1, faultCount: 0 });
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('and whose last record was altered is not written to', async () => {
    const path = await logPath();
    await appended(path, 2);
    const text = readFileSync(path, 'utf8');
    for (const altered of [text.replace(/50001\.00/, '90001.00'), `${text}x\n`, `${text}\n`]) {
      writeFileSync(path, altered);
      expect(await refusalOf(() => openDecisionLog(path))).toMatchObject({ fault: 'damaged' });
      expect(readFileSync(path, 'utf8')).toBe(altered);
      expect(readdirSync(join(path, '..'))).toEqual(['decisions.log']);
    }
  });
});

describe('a writer that is killed', () => {
  const KILLED = DEEP ? 60 : 6;
  let folder = '';
  beforeAll(async () => {
    // Inside node_modules, where Node.js finds what the program imports.
    folder = await mkdtemp(join('node_modules', '.log-writer-'));
    const shared = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' } as const;
    await build({ ...shared, entryPoints: ['test/node/log-writer.ts'], outfile: join(folder, 'log-writer.mjs') });
  });
  afterAll(() => rm(folder, { recursive: true }));

  itAtTimes(
    'at any moment loses no acknowledged record, and the next one goes on with the chain',
    { timeout: 600_000 },
    async () => {
      const path = await logPath();
      const acknowledged: (readonly [sequence: number, digest: string])[] = [];
      for (let killed = 0; killed < KILLED; killed++) {
        const writer = spawn(process.execPath, [join(folder, 'log-writer.mjs'), path, String(1 + (killed % 4) * 8)], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        writer.stdout.on('data', (piece) => {
          said += String(piece);
        });
        const enough = 1 + Math.floor(Math.random() * 40);
        while (said.split('\n').length <= enough) await once(writer.stdout, 'data');
        await setTimeout(Math.random() * 30);
        writer.kill('SIGKILL');
        await once(writer, 'close');
        // A last line may have been cut off itself.
        const lines = said.split('\n').slice(0, -1);
        expect(lines[0]).toBe('open');
        for (const line of lines.slice(1)) {
          const [sequence = '', digest = ''] = line.split(' ');
          acknowledged.push([Number(sequence), digest]);
        }
      }
      const report = await replayLog(path);
      expect(report.faults).toEqual([]);
      const written = readFileSync(path, 'utf8').split('\n').slice(0, -1);
      const digests = written.map((line) => (JSON.parse(line) as SealedRecord).digest);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.filter(([sequence, digest]) => digests[sequence] !== digest)).toEqual([]);
      if (DEEP) keepFigures('killed-writers', { killed: KILLED, acknowledged: acknowledged.length, lost: 0 });
      console.log(`${KILLED} writers killed, ${acknowledged.length} records acknowledged, ${written.length} written, none lost`);
      // All locks of the dead are gone once the next has opened the log.
      await (await openDecisionLog(path)).close();
      expect(readdirSync(join(path, '..'))).toEqual(['decisions.log']);
      expect(existsSync(path)).toBe(true);
    },
  );
});

describe('signatures of Ed25519', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const other = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const pem = {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    public: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };

  it('are verified in a replay, with the keys as PEM or as objects, and after a change of keys', async () => {
    const path = await logPath();
    await appended(path, 2, { sign: ed25519Signer(pem.private) });
    await appended(path, 1, { sign: ed25519Signer(other.privateKey) });
    const verify = ed25519Verifier(pem.public, other.publicKey);
    expect(await replayLog(path, { verify })).toMatchObject({ signed: 3, verified: 3, faultCount: 0 });
    const { faults } = await replayLog(path, { verify: ed25519Verifier(publicKey) });
    expect(faults).toMatchObject([{ line: 3, kind: 'signature' }]);
  });

  it('hold for the digest that was signed, in the one way of writing them', () => {
    const digest = 'a'.repeat(64);
    const signature = ed25519Signer(privateKey)(digest);
    const verify = ed25519Verifier(publicKey);
    expect(verify(digest, signature)).toBe(true);
    const [algorithm, key, value = ''] = signature.split(':');
    for (const wrong of [
      '',
      value,
      `${algorithm}:${key}:`,
      `rsa:${key}:${value}`,
      `${signature}:`,
      `${signature}=`,
      ` ${signature}`,
      signature.replace(/==$/, ''),
    ])
      expect(verify(digest, wrong), wrong).toBe(false);
    expect(verify('b'.repeat(64), signature)).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['a signer of a public key', () => ed25519Signer(publicKey)],
    ['a signer of another kind of key', () => ed25519Signer(rsa.privateKey)],
    ['a verifier of a private key', () => ed25519Verifier(pem.private)],
    ['a verifier of no key', () => ed25519Verifier()],
    ['a signer of a text that is no key', () => ed25519Signer('-----BEGIN PRIVATE KEY-----\nhunter2')],
  ])('%s is refused, and no key is told', (_, call) => {
    expect(call).toThrow(InvalidOptionError);
    expect(call).not.toThrow(/hunter2|BEGIN/);
  });
});
