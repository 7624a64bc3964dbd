import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decidePortfolio, PortfolioError, type PortfolioOptions } from '../../../src/portfolio/index.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines, queried } from '../files.js';

const ENGINES = enginesFor(import.meta.url);
const withDuckdb = describe.skipIf(!duckdbInstalled);

/** Decides two tables of Parquet, given as what stands behind SELECT, and gives the rows that are written. */
async function decidedOf(loans: string, schedule: string, engine: 'js' | 'duckdb', options: Partial<PortfolioOptions> = {}) {
  const folder = await emptyFolder();
  const [input, plan, output] = [join(folder, 'loans.parquet'), join(folder, 'plan.parquet'), join(folder, 'out.ndjson')];
  await queried(`COPY (SELECT ${loans}) TO '${input}' (FORMAT parquet)`);
  await queried(`COPY (SELECT ${schedule}) TO '${plan}' (FORMAT parquet)`);
  const run = await decidePortfolio({
    threads: 0,
    rows: 'components',
    ...options,
    input,
    schedule: plan,
    output,
    engine,
  });
  return { ...run, rows: jsonLines(output).filter(({ component }) => component === 'principal') };
}

const INSTALMENT = `1 AS instalment, DATE '2020-08-15' AS due_date, '1.00' AS principal`;

