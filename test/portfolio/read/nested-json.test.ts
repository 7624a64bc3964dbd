import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../src/index.js';
import { decidePortfolio, dryRun } from '../../../src/portfolio/index.js';
import { type Mapping, parseMapping, toSql } from '../../../src/sql/index.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines } from '../files.js';

const MAPPING: Mapping = {
  loans: {
    table: 'loans',
    id: 'loan.no',
    facts: {
      'borrower.kind': { column: 'loan.client.type.code', values: { E: 'enterprise', I: 'individual-business' } },
      currency: 'loan.currency.code',
    },
  },
  schedule: {
    table: 'plan',
    file: { each: 'plan.rows' },
    loanId: 'loan.no',
    instalment: 'plan.rows.n',
    leaveOut: { 'plan.rows.kind': ['DISB', 'FEE'] },
    facts: { dueDate: { column: 'plan.rows.due', format: '[yyyy,M,d]' }, principal: 'plan.rows.amount.principal' },
  },
};

const row = (n: number, due: unknown, principal: unknown, more: object = {}) => ({
  n,
  due,
  amount: { principal },
  kind: null,
  ...more,
});
const loan = (no: unknown, rows: unknown, more: object = {}) => ({
  loan: { no, client: { type: { code: 'E' } }, currency: { code: 'CNY' }, ...more },
  plan: { rows },
});

async function decided(lines: readonly (object | string)[], mapping: object = MAPPING, name = 'loans.ndjson') {
  const folder = await emptyFolder();
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  const made = [];
  for (const engine of enginesFor(import.meta.url)) {
    const [input, output] = [join(folder, name), join(folder, `${engine}.ndjson`)];
    const options = { input, output, mapping: mapping as Mapping, rows: 'components', engine, threads: 0 } as const;
    const { rejects } = await decidePortfolio(options);
    const rows = jsonLines(output).map(({ loan_id, instalment, due_date, component, amount = null }) =>
      [loan_id, instalment, due_date, component, amount].join(' '),
    );
    made.push({ rows, rejects: rejects.map(({ line, loanId, error }) => [line, loanId, error.message] as const) });
  }
  const [first, ...others] = made as [(typeof made)[number], ...typeof made];
  for (const other of others) expect(other).toEqual(first);
  return first;
}

const principals = ({ rows }: { readonly rows: readonly string[] }) => rows.filter((one) => one.includes('principal'));

