import { DuckDBInstance } from '@duckdb/node-api';
import { init, parse } from '@guanmingchiu/sqlparser-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidOptionError, ningxia2020 } from '../../../src/index.js';
import {
  CHECK_COLUMNS,
  type ComponentColumn,
  DIALECT_NAMES,
  type DialectName,
  InvalidMappingError,
  type Mapping,
  standardMapping,
  toCheckSql,
  toSql,
} from '../../../src/sql/index.js';
import { itAtTimes, orAtTimes, sampleOf } from '../../depth.js';
import { parsedDialects } from '../parsers.js';
import { emptyPglite } from '../pglite.js';

interface Warehouse {
  readonly dialect: DialectName;
  run(sql: string): Promise<Record<string, unknown>[]>;
  setZone(zone: string): Promise<unknown>;
  close(): Promise<void>;
}

async function duckdb(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return {
    dialect: 'duckdb',
    run,
    setZone: (zone) => run(`SET TimeZone = '${zone}'`),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function pglite(): Promise<Warehouse> {
  const database = await emptyPglite();
  const run = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows;
  return {
    dialect: 'postgres',
    run,
    setZone: (zone) => run(`SET TIME ZONE '${zone}'`),
    close: async () => {},
  };
}

const MAPPING: Mapping = {
  loans: {
    table: 'core_loan',
    id: 'loan_no',
    facts: {
      'borrower.kind': { column: 'cust_type', values: { '1': 'enterprise', '2': 'individual-business' } },
      'borrower.size': 'scale',
      'borrower.creditTotal': 'credit',
      annualRate: { column: 'rate', unit: 'percent' },
      asOf: 'as_of',
      'application.principalUntil': { column: 'defer_to', null: 'none' },
      'application.principalRequested': 'asks',
      'guarantee.chargedFeeRate': 'guaranteed',
    },
  },
  schedule: {
    table: 'plan',
    loanId: 'loan',
    instalment: 'term',
    facts: { dueDate: 'due', principal: 'prin', originalDueDate: { column: 'first_due', null: 'none' } },
  },
};

type Columns = Partial<Record<string, string>>;

/** Makes two tables of a loan that is as it should be, another with some columns given as SQL, and an instalment each. */
async function make({ run }: Warehouse, columns: Columns): Promise<void> {
  const row = (id: string, given: Columns) => {
    const value = (name: string, otherwise: string) => `CAST(${given[name] ?? otherwise} AS ${typeOf(name)}) AS ${name}`;
    const typeOf = (name: string) => columns[`${name}:type`] ?? 'VARCHAR';
    return {
      loan: `SELECT '${id}' AS loan_no, ${value('cust_type', "'1'")}, ${value('scale', "'small'")}, ${value('credit', "'1000000.00'")},
        ${value('rate', "'4.35'")}, ${value('as_of', "'2020-07-01'")}, ${value('defer_to', "'2021-03-31'")}, ${value('asks', 'NULL')}, ${value('guaranteed', 'NULL')}`,
      plan: `SELECT CAST(${given.loan ?? `'${id}'`} AS ${typeOf('loan')}) AS loan, ${given.term ?? '1'} AS term, ${value('due', "'2020-08-15'")}, ${value('prin', "'300000.00'")}, ${value('first_due', 'NULL')}`,
    };
  };
  const rows = [row('1', {}), row('2', columns)];
  for (const [table, part] of [
    ['core_loan', 'loan'],
    ['plan', 'plan'],
  ] as const) {
    await run(`DROP TABLE IF EXISTS ${table}`);
    await run(`CREATE TABLE ${table} AS ${rows.map((one) => one[part]).join(' UNION ALL ')}`);
  }
}

const WANTED = ['track', 'outcome', 'missing'] as const satisfies readonly ComponentColumn[];

/** The principal of both loans. */
async function decided({ dialect, run }: Warehouse, wanted: readonly ComponentColumn[] = WANTED, asOf?: string) {
  const { sql } = toSql(ningxia2020(), { dialect, mapping: MAPPING, columns: ['loan_id', 'component', ...wanted], asOf });
  const rows = (await run(sql)).filter(({ component }) => component === 'principal');
  const of = (id: string) => rows.filter(({ loan_id }) => String(loan_id) === id).map((row) => wanted.map((name) => row[name]));
  return { good: of('1'), bad: of('2') };
}

async function checked({ dialect, run }: Warehouse) {
  const rows = await run(toCheckSql({ dialect, mapping: MAPPING }).sql);
  return rows
    .map((row) =>
      [row.table_name, row.column_name, row.loan_id, row.instalment, row.path, row.value].map((value) => value ?? '–').join(' '),
    )
    .sort();
}

// Starting a separate database can be slow on a busy machine.
const HOOK = 120_000;

const GOOD = ['shall-defer', 'defer-as-requested'];

describe.each(
  orAtTimes<readonly [name: string, open: () => Promise<Warehouse>]>(
    ['DuckDB', duckdb],
    ['PostgreSQL (PGlite)', pglite],
    'bad values in PostgreSQL',
  ),
)('a bad value leaves its fact unknown and named, and the statement runs: %s', (_, open) => {
  let warehouse: Warehouse;
  let good: unknown;
  beforeAll(async () => {
    warehouse = await open();
    await make(warehouse, {});
    const both = await decided(warehouse);
    good = both.good;
    expect(both.bad).toEqual(good);
    expect(await checked(warehouse)).toEqual([]);
  }, HOOK);
  afterAll(() => warehouse.close());

  it.each(
    sampleOf(
      [
        ['an amount that is none', { prin: "'无'" }, 'schedule.principal', 'plan prin 2 1 schedule.principal 无'],
        ['a third decimal', { prin: "'300000.001'" }, 'schedule.principal', 'plan prin 2 1 schedule.principal 300000.001'],
        ['an amount below zero', { credit: "'-1'" }, 'borrower.creditTotal', 'core_loan credit 2 – borrower.creditTotal -1'],
        ['a day that there is not', { due: "'2020-06-31'" }, 'schedule.dueDate', 'plan due 2 1 schedule.dueDate 2020-06-31'],
        [
          'a time of day',
          { due: "'2020-08-15 10:30:00'" },
          'schedule.dueDate',
          'plan due 2 1 schedule.dueDate 2020-08-15 10:30:00',
        ],
        ['a code that stands for nothing', { cust_type: "'7'" }, 'borrower.kind', 'core_loan cust_type 2 – borrower.kind 7'],
        ['a word that is none of the schema', { scale: "'tiny'" }, 'borrower.size', 'core_loan scale 2 – borrower.size tiny'],
        [
          'a date that is bad where NULL says there is none',
          { defer_to: "'2021-02-30'" },
          'application.principalUntil',
          'core_loan defer_to 2 – application.principalUntil 2021-02-30',
        ],
        [
          'a flag that may say that none is asked',
          { asks: "'?'" },
          'application.principalUntil',
          'core_loan asks 2 – application.principalRequested ?',
        ],
        [
          'an original due date that is bad where NULL says there is none',
          { due: "'2021-02-15'", first_due: "'2020-11-31'" },
          'schedule.originalDueDate',
          'plan first_due 2 1 schedule.originalDueDate 2020-11-31',
        ],
      ] as const,
      5,
    ),
  )('%s', async (_, columns, missing, row) => {
    await make(warehouse, columns);
    const both = await decided(warehouse);
    expect(both.good).toEqual(good);
    expect(both.bad).toHaveLength(1);
    expect(String(both.bad[0]?.[2]).split(' ')).toContain(missing);
    expect(await checked(warehouse)).toEqual([row]);
  });

  it('an empty text is a missing date or amount, as in files', async () => {
    await make(warehouse, { defer_to: "''", first_due: "''", guaranteed: "''" });
    const [row] = (await decided(warehouse)).bad;
    expect(row?.[1]).toBe('apply-first');
    expect(await checked(warehouse)).toEqual([]);
  });

  it('a rate with too many decimals leaves the interest unknown', async () => {
    await make(warehouse, { rate: "'4.3500000001'" });
    const both = await decided(warehouse, ['penalty_amount', 'missing']);
    expect(both.good[0]?.[0]).toBe('4132.50');
    expect(both.bad[0]?.[0]).toBeNull();
    expect(both.bad[0]?.[1]).toContain('annualRate');
  });

  it('an amount of a floating-point column is the decimal that it prints as, or none', async () => {
    const type = warehouse.dialect === 'duckdb' ? 'DOUBLE' : 'DOUBLE PRECISION';
    await make(warehouse, { 'prin:type': type, prin: "'NaN'" });
    const both = await decided(warehouse, ['amount']);
    expect([both.good, both.bad]).toEqual([[['300000.00']], [[null]]]);
    expect(await checked(warehouse)).toHaveLength(1);
    await make(warehouse, { 'prin:type': 'REAL' });
    expect((await decided(warehouse, ['amount'])).good).toEqual([[null]]);
    expect(await checked(warehouse)).toHaveLength(2);
  });

  it('the day of the options does not stand in for one that cannot be read', async () => {
    await make(warehouse, { as_of: "'2020-13-01'" });
    const { sql } = toSql(ningxia2020(), { dialect: warehouse.dialect, mapping: MAPPING, asOf: '2020-07-01' });
    expect(await checked(warehouse)).toEqual(['core_loan as_of 2 – asOf 2020-13-01']);
    const step = sql.slice(0, sql.indexOf('AS "asOf"'));
    const expression = step.slice(step.lastIndexOf(',\n') + 2).trim();
    const rows = await warehouse.run(
      `SELECT l.loan_no AS id, CAST(${expression} AS VARCHAR) AS day FROM core_loan AS l ORDER BY 1`,
    );
    expect(rows.map(({ day }) => day)).toEqual(['2020-07-01', null]);
  });

  it('a guarantee exists even if none of its values can be read', async () => {
    await make(warehouse, { guaranteed: "'all'" });
    const { sql } = toSql(ningxia2020(), {
      dialect: warehouse.dialect,
      mapping: MAPPING,
      select: 'loans',
      columns: ['loan_id', 'fee_verdict'],
    });
    const rows = await warehouse.run(`SELECT * FROM (${sql}) AS a ORDER BY loan_id`);
    expect(rows.map(({ fee_verdict }) => fee_verdict)).toEqual([null, 'undetermined']);
  });

  it('ids that are numbers in one table and texts in the other are the same', async () => {
    await make(warehouse, { 'loan:type': 'BIGINT' });
    expect((await decided(warehouse)).bad).toEqual(good);
    await warehouse.run(`UPDATE core_loan SET loan_no = 'A2' WHERE loan_no = '2'`);
    expect((await decided(warehouse)).good).toEqual(good);
  });

  it('missing ids and instalment numbers are reported', async () => {
    await make(warehouse, { loan: 'NULL', term: 'CAST(NULL AS INTEGER)' });
    expect(await checked(warehouse)).toEqual(['plan loan – – schedule.loanId –', 'plan term – – schedule.instalment –']);
  });

  it('a moment with a time zone is no day, whatever the time zone of the session is', async () => {
    // In Shanghai the last day of the window; in UTC the day before.
    await make(warehouse, { 'due:type': 'TIMESTAMPTZ', due: "'2020-12-31 00:00:00+08'" });
    const answers = new Set<string>();
    for (const zone of sampleOf(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'], 2)) {
      await warehouse.setZone(zone);
      answers.add(JSON.stringify(await decided(warehouse, ['due_date', ...WANTED])));
      const rows = await checked(warehouse);
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row).toMatch(/^plan due . 1 schedule\.dueDate 20/);
    }
    await warehouse.setZone('UTC');
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('schedule.dueDate');
    // A view converts the moment to a day of the bank's calendar.
    await warehouse.run(
      `CREATE TABLE local AS SELECT loan, term, prin, first_due, CAST(due AT TIME ZONE 'Asia/Shanghai' AS DATE) AS due FROM plan`,
    );
    const mapping = { ...MAPPING, schedule: { ...MAPPING.schedule, table: 'local' } };
    for (const zone of ['Asia/Shanghai', 'UTC']) {
      await warehouse.setZone(zone);
      const { sql } = toSql(ningxia2020(), { dialect: warehouse.dialect, mapping, columns: ['loan_id', 'due_date', 'track'] });
      const rows = await warehouse.run(
        `SELECT DISTINCT CAST(due_date AS VARCHAR) AS due, track FROM (${sql}) AS a WHERE loan_id = '2'`,
      );
      expect(rows).toContainEqual({ due: '2020-12-31', track: 'shall-defer' });
    }
    await warehouse.run('DROP TABLE local');
    await warehouse.setZone('UTC');
  });

  it('a midnight without a time zone is its day', async () => {
    await make(warehouse, { 'due:type': 'TIMESTAMP', due: "'2020-08-15 00:00:00'" });
    expect((await decided(warehouse)).bad).toEqual(good);
  });
});

describe('PostgreSQL (PGlite), however the session writes days', () => {
  itAtTimes('reads them', async () => {
    const warehouse = await pglite();
    for (const style of sampleOf(['ISO', 'German', 'SQL, DMY', 'Postgres, MDY'], 2)) {
      await warehouse.run(`SET DateStyle = '${style}'`);
      await make(warehouse, { 'due:type': 'DATE', 'defer_to:type': 'TIMESTAMP' });
      expect((await decided(warehouse)).bad[0]?.slice(0, 2)).toEqual(GOOD);
      expect(await checked(warehouse)).toEqual([]);
    }
    await warehouse.close();
  });
});

describe('the statement that checks', () => {
  beforeAll(() => init());

  it.each(parsedDialects())('in %s is taken by a parser', (dialect, parser) => {
    for (const mapping of [MAPPING, standardMapping()])
      expect(parse(toCheckSql({ dialect, mapping }).sql, parser)).toHaveLength(1);
  });

  it.each(DIALECT_NAMES)('is the same text for the same options, in %s', (dialect) => {
    expect(toCheckSql({ dialect })).toEqual(toCheckSql({ dialect }));
    expect(toCheckSql({ dialect }).columns).toBe(CHECK_COLUMNS);
  });

  it('says what is expected in either language', () => {
    expect(toCheckSql({ dialect: 'duckdb', mapping: MAPPING }).sql).toContain('a yearly rate in percent from 0 and below 100');
    const { sql } = toCheckSql({ dialect: 'duckdb', mapping: MAPPING, language: 'zh' });
    expect(sql).toContain('年利率或年费率的百分数,不小于0且小于100,至多6位小数');
    expect(sql.split('\n')[0]).toMatch(/^-- 逐列检查/);
  });

  it('refuses invalid options', () => {
    expect(() => toCheckSql({ dialect: 'oracle' as 'duckdb' })).toThrow(InvalidOptionError);
    expect(() => toCheckSql({ dialect: 'duckdb', language: 'fr' as 'en' })).toThrow(/language: "fr", expected one of zh, en/);
    const broken = { ...MAPPING, loans: { ...MAPPING.loans, facts: { 'borrower.knd': 'k' } } };
    expect(() => toCheckSql({ dialect: 'duckdb', mapping: broken })).toThrow(InvalidMappingError);
  });
});
