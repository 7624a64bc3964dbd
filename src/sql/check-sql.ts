import type { FactType } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import { LANGUAGES, type Language } from '../law/wording.js';
import { choiceOption, optionOf } from '../rulebook/given-options.js';
import { DIALECTS, type DialectName } from './dialects/dialects.js';
import { dialectOf, mappingIn } from './given-sql-options.js';
import { columnExpectation } from './source/column-expectation.js';
import { columnsOf } from './source/fact-mapping.js';
import { isBad } from './source/mapped-fact.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, mappingOf, tableParts } from './source/mapping.js';
import type { Mapping } from './source/mapping-type.js';
import { cases, cast, column, compare, type Expression, given, not, text, unknown, when, words } from './statement/expression.js';
import { printStatement } from './statement/print-statement.js';
import type { Query } from './statement/query.js';

/**
 * The columns of a row, which is one value that its fact does not take: the table and the column as the bank calls them, the loan
 * and the instalment, the fact by the path that `missing` names it by, the value as text, and what was expected.
 */
export const CHECK_COLUMNS = Object.freeze([
  'table_name',
  'column_name',
  'loan_id',
  'instalment',
  'path',
  'value',
  'expected',
] as const);
export type CheckColumn = (typeof CHECK_COLUMNS)[number];

/** How a mapping becomes the statement that checks its columns. */
export interface CheckOptions {
  readonly dialect: DialectName;
  /** Which columns of the warehouse give the facts. Default: `standardMapping()`. */
  readonly mapping?: Mapping | undefined;
  /** Of what was expected. Default: `en`. */
  readonly language?: Language | undefined;
}

/** A mapping as the statement that checks its columns. */
export interface CheckStatement {
  /** The statement, without a semicolon at its end. The same options give the same text. */
  readonly sql: string;
  readonly dialect: DialectName;
  readonly columns: readonly CheckColumn[];
}

/** A column of the bank's that is checked. */
interface Checked {
  readonly path: string;
  /** One, or several that give the fact together. */
  readonly columns: readonly string[];
  readonly isBad: Expression;
  readonly expected: string;
}

const ROW = 'r';
const FACTS = 'f';

/**
 * Writes the statement that lists the values of the bank's columns that are not what their facts take: those that the statement of
 * `toSql` takes for unknown although the column holds something, and ids that are not there. It reads each of the two tables once.
 *
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 * @throws {InvalidNameError} for a table or column whose name the dialect has no safe way to write
 * @throws {InvalidOptionError} for an unknown dialect or language
 *
 * @example
 * const { sql } = toCheckSql({ dialect: 'duckdb' })
 * sql.includes('AS "expected"') // true: what the column should have held
 */
export function toCheckSql(options: CheckOptions): CheckStatement {
  const dialect = dialectOf(options);
  const language = choiceOption('language', optionOf(options, 'language'), LANGUAGES) ?? 'en';
  const mapping = mappingIn(options);
  const { loans, schedule } = mapping;
  const key = KEYS[language];
  const ofLoans = checkQuery(loans.table, { loan: column(loans.id, ROW), instalment: unknown('text') }, [
    { path: 'id', columns: [loans.id], isBad: not(given(column(loans.id, ROW))), expected: key.loan },
    ...checkedColumns(LOAN_COLUMNS, loans.facts, '', language),
  ]);
  const ofSchedule = checkQuery(
    schedule.table,
    { loan: column(schedule.loanId, ROW), instalment: column(schedule.instalment, ROW) },
    [
      {
        path: 'schedule.loanId',
        columns: [schedule.loanId],
        isBad: not(given(column(schedule.loanId, ROW))),
        expected: key.loan,
      },
      {
        path: 'schedule.instalment',
        columns: [schedule.instalment],
        isBad: not(given(column(schedule.instalment, ROW))),
        expected: key.instalment,
      },
      ...checkedColumns(INSTALMENT_COLUMNS, schedule.facts, 'schedule.', language),
    ],
  );
  const sql = printStatement({ comment: HEADER[language], steps: [], result: ofLoans, further: [ofSchedule] }, DIALECTS[dialect]);
  return frozen({ sql, dialect, columns: CHECK_COLUMNS });
}

const KEYS = {
  zh: { loan: '贷款编号', instalment: '期次' },
  en: { loan: "a loan's id", instalment: "an instalment's number" },
} as const;

const HEADER = {
  zh: [
    '逐列检查:凡不能读作相应事实的值,各返回一行。没有结果行,即各列均合要求',
    '测算语句把此类值当作未知,并在 missing 列中列出其事实',
  ],
  en: [
    'Checks the columns: a row for each value that cannot be read as its fact. No row says that all can be',
    'The statement that decides takes such a value for unknown, and names its fact in the column missing',
  ],
} as const;

function checkedColumns(
  facts: readonly { readonly name: string; readonly type: FactType }[],
  mapped: Mapping['loans']['facts'],
  prefix: string,
  language: Language,
): Checked[] {
  return facts.flatMap(({ name, type }) => {
    const mapping = mappingOf(mapped, name);
    const columns = mapping === undefined ? [] : columnsOf(mapping);
    if (mapping === undefined || columns.length === 0) return [];
    return [
      {
        path: `${prefix}${name}`,
        columns,
        isBad: isBad(type, mapping, ROW),
        expected: columnExpectation(type, mapping, language),
      },
    ];
  });
}

function heldText(columns: readonly string[]): Expression {
  const texts = columns.map((name) => cast(column(name, ROW), 'text'));
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? only : words(texts);
}

/** A row for each fact of each row of a table that holds a bad value for it. */
function checkQuery(
  table: Mapping['loans']['table'],
  keys: { readonly loan: Expression; readonly instalment: Expression },
  checked: readonly Checked[],
): Query {
  const path = column('path', FACTS);
  const ofFact = (part: (of: Checked) => Expression) =>
    cases(checked.map((one) => when(compare(path, '=', text(one.path)), part(one))));
  const selected: Readonly<Record<CheckColumn, Expression>> = {
    table_name: text(tableParts(table).join('.')),
    column_name: ofFact((one) => text(one.columns.join(', '))),
    loan_id: cast(keys.loan, 'text'),
    instalment: cast(keys.instalment, 'text'),
    path,
    value: ofFact((one) => heldText(one.columns)),
    expected: ofFact((one) => text(one.expected)),
  };
  return {
    selected: CHECK_COLUMNS.map((name) => ({ name, expression: selected[name] })),
    from: { kind: 'table', name: tableParts(table), alias: ROW },
    joins: [{ kind: 'cross', from: { kind: 'texts', values: checked.map((one) => one.path), column: 'path', alias: FACTS } }],
    where: ofFact((one) => one.isBad),
  };
}
