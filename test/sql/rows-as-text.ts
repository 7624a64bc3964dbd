import { Decimal } from '../../src/facts/values/decimal.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { DIALECTS } from '../../src/sql/dialects/dialects.js';
import { type DialectName, type SqlOptions, toSql } from '../../src/sql/index.js';
import { paths } from './expected.js';

/** The markers for NULL and between two values of a line. */
const NULL = '∅';
const BETWEEN = '|';

/** A statement whose rows are one text each: the values of a row in the columns' order. */
export function linesSql(rulebook: Rulebook, options: SqlOptions): string {
  const { sql, columns, dialect } = toSql(rulebook, options);
  return `SELECT ${lineOf(columns, dialect)} AS line FROM (\n${sql}\n) AS answers`;
}

function lineOf(columns: readonly string[], name: DialectName): string {
  const dialect = DIALECTS[name];
  const values = missingLast(columns).map((column) => `coalesce(${dialect.cast(dialect.identifier(column), 'text')}, '${NULL}')`);
  return `concat_ws('${BETWEEN}', ${values.join(', ')})`;
}

/** An expected row as such a line. */
export function expectedLine(row: Readonly<Record<string, string | null>>, columns: readonly string[]): string {
  return missingLast(columns)
    .map((column) => row[column] ?? NULL)
    .join(BETWEEN);
}

/** `normalLine` looks for what is missing at the end of a line. */
function missingLast(columns: readonly string[]): string[] {
  return [...columns.filter((column) => column !== 'missing'), ...columns.filter((column) => column === 'missing')];
}

/** A line from a database with what may lawfully differ put right: how a rate is written (`0.50`, `1E-8`), and the order of paths. */
export function normalLine(line: string): string {
  const values = line.split(BETWEEN);
  const missing = values.pop() ?? '';
  return [
    ...values.map((value) => (/^\d(\.\d{3,}|(\.\d+)?E-\d+)$/.test(value) ? new Decimal(value).toFixed() : value)),
    paths(missing === '' ? [] : missing.split(' ')),
  ].join(BETWEEN);
}
