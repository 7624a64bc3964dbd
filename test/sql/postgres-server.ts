import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { LoanDatabase } from './database.js';
import { CREATE } from './postgres.js';
import { loanRow, type Row, scheduleRows, TABLES } from './tables.js';

const run = promisify(execFile);
const LARGEST_OUTPUT = 1024 * 1024 * 1024;

/** A PostgreSQL server of the test's own, which listens on a socket in a folder of its own and on no port. */
export interface PostgresServer {
  /** Where a client finds the database of the server. */
  readonly address: string;
  run(sql: string): Promise<void>;
  databaseOf(loans: readonly Loan[]): Promise<LoanDatabase>;
  stop(): Promise<void>;
}

/** Starts a server, or says why there is none. */
export async function startServer(): Promise<PostgresServer | string> {
  const bin = binaries();
  if (bin === undefined) return 'initdb and postgres are not installed';
  const folder = mkdtempSync(join(tmpdir(), 'liubao-pg-'));
  const user = serverUser();
  if (user === undefined) return 'PostgreSQL does not run as root, and there is no user postgres to run it as';
  if (user !== 'self') {
    chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o755);
  }
  const as = user === 'self' ? {} : { uid: user.uid, gid: user.gid };
  const data = join(folder, 'data');
  const command = (name: string, args: readonly string[]) =>
    run(join(bin, name), args, {
      ...as,
      cwd: folder,
      maxBuffer: LARGEST_OUTPUT,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
  await command('initdb', ['--pgdata', data, '--username', 'liubao', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync']);
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  await command('pg_ctl', ['start', '--pgdata', data, '--wait', '--log', join(folder, 'log'), '--options', settings]);

  const psql = (args: readonly string[]) =>
    command('psql', [
      '--host',
      folder,
      '--username',
      'liubao',
      '--dbname',
      'postgres',
      '--no-psqlrc',
      '--set',
      'ON_ERROR_STOP=1',
      ...args,
    ]);
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    address: `postgres://liubao@/postgres?host=${encodeURIComponent(folder)}`,
    async run(sql) {
      await psql(['--command', sql]);
    },
    async databaseOf(loans) {
      for (const table of CREATE) await psql(['--command', table]);
      for (const [table, rows] of [
        ['loans', loans.map(loanRow)],
        ['schedule', loans.flatMap(scheduleRows)],
      ] as const) {
        const path = file(`${table}.tsv`, rows.map((row) => copied(row, table)).join(''));
        await psql(['--command', `\\copy "${table}" FROM '${path}'`]);
      }
      return {
        async lines(sql) {
          const path = file('statement.sql', sql);
          const { stdout } = await psql(['--no-align', '--tuples-only', '--file', path]);
          return stdout.split('\n').filter((line) => line !== '');
        },
        close: async () => {},
      };
    },
    async stop() {
      await command('pg_ctl', ['stop', '--pgdata', data, '--mode', 'immediate']);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A row as COPY reads it. No value of ours holds a tab, a line end or a backslash. */
function copied(row: Row, table: keyof typeof TABLES): string {
  const values = TABLES[table].map(({ name }) => row[name]);
  return `${values.map((value) => (value === null || value === undefined ? '\\N' : String(value))).join('\t')}\n`;
}

/** The folder of the server's programs: on the path, or where Debian's packages put them. */
function binaries(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions)
    ? readdirSync(versions)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(versions, version, 'bin'))
    : [];
  return [...(process.env.PATH ?? '').split(delimiter), ...installed].find((folder) =>
    ['initdb', 'pg_ctl', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))),
  );
}

/** The user that the server runs as, because it refuses to run as root. */
function serverUser(): 'self' | { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return 'self';
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
