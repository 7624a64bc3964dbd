import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decidePortfolio, PortfolioError, type PortfolioOptions, proposeMapping } from '../../../src/portfolio/index.js';
import { inputFile } from '../../../src/portfolio/read/input-file.js';
import { parseMapping } from '../../../src/sql/index.js';
import { liubao } from '../../cli/terminal.js';
import { itAtTimes } from '../../depth.js';
import { type PostgresServer, startServer } from '../../sql/postgres-server.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines } from '../files.js';

const ENGINES = enginesFor(import.meta.url);

/** Runs statements on a database of DuckDB in a file. */
async function duckdbRun(path: string, ...statements: readonly string[]): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

async function decidedOf(
  input: string,
  schedule: string | undefined,
  engine: 'js' | 'duckdb',
  options: Partial<PortfolioOptions> = {},
) {
  const output = join(await emptyFolder(), 'out.ndjson');
  const run = await decidePortfolio({ input, schedule, output, engine, threads: 0, rows: 'components', ...options });
  const rows = jsonLines(output).filter(({ component }) => component === 'principal');
  return {
    ...run,
    rows: rows.map(({ loan_id, instalment, due_date, amount }) => [loan_id, instalment, due_date, amount]),
    told: run.rejects.map(({ line, loanId, error }) => [line, loanId, error.message]),
  };
}

async function refusedOf(...args: Parameters<typeof decidedOf>): Promise<PortfolioError> {
  const error = await decidedOf(...args).catch((caught: unknown) => caught);
  if (!(error instanceof PortfolioError)) throw error;
  return error;
}

