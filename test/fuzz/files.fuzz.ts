import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { decidePortfolio, PortfolioError } from '../../src/portfolio/index.js';
import { LONGEST_MESSAGE } from '../hosts/typed-errors.js';
import { duckdbInstalled, jsonLines, queried } from '../portfolio/files.js';
import { fuzzed } from './fuzzed.js';

const ENGINES = duckdbInstalled ? (['js', 'duckdb'] as const) : (['js'] as const);
const folder = mkdtempSync(join(tmpdir(), 'liubao-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NDJSON = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8').split('\n').slice(0, 5).join('\n');
const LOANS_CSV = [
  'id,borrower_kind,borrower_size,borrower_credit_total,purpose,annual_rate',
  'A,enterprise,small,5000000.00,operating,0.0435',
  'B,individual-business,,12000000.00,operating,',
  '"C ""1""",enterprise,micro,1.5,other,0.05',
].join('\n');
const PLAN_CSV = [
  'loan_id,instalment,due_date,principal,interest',
  'A,1,2020-08-15,300000.00,4500.00',
  'A,2,2021-02-15,300000.00,',
  'B,1,2020-12-31,1.00,0',
  'C "1",1,2020-06-01,0.01,0.00',
].join('\n');

/** The bytes of a Parquet file of a table of text. */
async function parquetOf(csv: string, name: string): Promise<Uint8Array> {
  writeFileSync(join(folder, `${name}.csv`), csv);
  const path = join(folder, `${name}.parquet`);
  await queried(
    `COPY (SELECT * FROM read_csv('${join(folder, `${name}.csv`)}', all_varchar = true)) TO '${path}' (FORMAT parquet)`,
  );
  return readFileSync(path);
}

const encode = (text: string) => new TextEncoder().encode(text);

interface Seeds {
  readonly loans: Uint8Array;
  readonly schedule?: Uint8Array;
}
const SEEDS: Readonly<Record<'ndjson' | 'csv' | 'parquet', Seeds>> = {
  ndjson: { loans: encode(NDJSON) },
  csv: { loans: encode(LOANS_CSV), schedule: encode(PLAN_CSV) },
  ...(duckdbInstalled
    ? { parquet: { loans: await parquetOf(LOANS_CSV, 'l'), schedule: await parquetOf(PLAN_CSV, 's') } }
    : { parquet: { loans: encode('PAR1') } }),
};

type Edit = readonly [kind: 'byte' | 'drop' | 'copy' | 'text', at: number, length: number, text: Uint8Array];
const TEXTS = [
  '"',
  ',',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '{',
  '}',
  '[',
  '\\u',
  '\\ud800',
  '1e9',
  '0x10',
  '万',
  '=1+1',
  ';',
  '\t',
  ' ',
];
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('byte', 'drop', 'copy', 'text', 'text'),
  fc.nat(1_000_000),
  fc.nat(40),
  fc.oneof(fc.constantFrom(...TEXTS).map(encode), fc.uint8Array({ minLength: 1, maxLength: 8 })),
);

/** A copy of a file's bytes with some of them changed, left out, said twice or put in. */
function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce((before, [kind, place, length, text]): Uint8Array => {
    const at = place % (before.length + 1);
    const [head, tail] = [before.subarray(0, at), before.subarray(at)];
    if (kind === 'byte') return Buffer.concat([head, text.subarray(0, 1), tail.subarray(1)]);
    if (kind === 'drop') return Buffer.concat([head, tail.subarray(length)]);
    return Buffer.concat([head, kind === 'copy' ? tail.subarray(0, length) : text, tail]);
  }, bytes);
}

/** What an engine makes of files: what it has written and rejected, or that it refused them. */
async function endOf(engine: 'js' | 'duckdb', format: 'ndjson' | 'csv' | 'parquet', files: Seeds) {
  const input = join(folder, `loans.${format}`);
  writeFileSync(input, files.loans);
  const schedule = files.schedule === undefined ? undefined : join(folder, `plan.${format}`);
  if (schedule !== undefined) writeFileSync(schedule, files.schedule as Uint8Array);
  const output = join(folder, `${engine}.ndjson`);
  try {
    const run = await decidePortfolio({ input, schedule, output, engine, threads: 0, rows: 'components' });
    const rows = jsonLines(output).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    const rejects = run.rejectFile === undefined ? [] : jsonLines(run.rejectFile);
    return { rows, rejects: rejects.length, loans: run.summary.loans, invalid: run.summary.invalid };
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    expect(error.message.length).toBeLessThan(LONGEST_MESSAGE);
    return { refused: error.fault };
  }
}

const FORMATS = duckdbInstalled ? (['ndjson', 'csv', 'parquet'] as const) : (['ndjson'] as const);

fuzzed(
  'both engines make the same of a file, or refuse it by a typed error',
  fc.tuple(fc.constantFrom(...FORMATS), fc.array(edit, { maxLength: 4 }), fc.array(edit, { maxLength: 2 })),
  async ([format, ofLoans, ofPlan]) => {
    const { loans, schedule } = SEEDS[format];
    const files = {
      loans: edited(loans, ofLoans),
      ...(schedule === undefined ? {} : { schedule: edited(schedule, ofPlan) }),
    };
    const ends = [];
    for (const engine of ENGINES) ends.push(await endOf(engine, format, files));
    for (const end of ends) expect(end).toEqual(ends[0]);
  },
);

const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 }).map(encode));

fuzzed(
  'a file of random bytes is refused or rejected, alike by both engines',
  fc.tuple(fc.constantFrom(...FORMATS), bytes, bytes),
  async ([format, one, other]) => {
    const files = format === 'ndjson' ? { loans: one } : { loans: one, schedule: other };
    const ends = [];
    for (const engine of ENGINES) ends.push(await endOf(engine, format, files));
    for (const end of ends) expect(end).toEqual(ends[0]);
  },
);
