import { type FileHandle, open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision } from '../decide/decision.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { LINE_LIMIT, tooLongLine } from '../files/byte-lines.js';
import { NEWLINE } from '../files/line-chunks.js';
import { givenPath } from '../files/path-option.js';
import { codeOf, reasonOf } from '../files/system-reason.js';
import { encodeUtf8 } from '../files/utf8.js';
import { inWords } from '../record/log-fault.js';
import { recordOfLine } from '../record/log-reader.js';
import { givenHead, type Sealer, type SealOptions, sealerOf } from '../record/seal.js';
import { type ChainHead, digestOfContent, recordLine, type SealedRecord } from '../record/sealed-record.js';
import { optionOf } from '../rulebook/caller-options.js';
import { DecisionLogError } from './decision-log-error.js';
import { DECISION_LOG_FAULTS } from './decision-log-words.js';
import { type LogLock, lockLog } from './log-lock.js';

/**
 * How a log is written. `after` names the record that the log follows, where it has none yet: the last of an older log that it goes on
 * with.
 */
export type DecisionLogOptions = SealOptions;

/** A log of decisions that is open for writing. */
export interface DecisionLog {
  /** The last record that is safely on the disk; `undefined` where there is none. */
  readonly head: ChainHead | undefined;
  /**
   * Seals a decision as the next record, in the order of the calls, and writes it. Records appended meanwhile are written together, with
   * one wait for the disk, so whoever has many appends several before awaiting the first.
   *
   * @returns the record, once it is safely on the disk: neither a crash of the program nor one of the system loses it then
   * @throws {InvalidLoanError} for what is no loan, or holds what JSON does not; nothing is written
   * @throws {InvalidOptionError} where the decision is that of a loan with another id; nothing is written
   * @throws {TooLongError} for a record longer than a log can have; nothing is written
   * @throws {DecisionLogError} where the file cannot be written: this record and all later ones are then refused
   */
  append(decision: Decision, loan: LoanInput | Loan): Promise<SealedRecord>;
  /** Waits until everything that was appended is written, and gives the log free for another writer. */
  close(): Promise<void>;
}

/**
 * Opens a log of decisions for writing, or begins one. The chain goes on from its last record. A last line that does not end, which a
 * killed writer leaves behind, was never acknowledged and is removed. One writer has a log at a time; that one ends with its process.
 *
 * @param path the file, one record a line
 * @throws {DecisionLogError} `in-use` where another writer has it, `damaged` where its last record is none, or `file`
 * @throws {InvalidOptionError} for an option that is not allowed, and for an invalid path
 *
 * @example
 * import { rmSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { replayLog } from 'liubao-rules/node'
 * const path = `${tmpdir()}/decisions-of-an-example.log`
 * const log = await openDecisionLog(path)
 * const record = await log.append(decide(loan), loan)
 * await log.close()
 * const { head, faultCount } = await replayLog(path)
 * head?.digest === record.digest // true
 * faultCount // 0
 * rmSync(path)
 */
export async function openDecisionLog(path: string, options: DecisionLogOptions = {}): Promise<DecisionLog> {
  givenPath('path', path);
  const seal = sealerOf(options);
  const given = optionOf(options, 'after');
  return openLogOf(path, seal, given === undefined ? undefined : givenHead('after', given));
}

