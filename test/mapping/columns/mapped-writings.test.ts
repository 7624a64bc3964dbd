import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnMapping, type Mapping, parseMapping } from '../../../src/sql/index.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled, emptyFolder } from '../../portfolio/files.js';
import {
  type Decided,
  decidedByStatement,
  decidedFiles,
  decidedLoans,
  inOneOrder,
  type TextTable,
  writeTable,
} from './mapped-files.js';
import { FAULT, WRITINGS, type Writing, type Written } from './writings.js';

/** Facts of a loan and of its one instalment that a column may give, by what they are. */
const FACTS = {
  money: ['borrower.creditTotal', 'borrower.creditTotalAllBanks', 'schedule.principal', 'schedule.interest'],
  rate: [
    ...['annualRate', 'penaltyAnnualRate', 'guarantee.standardFeeRate', 'guarantee.formerFeeRate'],
    ...['guarantee.chargedFeeRate', 'guarantee.otherFeeRate'],
  ],
  date: ['application.principalUntil', 'application.interestUntil', 'schedule.principalUntil', 'schedule.interestUntil'],
  flag: ['borrower.pandemicAffected', 'borrower.specialHardship'],
  kind: ['borrower.kind'],
} as const satisfies Readonly<Record<Writing['type'], readonly string[]>>;

interface Column {
  readonly fact: string;
  readonly writing: Writing;
}

/** The writings, some for each fact at a time, until each has had its turn. */
function packs(): Column[][] {
  const of = (type: Writing['type']) => WRITINGS.filter((writing) => writing.type === type);
  const types = Object.keys(FACTS) as Writing['type'][];
  const most = Math.max(...types.map((type) => Math.ceil(of(type).length / FACTS[type].length)));
  return Array.from({ length: most }, (_, turn) =>
    types.flatMap((type) =>
      FACTS[type].map((fact, at) => ({
        fact,
        writing: of(type)[(turn * FACTS[type].length + at) % of(type).length] as Writing,
      })),
    ),
  );
}

const DUE = '2020-08-15';
/** What may stand beside the due date: a day asked is not before it. */
const isPlausible = ({ means }: Written) => typeof means !== 'string' || !/^\d{4}-/.test(means) || means >= DUE;

const isFault = ({ means }: Written) => typeof means === 'object' && means !== null;

/** Loans of which every cell says something right, or one of them does not. */
function loansOf(columns: readonly Column[], count: number): (readonly Written[])[] {
  const rights = fc.tuple(...columns.map(({ writing }) => writing.cells.filter((cell) => !isFault(cell) && isPlausible(cell))));
  const faulty = columns.flatMap(({ writing }, at) => {
    const found = fc.sample(writing.cells, 50).find(isFault);
    return found === undefined ? [] : [{ at, cell: found }];
  });
  const right = fc.sample(rights, count);
  return [
    ...right,
    ...fc.sample(rights, faulty.length).map((row, n) => row.map((cell, at) => (at === faulty[n]?.at ? faulty[n].cell : cell))),
  ];
}

function mappingOf(columns: readonly Column[]): Mapping {
  const facts = (ofSchedule: boolean) =>
    Object.fromEntries(
      columns.flatMap(({ fact, writing }, at): [string, ColumnMapping][] =>
        fact.startsWith('schedule.') === ofSchedule
          ? [[fact.replace('schedule.', ''), { ...writing.mapping, column: `c${at}` }]]
          : [],
      ),
    );
  return parseMapping({
    loans: { table: 'l', id: 'id', facts: { ...facts(false), purpose: { constant: 'operating' } } },
    schedule: { table: 's', loanId: 'id', instalment: 'n', facts: { ...facts(true), dueDate: 'due' } },
  });
}

/** The loan as its schema has it. */
function loanOf(id: string, columns: readonly Column[], cells: readonly Written[]): unknown {
  const loan: Record<string, unknown> = { id, purpose: 'operating' };
  const instalment: Record<string, unknown> = { dueDate: DUE };
  columns.forEach(({ fact }, at) => {
    const means = cells[at]?.means;
    if (means === undefined) return;
    const [group = '', key] = fact.split('.');
    if (key === undefined) loan[group] = means;
    else if (group === 'schedule') instalment[key] = means;
    else loan[group] = { ...(loan[group] as object), [key]: means };
  });
  return { ...loan, schedule: [instalment] };
}

