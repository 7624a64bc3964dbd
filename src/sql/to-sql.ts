import { type CompileOptions, InvalidOptionError } from '../evaluate/scope.js';
import { frozen } from '../facts/input/frozen.js';
import { civilDate } from '../facts/values/civil-date.js';
import type { Mapping } from '../mapping/mapping-type.js';
import { choiceOption, listOption, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import { DIALECTS, type DialectName } from './dialects/dialects.js';
import { COMPONENT_COLUMNS, type ComponentColumn } from './rules/component-columns.js';
import { componentsStatement } from './rules/component-steps.js';
import { houseColumns } from './rules/house-columns.js';
import { LOAN_RESULT_COLUMNS, type LoanColumn, loansStatement } from './rules/loan-steps.js';
import { type SqlRulebook, sqlRulebookOf } from './rules/sql-rulebook.js';
import { unmappedFacts } from './source/unmapped.js';
import { SQL_OPTION_WORDS } from './sql-option-words.js';
import { dialectOption, mappingOption } from './sql-options.js';
import { withMergedSteps } from './statement/merged-steps.js';
import { printStatement } from './statement/print-statement.js';
import type { Statement } from './statement/query.js';

/** What a row of the result is: a component of an instalment, or a loan with its guarantee. */
export const SELECTIONS = Object.freeze(['components', 'loans'] as const);
/** What a row of the result is. `components`: the principal or the interest of an instalment; `loans`: a loan with its guarantee. */
export type Selection = (typeof SELECTIONS)[number];

/** Options of `toSql`. */
export interface SqlOptions<Ids extends RulebookIds = RulebookIds> extends CompileOptions<Ids> {
  /** The database that the statement is for. */
  readonly dialect: DialectName;
  /** Says which columns of the warehouse give which facts. Default: `standardMapping()`. */
  readonly mapping?: Mapping | undefined;
  /** Default: `components`. */
  readonly select?: Selection | undefined;
  /** The columns of the result, in this order. Default: all, those of rules of the house last. */
  readonly columns?: readonly (ComponentColumn | LoanColumn)[] | undefined;
}

const SQL_OPTIONS = {
  readings: true,
  parameters: true,
  asOf: true,
  lawAsOf: true,
  dialect: true,
  mapping: true,
  select: true,
  columns: true,
} as const;

/** A rulebook as one statement. */
export interface SqlStatement {
  /** The statement, without a semicolon at its end. The same options give the same text. */
  readonly sql: string;
  /** The database that it is written for. */
  readonly dialect: DialectName;
  /** Its columns, in their order. */
  readonly columns: readonly (ComponentColumn | LoanColumn)[];
  /** The facts that the statement reads but the mapping does not give, by path. They are unknown for every loan. */
  readonly unmapped: readonly string[];
}

/**
 * Writes the rule sets as one SQL statement over a table of loans and a table of their instalments, to be run in the warehouse.
 * It decides as the evaluator does, also where facts are unknown: NULL is unknown, and AND, OR and NOT are three-valued.
 *
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 * @throws {InvalidNameError} for a table or column whose name the dialect cannot write safely
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow, or an unknown
 *   dialect, selection or column
 *
 * @example
 * const { sql } = toSql(ningxia2020(), { dialect: 'duckdb', columns: ['loan_id', 'instalment', 'component', 'track'] })
 * sql.includes('"deferral-track"') // true: a step of the statement, named after its rule set
 */
export function toSql<Ids extends RulebookIds>(rulebook: Rulebook<Ids>, options: SqlOptions<NoInfer<Ids>>): SqlStatement;
export function toSql(rulebook: Rulebook, options: SqlOptions): SqlStatement {
  onlyOptions<SqlOptions>(options, SQL_OPTIONS);
  const dialect = dialectOption(options);
  const select = choiceOption('select', optionOf(options, 'select'), SELECTIONS) ?? 'components';
  const mapping = mappingOption(options, rulebook);
  const chosen = listOption('columns', optionOf(options, 'columns'));
  const book = sqlRulebookOf(rulebook, options);
  const { rulebook: law } = book.compiled;
  const unmapped = unmappedFacts(book, mapping, select);
  const comment = header(book, dialect, unmapped);
  const print = (statement: Statement) =>
    printStatement(DIALECTS[dialect].fewSteps ? withMergedSteps(statement, book.names) : statement, DIALECTS[dialect]);
  if (select === 'components') {
    const columns = chosenColumns<ComponentColumn>(chosen, [...COMPONENT_COLUMNS, ...houseColumns(law, select)]);
    const sql = print(componentsStatement(book, mapping, columns, comment));
    return frozen({ sql, dialect, columns, unmapped });
  }
  const columns = chosenColumns<LoanColumn>(chosen, [...LOAN_RESULT_COLUMNS, ...houseColumns(law, select)]);
  const sql = print(loansStatement(book, mapping, columns, comment));
  return frozen({ sql, dialect, columns, unmapped });
}

function chosenColumns<C extends string>(chosen: readonly string[] | undefined, known: readonly C[]): readonly C[] {
  if (chosen === undefined) return known;
  if (chosen.length === 0) throw new InvalidOptionError('columns', chosen, EXPECTED_BESIDES.someOf(known));
  chosen.forEach((column, at) => {
    choiceOption(`columns[${at}]`, column, known);
    if (chosen.indexOf(column) < at) throw new InvalidOptionError(`columns[${at}]`, column, SQL_OPTION_WORDS.newColumn);
  });
  return chosen as readonly C[];
}

/** The first lines of the statement: the rules, readings and parameters by which it decides. */
function header(
  { compiled: { rulebook, readings, overrides, asOf } }: SqlRulebook,
  dialect: string,
  unmapped: readonly string[],
): string[] {
  const { zh, en } = rulebook.title;
  return [
    `${zh}`,
    `${en}`,
    `Rulebook ${rulebook.id} ${rulebook.version}, sha-256 ${rulebook.digest}, in ${dialect} SQL`,
    ...(rulebook.lawAsOf === undefined ? [] : [`Law in force on ${rulebook.lawAsOf}`]),
    ...Object.entries(readings).map(([id, reading]) => `Reading ${id}: ${reading}`),
    ...Object.entries(overrides).map(([id, value]) => `Parameter ${id} set to ${value}`),
    ...(asOf === undefined ? [] : [`Decided as of ${civilDate(asOf)}, unless a loan states its own day`]),
    'A value that cannot be read as its fact makes the fact unknown: liubao sql --check lists such values',
    ...(unmapped.length === 0 ? [] : [`Not mapped, so unknown for every loan: ${unmapped.join(', ')}`]),
  ];
}
