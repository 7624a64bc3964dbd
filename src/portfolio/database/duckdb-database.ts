import { rm } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance, DuckDBType, Json } from '@duckdb/node-api';
import { wordedCause } from '../../files/system-reason.js';
import { SYSTEM_REASONS } from '../../files/system-words.js';
import { PortfolioError, stopped, writeError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { textSql } from './sql-text.js';

/** An open database of DuckDB for the work of one run. */
export interface Duckdb {
  /** `onProgress` is called now and then with the part of the work that is done, from 0 to 1. */
  run(sql: string, onProgress?: (done: number) => void): Promise<void>;
  /** The rows of a query, each by column. */
  rows(sql: string): Promise<Record<string, Json>[]>;
  /** The rows of a query as lists of values, some thousands at a time, for results that may not fit in memory. */
  batches(sql: string): AsyncGenerator<readonly (readonly Json[])[]>;
  /** The columns of a query and their types. */
  columns(sql: string): Promise<ReadonlyMap<string, DuckDBType>>;
  close(): Promise<void>;
}

/**
 * Opens a database in a file of its own, so that what does not fit in memory goes to the disk beside it.
 *
 * @param output the file that the run writes, named where the disk beside it cannot be written
 * @throws {PortfolioError} where DuckDB is not installed, or the file cannot be made
 */
export async function openDuckdb(
  path: string,
  output: string,
  memoryLimit: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Duckdb> {
  const { DuckDBInstance: Instance } = await duckdbModule();
  const instance: DuckDBInstance = await Instance.create(path).catch((error: unknown) => {
    throw writeError(output, wordedCause(PORTFOLIO_FAULTS.noTables(quoted(error)), { cause: error }));
  });
  const connection: DuckDBConnection = await instance.connect();
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      if (signal?.aborted === true) throw stopped(error);
      if (DISK_FULL.test(messageOf(error)))
        throw writeError(output, wordedCause(SYSTEM_REASONS.ENOSPC, { cause: error, code: 'ENOSPC' }));
      if (CANNOT_WRITE.test(messageOf(error)))
        throw writeError(output, wordedCause(PORTFOLIO_FAULTS.duckdbCannotWrite(quoted(error)), { cause: error }));
      if (memoryLimit !== undefined && messageOf(error).startsWith('Out of Memory')) {
        throw new PortfolioError('usage', PORTFOLIO_FAULTS.memoryLimit(memoryLimit), error);
      }
      throw new PortfolioError('file', PORTFOLIO_FAULTS.duckdbFailed(quoted(error)), error);
    }
  };
  const database: Duckdb = {
    async run(sql, onProgress) {
      const timer = onProgress === undefined ? undefined : setInterval(() => onProgress(doneOf(connection)), PROGRESS_INTERVAL);
      try {
        await guarded(() => connection.run(sql));
        onProgress?.(1);
      } finally {
        clearInterval(timer);
      }
    },
    columns: (sql) =>
      guarded(async () => {
        const result = await connection.run(`${sql} LIMIT 0`);
        return new Map(result.columnNames().map((name, at) => [name, result.columnType(at)]));
      }),
    async *batches(sql) {
      const result = await guarded(() => connection.stream(sql));
      const batches = result.yieldRowsJson();
      for (;;) {
        const next = await guarded(() => batches.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    rows: (sql) => guarded(async () => (await connection.runAndReadAll(sql)).getRowObjectsJson()),
    async close() {
      signal?.removeEventListener('abort', interrupt);
      connection.closeSync();
      instance.closeSync();
      await Promise.all(['', '.wal', '.tmp'].map((suffix) => rm(`${path}${suffix}`, { force: true, recursive: true })));
    },
  };
  try {
    await database.run("SET TimeZone = 'UTC'");
    // The progress is measured, but not printed.
    await database.run('SET enable_progress_bar = true');
    await database.run('SET enable_progress_bar_print = false');
    // The tables go with the run: to write them once more into the file, which is then removed, would be for nothing.
    await database.run('PRAGMA disable_checkpoint_on_shutdown');
    await database.run(`SET temp_directory = ${textSql(`${path}.tmp`)}`);
    if (memoryLimit !== undefined) await database.run(`SET memory_limit = ${textSql(memoryLimit)}`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Gives a database, which is opened when it is first asked for. */
export type OpenDatabase = () => Promise<Duckdb>;

/** Uses a database that is opened when it is first asked for, and closes it afterwards. */
export async function withDuckdb<Result>(make: OpenDatabase, use: (open: OpenDatabase) => Promise<Result>): Promise<Result> {
  let opened: Promise<Duckdb> | undefined;
  try {
    return await use(() => (opened ??= make()));
  } finally {
    // What failed to open has said so to whoever asked.
    const database = await opened?.catch(() => undefined);
    await database?.close();
  }
}

const PROGRESS_INTERVAL = 200;

/** DuckDB gives a percentage, or -1 if it cannot tell. */
function doneOf({ progress: { percentage } }: DuckDBConnection): number {
  return Math.min(1, Math.max(0, percentage / 100));
}

async function duckdbModule() {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new PortfolioError('no-duckdb', PORTFOLIO_FAULTS.noDuckdb, error);
  }
}

// DuckDB's messages for a full disk: for the file it writes, its tables and its temporary files.
const DISK_FULL = /no space left|not enough (disk )?space|max_temp_directory_size/i;
// "Cannot open file" may be about an input; the files that DuckDB writes end in `.partial`.
const CANNOT_WRITE = /^IO Error: (Could not (write|create|truncate|sync)|Failed to create|Cannot open file "[^"]*\.partial\b)/i;
const LONGEST_QUOTE = 200;

/** The first line of DuckDB's message, in quotation marks. */
function quoted(error: unknown): string {
  const [first = ''] = messageOf(error).split('\n');
  return `“${first.length > LONGEST_QUOTE ? `${first.slice(0, LONGEST_QUOTE)}…` : first}”`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