describe.skipIf(!duckdbInstalled).each(
  sampleOf(
    packs().map((columns, at) => ({ at, columns })),
    1,
  ),
)('what was written is what is decided: writings $at', { timeout: 180_000 }, ({ columns }) => {
  const rows = loansOf(columns, 40);
  const ids = rows.map((_, at) => `L${String(at).padStart(3, '0')}`);
  const mapping = mappingOf(columns);
  const table = (ofSchedule: boolean): TextTable => {
    const places = columns.flatMap(({ fact }, at) => (fact.startsWith('schedule.') === ofSchedule ? [at] : []));
    const keys = ofSchedule ? ['id', 'n', 'due'] : ['id'];
    return {
      columns: [...keys, ...places.map((at) => `c${at}`)],
      rows: rows.map((row, n) => [
        ids[n] as string,
        ...(ofSchedule ? ['1', DUE] : []),
        ...places.map((at) => row[at]?.text ?? null),
      ]),
    };
  };
  const faults = new Map(
    rows.flatMap((row, n) =>
      row.flatMap((cell, at) =>
        isFault(cell)
          ? [
              [
                ids[n] as string,
                { path: columns[at]?.fact.startsWith('schedule.') ? `schedule[0].c${at}` : `c${at}`, value: cell.text },
              ] as const,
            ]
          : [],
      ),
    ),
  );
  let decidedOnce: Promise<Decided> | undefined;
  // Within a test, for its files go with it.
  const expected = () => {
    decidedOnce ??= decidedLoans(
      rows.flatMap((row, n) => (faults.has(ids[n] as string) ? [] : [loanOf(ids[n] as string, columns, row)])),
    );
    return decidedOnce;
  };

  it.each(
    sampleOf(
      (['js', 'duckdb'] as const).flatMap((engine) =>
        (['csv', 'ndjson', 'parquet'] as const).map((format) => ({ engine, format })),
      ),
      2,
    ),
  )('by the engine $engine, from $format', async ({ engine, format }) => {
    const folder = await emptyFolder();
    const [input, plan] = [join(folder, `l.${format}`), join(folder, `s.${format}`)];
    await writeTable(input, table(false), format);
    await writeTable(plan, table(true), format);
    const decided = await decidedFiles(input, plan, mapping, engine);
    const right = await expected();
    expect(inOneOrder(decided.rows)).toEqual(inOneOrder(right.rows));
    // A loan that contradicts itself is refused however it is written.
    const contradictory = right.rejects.map(({ loanId }) => loanId);
    expect(decided.rejects.map(({ loanId }) => loanId).sort()).toEqual([...contradictory, ...faults.keys()].sort());
    const han = expect.stringMatching(/\p{Script=Han}/u);
    for (const { loanId = '', error } of decided.rejects) {
      const fault = faults.get(loanId);
      if (fault === undefined) continue;
      const at = Number(fault.path.replace(/^.*c/, ''));
      const expected = expect.stringMatching(columns[at]?.writing.expected ?? /^$/);
      expect(error.problems).toEqual([{ ...fault, expected, message: expect.any(String), zh: { expected: han, message: han } }]);
    }
  });

  it('by the printed statement', async () => {
    const right = await expected();
    const rowsOf = await decidedByStatement(table(false), table(true), mapping);
    const taken = rowsOf.filter(({ loan_id }) => !faults.has(String(loan_id)));
    expect(inOneOrder(taken)).toEqual(inOneOrder(right.rows));
  });
});

it('each writing has some cells that hold no value', () => {
  const without = WRITINGS.filter(({ cells }) => !fc.sample(cells, 200).some(isFault)).map(({ name }) => name);
  expect(without).toEqual(['flags by codes, any other is no', 'codes apart from blanks and case', 'codes with any other']);
  expect(FAULT.fault).toBe(true);
});
