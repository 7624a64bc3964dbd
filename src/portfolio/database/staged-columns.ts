import { nearestName } from '../../facts/input/nearest-name.js';
import type { FactMapping } from '../../mapping/fact-mapping.js';
import { type FittingTable, fittedMapping } from '../../mapping/fitted-mapping.js';
import { standardMappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import type { PortfolioInput } from '../portfolio-input.js';
import { headDoubt } from '../read/bytes/head-doubts.js';
import { holdsUnit, isKeyType } from './duckdb-types.js';
import type { StagedTable } from './staged-table.js';

/** What of a table tells whether it has the columns of a mapping. */
export type NamedColumns = Pick<StagedTable, 'file' | 'known' | 'isWhole' | 'columns' | 'types' | 'opening'>;

/**
 * The mapping of an input with each column by its exact name in the files. Columns that only the standard mapping names may be
 * missing: their facts are unknown.
 *
 * @throws {PortfolioError} where a column that the caller's mapping names is missing, or its type cannot hold its values exactly
 */
export function fittedToFiles({ mapping, declared }: PortfolioInput, loans: NamedColumns, schedule: NamedColumns): Mapping {
  return fittedMapping(
    mapping ?? standardMappingOf(declared),
    { loans: fitting(loans), schedule: fitting(schedule) },
    { declared, strict: mapping !== undefined },
  );
}

function fitting(table: NamedColumns): FittingTable {
  return {
    find: (wanted) => columnIn(table, wanted),
    require: (wanted) => requireColumn(table, wanted),
    requireKey: (wanted) => requireKey(table, wanted),
    requireExact: (mapping) => requireExact(table, mapping),
  };
}

/** @throws {PortfolioError} where the type of a column cannot hold amounts of its unit exactly */
function requireExact(table: NamedColumns, mapping: FactMapping): void {
  for (const one of 'first' in mapping ? mapping.first : [mapping]) {
    if (typeof one === 'string' || !('column' in one)) continue;
    const type = table.types.get(one.column);
    if (holdsUnit(type, one.unit)) continue;
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.inexact(table.file.path, one.column, String(type), String(one.unit)));
  }
}

/** The exact name of a column in the file; case is ignored only where no name matches as it is written. */
function columnIn({ columns }: NamedColumns, wanted: string): string | undefined {
  return columns.includes(wanted) ? wanted : columns.find((column) => column.toLowerCase() === wanted.toLowerCase());
}

// A message lists no more columns than a person reads.
const SHOWN_COLUMNS = 40;

/** @throws {PortfolioError} where the file has no such column */
function requireColumn(table: NamedColumns, wanted: string): string {
  const column = columnIn(table, wanted);
  const alike = column === wanted ? [] : table.columns.filter((one) => one.toLowerCase() === wanted.toLowerCase());
  if (alike.length > 1) {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.ambiguous(table.file.path, wanted, alike));
  }
  if (column !== undefined) return column;
  const { file, known, opening } = table;
  if (file.format === 'ndjson' && mayYetHave(table, wanted)) return wanted;
  const shown = [...known.slice(0, SHOWN_COLUMNS), ...(known.length > SHOWN_COLUMNS ? ['…'] : [])];
  const doubt = opening === undefined ? undefined : headDoubt(opening, wanted);
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.noColumn(file.path, wanted, shown, nearestName(wanted, known), doubt));
}

/**
 * Whether a key that no line of JSON had so far may still be a column: a later line may have it, or it stands in an object that is
 * null in every line. A key that no line of the whole file has is misspelt.
 */
function mayYetHave({ known, isWhole }: NamedColumns, wanted: string): boolean {
  return !isWhole || known.length === 0 || known.some((column) => wanted.startsWith(`${column}.`));
}

/** @throws {PortfolioError} where the column is missing, or its type rounds figures, so that two ids may become one */
function requireKey(table: NamedColumns, wanted: string): string {
  const column = requireColumn(table, wanted);
  const type = table.types.get(column);
  if (type === undefined || isKeyType(type)) return column;
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.mergingKey(table.file.path, column, type));
}
