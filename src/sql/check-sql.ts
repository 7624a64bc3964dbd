import type { FactType } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import { LANGUAGES, type Language } from '../law/wording.js';
import { columnsOf } from '../mapping/fact-mapping.js';
import { declaredIn, INSTALMENT_COLUMNS, loanColumnsOf, mappingOf, tableParts } from '../mapping/mapping.js';
import type { Mapping } from '../mapping/mapping-type.js';
import { callerOptions, choiceOption, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { HEADER, KEYS } from './check-sql-words.js';
import { DIALECTS, type DialectName } from './dialects/dialects.js';
import { columnExpectation } from './source/column-expectation.js';
import { isUnreadable } from './source/mapped-fact.js';
import { dialectOption, mappingOption } from './sql-options.js';
import {
  cases,
  cast,
  column,
  compare,
  type Expression,
  hasValue,
  joinWords,
  not,
  text,
  unknown,
  when,
} from './statement/expression.js';
import { printStatement } from './statement/print-statement.js';
import type { Query } from './statement/query.js';

/**
 * The columns of a row, which is one value that cannot be read as its fact: the table and the column by the bank's names, the
 * loan, the instalment, the fact by its path in `missing`, the value as text, and what was expected.
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

/** Options of `toCheckSql`. */
export interface CheckOptions {
  /** The database that the statement is for. */
  readonly dialect: DialectName;
  /** Says which columns of the warehouse give which facts. Default: `standardMapping()`. */
  readonly mapping?: Mapping | undefined;
  /** The rulebook whose own facts the mapping gives. Left out: one that declares none. */
  readonly rulebook?: Rulebook | undefined;
  /** The language of the column `expected`. Default: `en`. */
  readonly language?: Language | undefined;
}

/** The statement that checks the columns of a mapping. */
export interface CheckStatement {
  /** The statement, without a semicolon at its end. The same options give the same text. */
  readonly sql: string;
  /** The database that it is written for. */
  readonly dialect: DialectName;
  /** Its columns, in their order. */
  readonly columns: readonly CheckColumn[];
}

/** A fact whose columns are checked. */
interface Checked {
  readonly path: string;
  /** One column, or several that give the fact together. */
  readonly columns: readonly string[];
  readonly isUnreadable: Expression;
  readonly expected: string;
}

const ROW = 'r';
const FACTS = 'f';

/**
 * Writes the statement that lists the values of the bank's columns that cannot be read as their facts, which the statement of
 * `toSql` treats as unknown, and ids that are missing. It reads each of the two tables once.
 *
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 * @throws {InvalidNameError} for a table or column whose name the dialect cannot write safely
 * @throws {InvalidOptionError} for an unknown dialect or language
 *
 * @example
 * const { sql } = toCheckSql({ dialect: 'duckdb' })
 * sql.includes('AS "expected"') // true: what the column should have held
 */
export function toCheckSql(options: CheckOptions): CheckStatement {
  onlyOptions<CheckOptions>(options, { dialect: true, mapping: true, rulebook: true, language: true });
  const dialect = dialectOption(options);
  const { rulebook } = callerOptions(options);
  const language = choiceOption('language', optionOf(options, 'language'), LANGUAGES) ?? 'en';
  const mapping = mappingOption(options, rulebook);
  const columns = loanColumnsOf(declaredIn({ rulebook }));
  const { loans, schedule } = mapping;
  const key = KEYS[language];
  const ofLoans = checkQuery(loans.table, { loan: column(loans.id, ROW), instalment: unknown('text') }, [
    { path: 'id', columns: [loans.id], isUnreadable: not(hasValue(column(loans.id, ROW))), expected: key.loan },
    ...checkedColumns(columns, loans.facts, '', language),
  ]);
  const ofSchedule = checkQuery(
    schedule.table,
    { loan: column(schedule.loanId, ROW), instalment: column(schedule.instalment, ROW) },
    [
      {
        path: 'schedule.loanId',
        columns: [schedule.loanId],
        isUnreadable: not(hasValue(column(schedule.loanId, ROW))),
        expected: key.loan,
      },
      {
        path: 'schedule.instalment',
        columns: [schedule.instalment],
        isUnreadable: not(hasValue(column(schedule.instalment, ROW))),
        expected: key.instalment,
      },
      ...checkedColumns(INSTALMENT_COLUMNS, schedule.facts, 'schedule.', language),
    ],
  );
  const sql = printStatement(
    { comment: HEADER[language], steps: [], result: ofLoans, unionAll: [ofSchedule] },
    DIALECTS[dialect],
  );
  return frozen({ sql, dialect, columns: CHECK_COLUMNS });
}

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
        isUnreadable: isUnreadable(type, mapping, ROW),
        expected: columnExpectation(type, mapping, language),
      },
    ];
  });
}

function heldText(columns: readonly string[]): Expression {
  const texts = columns.map((name) => cast(column(name, ROW), 'text'));
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? only : joinWords(texts);
}

/** Selects one row for each fact and each row of a table whose value cannot be read as the fact. */
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
    where: ofFact((one) => one.isUnreadable),
  };
}