withDuckdb.each(ENGINES)('what Parquet holds is read with every digit: %s', { timeout: 60_000 }, (engine) => {
  it.each(
    sampleOf(
      [
        ['BIGINT', '640100000000000001', '640100000000000002'],
        ['UBIGINT', '18446744073709551614', '18446744073709551615'],
        ['DECIMAL(20, 0)', '12345678901234567890', '12345678901234567891'],
        ['DECIMAL(38, 0)', '12345678901234567890123456789012345678', '12345678901234567890123456789012345679'],
        ['VARCHAR', '2350000000000000000001', '2350000000000000000002'],
      ],
      1,
    ),
  )('an id of the type %s keeps every digit', async (type, one, other) => {
    const ids = `CAST(unnest(['${one}', '${other}']) AS ${type})`;
    const { rows, rejects } = await decidedOf(`${ids} AS id`, `${ids} AS loan_id, ${INSTALMENT}`, engine);
    expect(rejects).toEqual([]);
    expect(rows.map(({ loan_id }) => loan_id)).toEqual([one, other]);
  });

  it.each(sampleOf(['BIGINT', 'UBIGINT', 'DECIMAL(20, 0)', 'DECIMAL(38, 0)', 'VARCHAR'], 1))(
    'numbers of instalments of the type %s keep every digit',
    async (type) => {
      const numbers = ['9007199254740992', '9007199254740993'];
      const plan = `'A' AS loan_id, unnest([${numbers.map((number) => `CAST('${number}' AS ${type})`).join(', ')}]) AS instalment, unnest([DATE '2020-08-15', DATE '2020-09-15']) AS due_date, '1.00' AS principal`;
      const { rows, rejects } = await decidedOf(`'A' AS id`, plan, engine);
      expect(rejects).toEqual([]);
      expect(rows.map(({ instalment }) => instalment)).toEqual(numbers);
    },
  );

  it.each(
    sampleOf(
      [
        ['DECIMAL(18, 2)', '9999999999999.99', '9999999999999.99'],
        ['DECIMAL(38, 10)', '9999999999999.99', '9999999999999.99'],
        ['DECIMAL(38, 18)', '0.01', '0.01'],
        ['BIGINT', '9999999999999', '9999999999999.00'],
        ['TINYINT', '7', '7.00'],
        ['DOUBLE', '9999999999999.99', '9999999999999.99'],
        ['DOUBLE', '0.1', '0.10'],
        ['FLOAT', '12345.67', '12345.67'],
        ['VARCHAR', '005000000.0000', '5000000.00'],
      ],
      1,
    ),
  )('an amount of the type %s is read to the fen: %s', async (type, value, amount) => {
    const plan = `'A' AS loan_id, 1 AS instalment, DATE '2020-08-15' AS due_date, CAST('${value}' AS ${type}) AS principal`;
    const { rows, rejects } = await decidedOf(`'A' AS id`, plan, engine);
    expect(rejects).toEqual([]);
    expect(rows.map((row) => row.amount)).toEqual([amount]);
  });

  it.each(sampleOf(['DOUBLE', 'FLOAT', 'DECIMAL(18, 2)', 'VARCHAR'], 1))(
    'NULL of the type %s is an unknown amount',
    async (type) => {
      const plan = `'A' AS loan_id, 1 AS instalment, DATE '2020-08-15' AS due_date, CAST(NULL AS ${type}) AS principal`;
      const { rows, rejects } = await decidedOf(`'A' AS id`, plan, engine);
      expect(rejects).toEqual([]);
      expect(rows.map((row) => row.amount)).toEqual([null]);
    },
  );

  it.each(
    sampleOf(
      [
        ['DECIMAL(38, 18)', '0.010000000000000001', /an amount in yuan/],
        ['DECIMAL(38, 3)', '1.005', /1\.005/],
        ['DOUBLE', '1.005', /1\.005/],
        // Between 5000000.0 and the next there are no fen.
        ['FLOAT', '5000000.12', /5000000\.0 as a FLOAT/],
        ['DOUBLE', '99999999999999.99', /99999999999999\.98 as a DOUBLE/],
        ['DOUBLE', 'nan', /nan/],
        ['FLOAT', 'inf', /inf/],
        ['BOOLEAN', 'true', /"true", expected an amount/],
        ['DATE', '2020-08-15', /2020-08-15.*an amount/],
      ],
      1,
    ),
  )('a value of the type %s that is not an amount is refused: %s', async (type, value, message) => {
    const plan = `'A' AS loan_id, 1 AS instalment, DATE '2020-08-15' AS due_date, CAST('${value}' AS ${type}) AS principal`;
    const { rejects } = await decidedOf(`'A' AS id`, plan, engine);
    expect(rejects.map(({ loanId, error }) => [loanId, error.message])).toEqual([['A', expect.stringMatching(message)]]);
  });

  it.each(
    sampleOf(
      [
        ['DATE', '2020-08-15'],
        ['TIMESTAMP', '2020-08-15 00:00:00'],
        ['TIMESTAMP_S', '2020-08-15 00:00:00'],
        ['TIMESTAMP_MS', '2020-08-15 00:00:00'],
        ['TIMESTAMP_NS', '2020-08-15 00:00:00'],
        ['VARCHAR', '2020-08-15T00:00:00.000'],
      ],
      1,
    ),
  )('a day of the type %s', async (type, value) => {
    const plan = `'A' AS loan_id, 1 AS instalment, CAST('${value}' AS ${type}) AS due_date, '1.00' AS principal`;
    const { rows, rejects } = await decidedOf(`'A' AS id`, plan, engine);
    expect(rejects).toEqual([]);
    expect(rows.map(({ due_date }) => due_date)).toEqual(['2020-08-15']);
  });

  it.each(
    sampleOf(
      [
        ['TIMESTAMP', '2020-08-15 10:30:00', /2020-08-15 10:30:00/],
        ['TIMESTAMPTZ', '2020-08-15 00:00:00+00', /2020-08-15 00:00:00\+00.*without time or time zone/],
        ['TIMESTAMPTZ', '2020-08-15 00:00:00+08', /2020-08-14 16:00:00\+00/],
        ['TIME', '00:00:00', /00:00:00/],
        ['DATE', 'infinity', /infinity/],
        ['INTEGER', '20200815', /20200815/],
      ],
      1,
    ),
  )('a value of the type %s that is not a day is refused: %s', async (type, value, message) => {
    const plan = `'A' AS loan_id, 1 AS instalment, CAST('${value}' AS ${type}) AS due_date, '1.00' AS principal`;
    const { rejects } = await decidedOf(`'A' AS id`, plan, engine);
    expect(rejects.map(({ error }) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it.each(
    sampleOf(
      [
        ['TINYINT', '7', true],
        ['BIGINT', '9007199254740993', true],
        ['UBIGINT', '18446744073709551615', true],
        ['DECIMAL(20, 0)', '12345678901234567890', true],
        ['VARCHAR', '1.1', true],
        ['VARCHAR', 'nan', true],
        ['DOUBLE', '7', true],
        ['DOUBLE', 'nan', false],
        ['DOUBLE', 'inf', false],
        ['DOUBLE', '1.1', false],
        ['DOUBLE', '0.00001', false],
        ['DOUBLE', '1e20', false],
        ['FLOAT', '7', true],
        ['FLOAT', 'nan', false],
        ['FLOAT', '1.5', false],
        ['FLOAT', '16777217', false],
      ],
      1,
    ),
  )('a number of an instalment of the type %s: %s', async (type, value, isNumber) => {
    const plan = `unnest(['A', 'B']) AS loan_id, unnest([CAST('${value}' AS ${type}), CAST('2' AS ${type})]) AS instalment, DATE '2020-08-15' AS due_date, '1.00' AS principal`;
    const { rows, rejects } = await decidedOf(`unnest(['A', 'B']) AS id`, plan, engine);
    expect(rows.map(({ loan_id, instalment }) => [loan_id, instalment])).toEqual([
      ...(isNumber ? [['A', value]] : []),
      ['B', '2'],
    ]);
    expect(rejects.map(({ loanId, error }) => [loanId, error.message])).toEqual(
      isNumber ? [] : [['A', expect.stringMatching(/instalment: ".*", expected a whole number/)]],
    );
  });

  it.each(sampleOf(['DOUBLE', 'FLOAT'], 1))(
    'loan ids of instalments of the type %s are refused, because two ids may be read as one',
    async (type) => {
      const error = await decidedOf(`1 AS id`, `CAST(1 AS ${type}) AS loan_id, ${INSTALMENT}`, engine).catch((caught) => caught);
      expect(error).toBeInstanceOf(PortfolioError);
      expect(error.message).toMatch(new RegExp(`"loan_id" is ${type}, in which two ids may be one`));
    },
  );

  // DuckDB writes a HUGEINT to Parquet as a DOUBLE.
  it.each(sampleOf(['DOUBLE', 'FLOAT', 'HUGEINT'], 1))(
    'ids of the type %s are refused, because two ids may be read as one',
    async (type) => {
      const error = await decidedOf(`CAST(1 AS ${type}) AS id`, `1 AS loan_id, ${INSTALMENT}`, engine).catch((caught) => caught);
      expect(error).toBeInstanceOf(PortfolioError);
      expect(error.message).toMatch(new RegExp(`"id" is ${type === 'FLOAT' ? type : 'DOUBLE'}, in which two ids may be one`));
    },
  );

  it.each(sampleOf([`'x'::BLOB`, `[1]`, `{a: 1}`, `INTERVAL 1 DAY`], 1))(
    'a column that can give no fact is named: %s',
    async (value) => {
      const error = await decidedOf(`'A' AS id, ${value} AS purpose`, `'A' AS loan_id, ${INSTALMENT}`, engine).catch(
        (caught) => caught,
      );
      expect(error.message).toMatch(/loans\.parquet: the column "purpose" is .*, which gives no fact/);
    },
  );

  it('schedules in the loans', async () => {
    const folder = await emptyFolder();
    const [input, output] = [join(folder, 'loans.parquet'), join(folder, 'out.ndjson')];
    const instalments = `[{dueDate: DATE '2020-08-15', principal: 9999999999999.99::DECIMAL(38, 4), interest: 0.010000000000000000001::DECIMAL(38, 21)}]`;
    await queried(
      `COPY (SELECT unnest([640100000000000001, 640100000000000002]) AS id, 0.0435::DOUBLE AS annualRate, {pandemicAffected: true} AS borrower,
        unnest([list_transform(${instalments}, lambda i: {dueDate: i.dueDate, principal: i.principal, interest: 0::DECIMAL(38, 21)}), ${instalments}]) AS schedule) TO '${input}' (FORMAT parquet)`,
    );
    const { rejects } = await decidePortfolio({ input, output, engine, threads: 0, rows: 'components' });
    expect(jsonLines(output).map(({ loan_id, amount }) => [loan_id, amount])).toEqual([
      ['640100000000000001', '9999999999999.99'],
      ['640100000000000001', '0.00'],
    ]);
    expect(rejects).toMatchObject([
      { line: 2, loanId: '640100000000000002', error: { problems: [{ value: '0.010000000000000000001' }] } },
    ]);
  });
});

withDuckdb.each(ENGINES)('figures of JSON tables keep every digit: %s', { timeout: 60_000 }, (engine) => {
  it('whatever they are', async () => {
    const folder = await emptyFolder();
    const path = (name: string) => join(folder, name);
    writeFileSync(
      path('loans.ndjson'),
      '{"id":9007199254740993}\n{"id":9007199254740992}\n{"id":2350000000000000000001,"annual_rate":1e-8}\n{"id":4,"annual_rate":0.12345678901234567890}\n',
    );
    const plan = (id: string, principal: string) =>
      `{"loan_id":${id},"instalment":1,"due_date":"2020-08-15","principal":${principal}}\n`;
    writeFileSync(
      path('plan.ndjson'),
      plan('9007199254740993', '1.10') +
        plan('"9007199254740992"', '5e6') +
        plan('2350000000000000000001', '9999999999999.99') +
        plan('4', '1'),
    );
    const { rejects } = await decidePortfolio({
      input: path('loans.ndjson'),
      schedule: path('plan.ndjson'),
      output: path('out.ndjson'),
      engine,
      threads: 0,
      rows: 'components',
    });
    const rows = jsonLines(path('out.ndjson')).filter(({ component }) => component === 'principal');
    expect(rows.map(({ loan_id, amount }) => [loan_id, amount])).toEqual([
      ['9007199254740993', '1.10'],
      ['9007199254740992', '5000000.00'],
      ['2350000000000000000001', '9999999999999.99'],
    ]);
    expect(rejects.map(({ loanId, error }) => [loanId, error.message])).toEqual([
      ['4', expect.stringMatching(/annual_rate: "0\.12345678901234567890"/)],
    ]);
  });
});