describe('the name of an input', () => {
  it.each([
    ['bank.duckdb#loans', 'duckdb', 'bank.duckdb', ['loans']],
    ['dir#1/bank.db#core.loans', 'duckdb', 'dir#1/bank.db', ['core', 'loans']],
    ['bank.duckdb#"my schema"."a.""b"', 'duckdb', 'bank.duckdb', ['my schema', 'a."b']],
    [
      'postgres://u:p@host/db?sslmode=require#core.loans',
      'postgres',
      'postgres://u:p@host/db?sslmode=require',
      ['core', 'loans'],
    ],
  ])('%s', (name, format, address, table) => {
    expect(inputFile(name)).toMatchObject({ format, database: { address, table } });
  });

  it.each(['bank.duckdb', 'bank.duckdb#', 'bank.duckdb#.a', 'bank.duckdb#a.', 'bank.duckdb#a"b', 'postgres://u:secret@h/d'])(
    '%s names no table',
    (name) => {
      expect(() => inputFile(name)).toThrow(/name the table behind a #/);
      expect(() => inputFile(name)).not.toThrow(/secret/);
    },
  );

  it('is shown without a password', () => {
    expect(inputFile('postgres://u:sec@ret@h:5/d?password=secret&a=b#t').path).toBe('postgres://h:5/d?password=***&a=b#t');
  });
});

describe.skipIf(!duckdbInstalled).each(ENGINES)('a table of a file of DuckDB: %s', { timeout: 60_000 }, (engine) => {
  const database = async (...statements: readonly string[]) => {
    const path = join(await emptyFolder(), 'bank.duckdb');
    await duckdbRun(path, ...statements);
    return path;
  };

  it('is read with every digit and is not changed', async () => {
    const path = await database(
      'CREATE SCHEMA core',
      `CREATE TABLE core.loan AS SELECT unnest([170141183460469231731687303715884105726, 170141183460469231731687303715884105727]) AS id, '经营' AS note`,
      `CREATE TABLE core.plan AS SELECT id AS loan_id, 9007199254740993 AS instalment, DATE '2020-08-15' AS due_date, 9999999999999.99::DECIMAL(38, 20) AS principal FROM core.loan`,
      `CREATE VIEW "core".odd AS SELECT id AS loan_id, 1 AS instalment, TIMESTAMP '2020-08-15 00:00:00' AS due_date, 1.005::DOUBLE AS principal FROM core.loan`,
    );
    const before = readFileSync(path);
    const run = await decidedOf(`${path}#core.loan`, `${path}#Core.plan`, engine);
    expect(run.told).toEqual([]);
    expect(run.rows).toEqual([
      ['170141183460469231731687303715884105726', '9007199254740993', '2020-08-15', '9999999999999.99'],
      ['170141183460469231731687303715884105727', '9007199254740993', '2020-08-15', '9999999999999.99'],
    ]);
    const odd = await decidedOf(`${path}#core.loan`, `${path}#core.odd`, engine);
    expect(odd.told).toEqual([
      [1, '170141183460469231731687303715884105726', expect.stringMatching(/principal: "1\.005"/)],
      [2, '170141183460469231731687303715884105727', expect.stringMatching(/principal: "1\.005"/)],
    ]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('holds schedules in its loans', async () => {
    const path = await database(
      `CREATE TABLE loans AS SELECT 'A' AS id, [{dueDate: DATE '2020-08-15', principal: 0.1::DOUBLE}] AS schedule`,
    );
    expect((await decidedOf(`${path}#loans`, undefined, engine)).rows.map(([id, , due, amount]) => [id, due, amount])).toEqual([
      ['A', '2020-08-15', '0.10'],
    ]);
  });

  it('can be combined with a file of another format', async () => {
    const path = await database(`CREATE TABLE loans AS SELECT 'A' AS id`);
    const plan = join(await emptyFolder(), 'plan.csv');
    writeFileSync(plan, 'loan_id,instalment,due_date,principal\nA,1,2020-08-15,1\n');
    expect((await decidedOf(`${path}#main.loans`, plan, engine)).rows).toEqual([['A', '1', '2020-08-15', '1.00']]);
  });

  it('says what is not there', async () => {
    const path = await database(
      'CREATE TABLE loans AS SELECT 1::DOUBLE AS id',
      'CREATE TABLE plan AS SELECT 1 AS loan_id, 1 AS instalment',
    );
    for (const [loans, message] of [
      [`${path}#core.loans`, /bank\.duckdb#core\.loans: there is no such table; there are main\.loans, main\.plan$/],
      [`${path}#a.main.loans`, /there is no such table/],
      [`${path}#loans`, /the column "id" is DOUBLE, in which two ids may be one/],
      [`${path}#plan`, /has no column "id"; it has loan_id, instalment/],
    ] as const) {
      expect((await refusedOf(loans, `${path}#plan`, engine)).message).toMatch(message);
    }
    const other = join(await emptyFolder(), 'other.duckdb');
    writeFileSync(other, 'id\nA\n'.repeat(10_000));
    expect((await refusedOf(`${other}#t`, `${path}#plan`, engine)).message).toMatch(
      /other\.duckdb#t: it is not a DuckDB database$/,
    );
    const ran = await liubao([
      'portfolio',
      'nowhere.duckdb#t',
      '--schedule',
      `${path}#plan`,
      '--out',
      join(await emptyFolder(), 'x.csv'),
      '--engine',
      engine,
    ]);
    expect([ran.code, ran.err]).toEqual([3, 'liubao: cannot read nowhere.duckdb: no such file or directory\n']);
    const written = await liubao([
      'portfolio',
      `${path}#loans`,
      '--schedule',
      `${path}#plan`,
      '--out',
      path,
      '--to',
      'csv',
      '--engine',
      engine,
    ]);
    expect(written.err).toMatch(/bank\.duckdb is both read and written/);
  });
});

const server = duckdbInstalled ? await startServer() : 'DuckDB is not installed';
if (typeof server === 'string') console.warn(`SKIPPED: ${server}, so tables of PostgreSQL are not read`);

describe.skipIf(typeof server === 'string').each(ENGINES)('a table of PostgreSQL: %s', { timeout: 60_000 }, (engine) => {
  const { address, run } = server as PostgresServer;
  const table = (name: string) => `${address}#${name}`;
  let schema = '';
  beforeAll(async () => {
    schema = `bank ${engine}`;
    const at = `"${schema}"`;
    for (const statement of [
      `CREATE SCHEMA ${at}`,
      `CREATE TYPE ${at}.scale AS ENUM ('small', '小型')`,
      `CREATE DOMAIN ${at}.yuan AS numeric(38, 10)`,
      `CREATE TABLE ${at}.loan (id numeric(30, 2), "Purpose" char(12), borrower_size ${at}.scale, borrower_credit_total double precision, doc bytea, annual_rate real)`,
      `INSERT INTO ${at}.loan SELECT 640100000000000000000000 + n, 'operating', 'small', 0.1, 'x', 0.0435 FROM generate_series(1, 12000) AS n`,
      `CREATE VIEW ${at}.plan AS SELECT id AS loan_id, 9007199254740993::bigint AS instalment, date '2020-08-15' AS due_date, 9999999999999.99::${at}.yuan AS principal FROM ${at}.loan`,
      `CREATE TABLE ${at}.wrong (loan_id numeric, instalment int, due_date timestamptz, principal double precision)`,
      `INSERT INTO ${at}.wrong VALUES (640100000000000000000001.00, 1, '2020-08-15 00:00:00+08', 1.005), (640100000000000000000002, 1, NULL, 99999999999999.99)`,
      `CREATE TABLE ${at}.floating (id double precision, loan_id text)`,
    ]) {
      await run(statement);
    }
  });

  itAtTimes('is read with every digit, in the order in which it lies', async () => {
    const { rows, told, summary } = await decidedOf(table(`"${schema}".loan`), table(`"${schema}".plan`), engine);
    expect(told).toEqual([]);
    expect(rows.length).toBe(12_000);
    expect(rows[0]).toEqual(['640100000000000000000001', '9007199254740993', '2020-08-15', '9999999999999.99']);
    expect(rows[11_999]?.[0]).toBe('640100000000000000012000');
    expect(summary.sizes).toMatchObject([{ size: 'small', loans: 12_000 }]);
  });

  it('has a mapping proposed, whatever else its columns hold: arrays, records and bytes are left', async () => {
    const at = `"${schema}"`;
    await run(`CREATE TABLE ${at}.dk (借据号 varchar(30), "到期日" date, "贷款余额" numeric(20, 2), tags text[], days date[], doc jsonb, raw bytea, at point,
      rates numeric[], pair ${at}.scale[])`);
    await run(`INSERT INTO ${at}.dk VALUES ('A', '2020-08-15', 300000.10, '{a,b}', '{2020-08-15}', '{"a":1}', 'x', '(1,2)', '{1.5}', '{small}'),
      ('B', '2020-09-15', 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`);
    const input = table(`${at}.dk`);
    const { mapping, wanting, left } = await proposeMapping({ input });
    expect(wanting).toEqual([]);
    expect(left).toEqual([]);
    expect(mapping.schedule.facts).toEqual({ dueDate: '到期日', principal: '贷款余额' });
    const { rows, told } = await decidedOf(input, undefined, engine, { mapping: parseMapping(mapping) });
    expect(told).toEqual([]);
    expect(rows.map(([id, , due, amount]) => [id, due, amount])).toEqual([
      ['A', '2020-08-15', '300000.10'],
      ['B', '2020-09-15', '5.00'],
    ]);
    const tags = { ...parseMapping(mapping), loans: { table: 'x', id: '借据号', facts: { purpose: 'tags' } } };
    expect((await refusedOf(input, input, engine, { mapping: tags })).message).toMatch(/"tags" is text\[\], which gives no fact/);
  });

  itAtTimes('reports invalid values by their rows', async () => {
    const { told, summary } = await decidedOf(table(`"${schema}".loan`), table(`"${schema}".wrong`), engine);
    expect(told.slice(0, 2)).toEqual([
      [1, '640100000000000000000001', expect.stringMatching(/due_date: "2020-08-14 16:00:00\+00".*principal: "1\.005"/)],
      [2, '640100000000000000000002', expect.stringMatching(/99999999999999\.98 as a DOUBLE/)],
    ]);
    expect(summary).toMatchObject({ loans: 0, invalid: 12_000 });
  });

  it('says what is not there, and never the password', async () => {
    const { loans, schedule } = (await import('../../../src/mapping/mapping.js')).standardMapping();
    const mapping = { loans: { ...loans, facts: { purpose: 'doc' } }, schedule: { ...schedule, facts: {} } };
    const plan = table(`"${schema}".plan`);
    for (const [name, message] of [
      [`"${schema}".nothing`, /there is no such table$/],
      [`"${schema}".floating`, /the column "id" is DOUBLE, in which two ids may be one/],
      [`"${schema}".wrong`, /has no column "id"; it has loan_id, instalment, due_date, principal/],
    ] as const) {
      expect((await refusedOf(table(name), plan, engine)).message).toMatch(message);
    }
    expect((await refusedOf(table(`"${schema}".loan`), plan, engine, { mapping })).message).toMatch(
      /the column "doc" is bytea, which gives no fact/,
    );
    const ran = await liubao([
      'portfolio',
      'postgres://liubao:secret@127.0.0.1:1/x#t',
      '--schedule',
      plan,
      '--out',
      join(await emptyFolder(), 'x.csv'),
      '--engine',
      engine,
    ]);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/^liubao: cannot read postgres:\/\/127\.0\.0\.1:1\/x#t: .*ECONNREFUSED/);
    expect(ran.err).not.toContain('secret');
  });

  it('needs the package pg', async () => {
    vi.doMock('pg', () => {
      throw Object.assign(new Error("Cannot find package 'pg'"), { code: 'ERR_MODULE_NOT_FOUND' });
    });
    try {
      const { fault, message } = await refusedOf(table('loan'), table('plan'), engine);
      expect([fault, message]).toEqual(['usage', expect.stringMatching(/npm install pg$/)]);
    } finally {
      vi.doUnmock('pg');
    }
  });
});

afterAll(async () => {
  if (typeof server !== 'string') await server.stop();
});