/** Opens a log whose records are sealed in a way of the caller's: each by the rulebook that it was decided under. */
export async function openLogOf(path: string, seal: Sealer, after?: ChainHead): Promise<DecisionLog> {
  const failed = (error: unknown): DecisionLogError =>
    error instanceof DecisionLogError
      ? error
      : new DecisionLogError('file', path, DECISION_LOG_FAULTS.failed(path, reasonOf(error)), { cause: error });
  let opened: OpenedLog;
  try {
    opened = await openFile(path);
  } catch (error) {
    throw error instanceof DecisionLogError || codeOf(error) !== undefined ? failed(error) : error;
  }
  const { handle, lock } = opened;
  let { size } = opened;
  let [sealed, written] = [opened.head ?? after, opened.head];
  let waiting: Appended[] = [];
  let writing: Promise<void> | undefined;
  let refusal: DecisionLogError | undefined;
  let closing: Promise<void> | undefined;

  const writeBatch = async (batch: readonly Appended[]) => {
    // Whoever writes without the lock would break the chain, and what stands there is then no longer known.
    if ((await handle.stat()).size !== size) throw new DecisionLogError('changed', path, DECISION_LOG_FAULTS.changed(path));
    const bytes = Buffer.concat(batch.map((one) => one.line));
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
    await handle.datasync();
    size += bytes.length;
  };
  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      try {
        if (refusal !== undefined) throw refusal;
        await writeBatch(batch);
      } catch (error) {
        refusal ??= failed(error);
        for (const { reject } of batch) reject(refusal);
        continue;
      }
      const { record } = batch[batch.length - 1] as Appended;
      written = { sequence: record.sequence, digest: record.digest };
      for (const one of batch) one.resolve(one.record);
    }
    writing = undefined;
  };
  return {
    get head() {
      return written;
    },
    async append(decision, loan) {
      if (closing !== undefined) throw new DecisionLogError('closed', path, DECISION_LOG_FAULTS.closed(path));
      if (refusal !== undefined) throw refusal;
      // Nothing is awaited before the record has its place in the chain.
      const record = seal(decision, loan, sealed);
      const line = encodeUtf8(`${recordLine(record)}\n`);
      if (line.length > LINE_LIMIT) throw tooLongLine(line.length);
      sealed = { sequence: record.sequence, digest: record.digest };
      const acknowledged = new Promise<SealedRecord>((resolve, reject) => {
        waiting.push({ record, line, resolve, reject });
      });
      writing ??= writeAll();
      return acknowledged;
    },
    close() {
      closing ??= (async () => {
        await writing;
        try {
          await handle.close();
        } finally {
          await lock.release();
        }
      })();
      return closing;
    },
  };
}

// Many more records would be held in memory twice.
const MOST_AT_ONCE = 1_000;

/** A record on its way to the disk. */
interface Appended {
  readonly record: SealedRecord;
  readonly line: Uint8Array;
  readonly resolve: (record: SealedRecord) => void;
  readonly reject: (error: Error) => void;
}

interface OpenedLog {
  readonly handle: FileHandle;
  readonly lock: LogLock;
  readonly size: number;
  readonly head: ChainHead | undefined;
}

/** Opens the file, with the lock, at the end of its last whole line. */
async function openFile(path: string): Promise<OpenedLog> {
  // What is written goes to the end of the file, wherever that is.
  const handle = await open(path, 'a+');
  let lock: LogLock | undefined;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: 'ENOTSUP' });
    // Two paths that lead to one file have one lock.
    const own = await realpath(path);
    lock = await lockLog(own);
    const { size } = await handle.stat();
    const { line, end } = await lastLine(handle, size);
    const head = line === undefined ? undefined : headOf(path, line);
    if (end < size) await handle.truncate(end);
    await handle.sync();
    await syncFolder(dirname(own));
    return { handle, lock, size: end, head };
  } catch (error) {
    try {
      await lock?.release();
    } finally {
      await handle.close();
    }
    throw error;
  }
}

/** The head of the chain in the last line of a log. */
function headOf(path: string, line: Uint8Array): ChainHead {
  const read = recordOfLine(line);
  if ('expected' in read) {
    const { expected, found } = read;
    throw new DecisionLogError('damaged', path, DECISION_LOG_FAULTS.damaged(path, DECISION_LOG_FAULTS.unlike(expected, found)));
  }
  const { digest, signature: _, ...content } = read.record;
  const own = digestOfContent(content);
  if (own === digest) return { sequence: content.sequence, digest };
  throw new DecisionLogError(
    'damaged',
    path,
    DECISION_LOG_FAULTS.damaged(path, DECISION_LOG_FAULTS.unlike(inWords(own), inWords(digest))),
  );
}

const BLOCK = 64 * 1024;

/** The last line of a file that ends, without its line break, and where it ends. A line longer than any record is not read. */
async function lastLine(handle: FileHandle, size: number): Promise<{ readonly line?: Uint8Array; readonly end: number }> {
  let tail = Buffer.alloc(0);
  for (let start = size; start > 0; ) {
    const from = Math.max(0, start - Math.max(BLOCK, tail.length));
    const block = Buffer.alloc(start - from);
    await handle.read(block, 0, block.length, from);
    tail = Buffer.concat([block, tail]);
    start = from;
    const last = tail.lastIndexOf(NEWLINE);
    const before = last <= 0 ? -1 : tail.lastIndexOf(NEWLINE, last - 1);
    if (last >= 0 && (before >= 0 || start === 0 || tail.length > 2 * LINE_LIMIT))
      return { line: tail.subarray(before + 1, last), end: start + last + 1 };
  }
  return { end: 0 };
}

/** Makes the name of a new file as lasting as its content. Some systems know no such thing, and need none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}
