import { nearestName } from '../../facts/input/nearest-name.js';
import { columnsOf, type FactMapping, withColumns } from '../../mapping/fact-mapping.js';
import { INSTALMENT_COLUMNS, loanColumnsOf, mappingOf, standardMappingOf, writtenMapping } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { PortfolioError } from '../portfolio-error.js';
import type { PortfolioInput } from '../portfolio-input.js';
import { headDoubt } from '../read/bytes/head-doubts.js';
import { holdsUnit, isKeyType } from './duckdb-types.js';
import type { StagedTable } from './staged-table.js';

/** The columns that a mapping names, of each of the two files. */
export function columnsNamed({ loans, schedule }: Mapping): {
  readonly loans: readonly string[];
  readonly schedule: readonly string[];
} {
  const ofFacts = (facts: Mapping['loans']['facts']) =>
    Object.keys(facts).flatMap((fact) => {
      const given = mappingOf(facts, fact);
      return given === undefined ? [] : columnsOf(given);
    });
  return {
    loans: [loans.id, ...ofFacts(loans.facts), ...columnsOfLoanLayout(loans)],
    schedule: [schedule.loanId, schedule.instalment, ...ofFacts(schedule.facts), ...columnsOfScheduleLayout(schedule)],
  };
}

const columnsGiven = (given: string | FactMapping) => columnsOf(writtenMapping(given));

function columnsOfLoanLayout({ creditSum }: Mapping['loans']): string[] {
  return creditSum === undefined ? [] : [creditSum.borrower, ...columnsGiven(creditSum.amount)];
}

function columnsOfScheduleLayout({ component, deferral, leaveOut = {} }: Mapping['schedule']): string[] {
  return [
    ...Object.keys(leaveOut),
    ...(component === undefined ? [] : [component.column, ...columnsGiven(component.amount)]),
    ...[deferral?.count, deferral?.last].flatMap((given) => (given === undefined ? [] : columnsGiven(given))),
  ];
}

/**
 * The mapping with each column by its exact name in the file. Columns that only the standard mapping names may be missing: their
 * facts are unknown.
 *
 * @throws {PortfolioError} where a column that the caller's mapping names is missing
 */
export function fittedMapping(input: PortfolioInput, loans: StagedTable, schedule: StagedTable): Mapping {
  const mapping = input.mapping ?? standardMappingOf(input.declared);
  const strict = input.mapping !== undefined;
  const fitted = (facts: Mapping['loans']['facts'], names: readonly string[], table: StagedTable) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const given = mappingOf(facts, name);
        if (given === undefined) return [];
        const isThere = columnsOf(given).every((column) => columnIn(table, column) !== undefined);
        if (!strict && !isThere) return [];
        return [[name, inTable(table, given)]];
      }),
    );
  const named = (table: StagedTable, given: string | FactMapping) => inTable(table, writtenMapping(given));
  const { creditSum } = mapping.loans;
  const { component, sameDay, deferral, leaveOut } = mapping.schedule;
  return {
    loans: {
      ...(creditSum === undefined
        ? {}
        : { creditSum: { borrower: requireKey(loans, creditSum.borrower), amount: named(loans, creditSum.amount) } }),
      table: mapping.loans.table,
      id: requireKey(loans, mapping.loans.id),
      facts: fitted(
        mapping.loans.facts,
        loanColumnsOf(input.declared).map(({ name }) => name),
        loans,
      ),
    },
    schedule: {
      ...(component === undefined
        ? {}
        : {
            component: {
              ...component,
              column: requireColumn(schedule, component.column),
              amount: named(schedule, component.amount),
            },
          }),
      ...(sameDay === undefined ? {} : { sameDay }),
      ...(leaveOut === undefined
        ? {}
        : {
            leaveOut: Object.fromEntries(
              Object.entries(leaveOut).map(([column, codes]) => [requireColumn(schedule, column), codes]),
            ),
          }),
      ...(deferral === undefined
        ? {}
        : {
            deferral: {
              ...(deferral.count === undefined ? {} : { count: requireColumn(schedule, deferral.count) }),
              ...(deferral.last === undefined ? {} : { last: named(schedule, deferral.last) }),
            },
          }),
      table: mapping.schedule.table,
      loanId: requireKey(schedule, mapping.schedule.loanId),
      instalment: requireColumn(schedule, mapping.schedule.instalment),
      facts: fitted(
        mapping.schedule.facts,
        INSTALMENT_COLUMNS.map(({ name }) => name),
        schedule,
      ),
    },
  };
}

/**
 * A mapping of a fact with the exact names of the table's columns.
 *
 * @throws {PortfolioError} where a column is missing, or its type cannot hold amounts of its unit exactly
 */
function inTable(table: StagedTable, given: FactMapping): FactMapping {
  const mapping = withColumns(given, (column) => requireColumn(table, column));
  for (const one of 'first' in mapping ? mapping.first : [mapping]) {
    if (typeof one === 'string' || !('column' in one)) continue;
    const type = table.types.get(one.column);
    if (holdsUnit(type, one.unit)) continue;
    throw new PortfolioError(
      'usage',
      `${table.file.path}: the column ${JSON.stringify(one.column)} is ${type}, which does not hold amounts in ${one.unit} to the fen; keep them as DOUBLE, as a decimal or as text`,
    );
  }
  return mapping;
}

/** The exact name of a column in the file; case is ignored only where no name matches as it is written. */
function columnIn({ columns }: StagedTable, wanted: string): string | undefined {
  return columns.includes(wanted) ? wanted : columns.find((column) => column.toLowerCase() === wanted.toLowerCase());
}

// A message lists no more columns than a person reads.
const SHOWN_COLUMNS = 40;

/** @throws {PortfolioError} where the file has no such column */
function requireColumn(table: StagedTable, wanted: string): string {
  const column = columnIn(table, wanted);
  const alike = column === wanted ? [] : table.columns.filter((one) => one.toLowerCase() === wanted.toLowerCase());
  if (alike.length > 1) {
    throw new PortfolioError(
      'usage',
      `${table.file.path}: the column ${JSON.stringify(wanted)} may be any of ${alike.join(', ')}; name the one that is meant as it is written`,
    );
  }
  if (column !== undefined) return column;
  const { file, known, opening } = table;
  if (file.format === 'ndjson' && mayYetHave(table, wanted)) return wanted;
  const shown = [...known.slice(0, SHOWN_COLUMNS), ...(known.length > SHOWN_COLUMNS ? ['…'] : [])].join(', ');
  const doubt = opening === undefined ? '' : headDoubt(opening, wanted);
  const nearest = nearestName(wanted, known);
  const meant = nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
  throw new PortfolioError('usage', `${file.path} has no column ${JSON.stringify(wanted)}; it has ${shown}${meant}${doubt}`);
}

/**
 * Whether a key that no line of JSON had so far may still be a column: a later line may have it, or it stands in an object that is
 * null in every line. A key that no line of the whole file has is misspelt.
 */
function mayYetHave({ known, isWhole }: StagedTable, wanted: string): boolean {
  return !isWhole || known.length === 0 || known.some((column) => wanted.startsWith(`${column}.`));
}

/** @throws {PortfolioError} where the column is missing, or its type rounds figures, so that two ids may become one */
function requireKey(table: StagedTable, wanted: string): string {
  const column = requireColumn(table, wanted);
  const type = table.types.get(column);
  if (type === undefined || isKeyType(type)) return column;
  throw new PortfolioError(
    'usage',
    `${table.file.path}: the column ${JSON.stringify(column)} is ${type}, in which two ids may be one; keep ids as whole numbers or as text`,
  );
}