describe.skipIf(!duckdbInstalled)('fields in nested JSON are named by their path', { timeout: 60_000 }, () => {
  it('and each element of a list is an instalment, but for those that are left out', async () => {
    const rows = [
      row(0, [2020, 6, 1], '9.99', { kind: 'DISB' }),
      row(1, [2020, 8, 15], 3000000.1),
      row(2, [2020, 9, 15], 9007199254740.99, { kind: null }),
      row(3, [2020, 9, 15], 1, { kind: 'FEE' }),
    ];
    for (const name of ['loans.ndjson', 'loans.ndjson.gz']) {
      const made = await decided([loan('A', rows), loan('B', [row(1, [2020, 12, 31], 0.01)])], MAPPING, name);
      expect(made.rejects).toEqual([]);
      expect(principals(made)).toEqual([
        'A 1 2020-08-15 principal 3000000.10',
        'A 2 2020-09-15 principal 9007199254740.99',
        'B 1 2020-12-31 principal 0.01',
      ]);
    }
  });

  it('elements of one number are refused, or told of in the order of the list', async () => {
    const numbers = Array.from({ length: 60 }, (_, at) => `L${at}`);
    const facts = { dueDate: 'plan.rows.due', principal: 'plan.rows.amount.principal' };
    const mapping = { ...MAPPING, schedule: { ...MAPPING.schedule, facts } };
    const days = ['2020-08-15', '2020-09-15', '2020-07-15'];
    const twice = await decided(
      numbers.map((no) =>
        loan(
          no,
          days.map((day) => row(1, day, 5)),
        ),
      ),
      mapping,
    );
    expect(twice.rows).toEqual([]);
    expect(twice.rejects).toHaveLength(60);
    for (const [, , message] of twice.rejects) expect(message).toContain('plan.rows.n: "1", expected a number of its own');
    // The first of the day is what the others are held against.
    const onOneDay = {
      ...mapping,
      schedule: { ...mapping.schedule, sameDay: 'one-instalment', facts: { ...facts, originalDueDate: 'plan.rows.orig' } },
    };
    const before = Array.from({ length: 20 }, (_, at) => `2020-0${1 + ((at * 5) % 7)}-${10 + at}`);
    const contradictory = await decided(
      numbers.map((no) =>
        loan(
          no,
          before.map((orig) => row(1, '2020-08-15', 0, { orig })),
        ),
      ),
      onOneDay,
    );
    expect(contradictory.rejects.map(([, id]) => id)).toEqual(numbers);
    const [first, ...others] = before;
    for (const [, , message] of contradictory.rejects) {
      others.forEach((orig, at) => {
        expect(message).toContain(`schedule[${at + 1}].originalDueDate: "${orig}", expected "${first}"`);
      });
    }
  });

  it('ids and amounts keep every digit', async () => {
    const line = JSON.stringify(loan('ID', [row(1, [2020, 8, 15], 'AMOUNT')]));
    const made = await decided([
      line.replace('"ID"', '9007199254740993').replace('"AMOUNT"', '9999999999999.99'),
      line.replace('"ID"', '9007199254740992').replace('"AMOUNT"', '0.10'),
    ]);
    expect(principals(made)).toEqual([
      '9007199254740993 1 2020-08-15 principal 9999999999999.99',
      '9007199254740992 1 2020-08-15 principal 0.10',
    ]);
  });

  it('a faulty value is refused by its path and line, and the rest is read', async () => {
    const { rows, rejects } = await decided([
      loan('A', [row(1, [2020, 2, 30], 1)]),
      loan('B', 'none'),
      loan('C', [row(1, [2020, 8, 15], 1), 5]),
      { ...loan('D', [row(1, [2020, 8, 15], 1)]), 'loan.no': 'E' },
      loan('F', [row(1, [2020, 8, 15], 1)], { currency: { code: 'KES' } }),
      loan('G', [{ ...row(1, [2020, 8, 15], 1), amount: { principal: { value: 1 } } }]),
      loan('H', [row(1, [2020, 8, 15], 1)], { currency: 'CNY' }),
    ]);
    expect(principals({ rows })).toEqual(['H 1 2020-08-15 principal 1.00']);
    const messages = (line: number) => rejects.filter(([at]) => at === line).map(([, , message]) => message);
    expect(messages(1)).toEqual([expect.stringMatching(/plan\.rows\.due: "\[2020,2,30\]"/)]);
    expect(messages(2)).toContain('plan.rows is not a list of objects');
    expect(messages(3)).toContain('plan.rows is not a list of objects');
    expect(messages(4)).toContain('it says "loan.no" twice, by a key and by a path');
    expect(messages(5)).toEqual([expect.stringMatching(/loan\.currency\.code: "KES"/)]);
    expect(messages(6)).toEqual([expect.stringMatching(/plan\.rows\.amount\.principal: "\{.*\}"/)]);
  });

  it('a loan without the list has no instalments, and is refused as any other without one', async () => {
    const { rows, rejects } = await decided([loan('A', []), loan('B', null), loan('C', [row(1, [2020, 8, 15], 1)])]);
    expect(principals({ rows })).toEqual(['C 1 2020-08-15 principal 1.00']);
    expect(rejects.map(([line, id]) => [line, id])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  it.each([
    ['loans.id', { loans: { ...MAPPING.loans, id: 'loan.num' } }, 'loan.num', 'loan.no'],
    [
      'loans.facts',
      { loans: { ...MAPPING.loans, facts: { currency: 'loan.currency.kode' } } },
      'loan.currency.kode',
      'loan.currency.code',
    ],
    ['schedule.loanId', { schedule: { ...MAPPING.schedule, loanId: 'loan.nr' } }, 'loan.nr', 'loan.no'],
    ['schedule.instalment', { schedule: { ...MAPPING.schedule, instalment: 'plan.rows.nn' } }, 'plan.rows.nn', 'plan.rows.n'],
    [
      'schedule.facts',
      { schedule: { ...MAPPING.schedule, facts: { dueDate: 'plan.rows.dew' } } },
      'plan.rows.dew',
      'plan.rows.due',
    ],
    [
      'schedule.leaveOut',
      { schedule: { ...MAPPING.schedule, leaveOut: { 'plan.rows.kynd': 'FEE' } } },
      'plan.rows.kynd',
      'plan.rows.kind',
    ],
  ])('a column that no line has is named with the nearest, and refused: %s', async (_, part, wanted, nearest) => {
    const folder = await emptyFolder();
    const input = join(folder, 'loans.ndjson');
    writeFileSync(input, `${JSON.stringify(loan('A', [row(1, [2020, 8, 15], 1)]))}\n`);
    const mapping: Mapping = { ...MAPPING, ...part };
    const message = new RegExp(`loans\\.ndjson has no column "${wanted}"; it has .*did you mean "${nearest}"\\?`);
    for (const engine of enginesFor(import.meta.url)) {
      const options = { input, mapping, engine, output: join(folder, 'out.ndjson'), rows: 'components', threads: 0 } as const;
      await expect(decidePortfolio(options)).rejects.toThrow(message);
    }
    await expect(dryRun({ input, mapping })).rejects.toThrow(message);
  });

  it('a column that one line has is one of the file, and so is each of an object that is null everywhere', async () => {
    const without = { client: undefined };
    const rows = [row(1, [2020, 8, 15], 1)];
    const made = await decided([loan('A', rows, without), loan('B', rows)]);
    expect(principals(made)).toHaveLength(2);
    const empty = await decided([loan('A', rows, { client: null }), loan('B', rows, { client: null })]);
    expect(principals(empty)).toHaveLength(2);
    expect(empty.rejects).toEqual([]);
  });

  it('what is nested deeper than any bank nests is one value, whatever its depth', async () => {
    const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
    const { rows } = await decided([loan('A', [row(1, [2020, 8, 15], 1)]), { ...loan('B', [row(1, [2020, 8, 15], 2)]), deep }]);
    expect(principals({ rows })).toHaveLength(2);
    const text = JSON.stringify(loan('C', [row(1, [2020, 8, 15], 3)]));
    const made = await decided([`${text.slice(0, -1)},"deep":${deep}}`]);
    expect(principals(made)).toEqual(['C 1 2020-08-15 principal 3.00']);
  });

  it('a dry run reports what each field gave and which columns of the elements are not read', async () => {
    const input = join(await emptyFolder(), 'loans.ndjson');
    const rows = [row(0, [2020, 6, 1], '9', { kind: 'DISB' }), row(1, [2020, 8, 15], 3, { fee: 1 })];
    writeFileSync(input, `${JSON.stringify(loan('A', rows, { name: 'x' }))}\n`);
    const { columns, unread, rows: read, rejected } = await dryRun({ input, mapping: MAPPING });
    expect(rejected).toBe(0);
    expect(read).toEqual({ loans: 1, schedule: 1 });
    expect(unread).toEqual({ loans: ['loan.name'], schedule: ['plan.rows.fee'] });
    expect(columns.map(({ fact, values, faults }) => [fact, values, faults])).toEqual([
      ['currency', 1, 0],
      ['borrower.kind', 1, 0],
      ['dueDate', 1, 0],
      ['principal', 1, 0],
    ]);
  });

  it('but only in files of JSON lines', async () => {
    const folder = await emptyFolder();
    writeFileSync(join(folder, 'loans.csv'), 'a,b\n1,2\n');
    await expect(
      decidePortfolio({ input: join(folder, 'loans.csv'), mapping: MAPPING, output: join(folder, 'o.ndjson'), threads: 0 }),
    ).rejects.toThrow(/rows from a list \(each\) need lines of JSON/);
    expect(() => toSql(ningxia2020(), { dialect: 'duckdb', mapping: MAPPING })).toThrow(
      /schedule\.file\.each: .*schedule\.leaveOut: /,
    );
    for (const leaveOut of [{}, { kind: [] }, { kind: 1 }]) {
      expect(() => parseMapping({ ...MAPPING, schedule: { ...MAPPING.schedule, leaveOut } })).toThrow(/schedule\.leaveOut/);
    }
  });
});
