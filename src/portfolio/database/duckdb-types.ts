import { nameSql } from './duckdb-database.js';

/**
 * A column of a table of DuckDB as text with every digit that it holds, as SQL: of a figure, without zeros at its end.
 * `undefined` for what no text can stand for, such as a list.
 */
export function columnText(expression: string, type: string): string | undefined {
  const written = `CAST(${expression} AS VARCHAR)`;
  if (type.startsWith('DECIMAL')) return trimmed(written);
  if (type === 'DOUBLE' || type === 'FLOAT') return binaryText(expression, written, type);
  return TEXTUAL.has(type) || type.startsWith('ENUM') ? written : undefined;
}

/** Types whose text says all that they hold. A time with a zone keeps its offset, which here is that of UTC. */
const TEXTUAL: ReadonlySet<string> = new Set([
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'BIGNUM'],
  ...['UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT'],
  ...['BOOLEAN', 'VARCHAR', 'UUID', 'DATE', 'TIME', 'TIME WITH TIME ZONE'],
  ...['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'TIMESTAMP WITH TIME ZONE'],
  // Of a column that holds nothing but NULL.
  'NULL',
  '"NULL"',
]);

const trimmed = (text: string) => `CASE WHEN contains(${text}, '.') THEN rtrim(rtrim(${text}, '0'), '.') ELSE ${text} END`;

// Above it, neighbouring values of the type are more than half a fen apart, so that an amount need not be what was meant.
export const EXACT_BELOW = { DOUBLE: 2 ** 46, FLOAT: 2 ** 16 } as const;

/**
 * A binary figure is the decimal that it prints as. Where the type is too coarse for that to be what was meant, its name stands
 * behind the figure: no reader of figures takes it then, and whoever reads the reason sees why.
 */
function binaryText(expression: string, written: string, type: 'DOUBLE' | 'FLOAT'): string {
  // A small one is written with an exponent: 1e-08. Its text is read, for the figure of a FLOAT has more digits than it says.
  const small = `coalesce(CAST(TRY_CAST(${written} AS DECIMAL(38, 20)) AS VARCHAR), ${written})`;
  const plain = trimmed(`CASE WHEN contains(${written}, 'e-') THEN ${small} ELSE ${written} END`);
  return `CASE WHEN abs(${expression}) < ${EXACT_BELOW[type]} THEN ${plain} ELSE ${written} || ' as a ${type}' END`;
}

/** Units of which a FLOAT cannot hold amounts to the fen: above a few hundred yuan, its neighbouring values are further apart. */
const TOO_LARGE_FOR_FLOAT: readonly string[] = ['qian-yuan', 'wan-yuan', 'yi-yuan'];

/** Whether a column of a type holds figures of a unit as exactly as they were meant. */
export function holdsUnit(type: string | undefined, unit: string | undefined): boolean {
  return type !== 'FLOAT' || unit === undefined || !TOO_LARGE_FOR_FLOAT.includes(unit);
}

/** Whether a column of a type may tell rows apart: a binary figure may be that of two ids. */
export function isKeyType(type: string): boolean {
  return !isBinary(type) && columnText('x', type) !== undefined;
}

/** Whether a type holds binary figures. */
export function isBinary(type: string | undefined): boolean {
  return type === 'DOUBLE' || type === 'FLOAT';
}

/** The text of a whole figure, as a pattern that JavaScript and DuckDB read alike: none that is too large to be exact, nor `nan`. */
export const WHOLE_FIGURE = '-?[0-9]+';

/**
 * A value of a nested type with its figures and days as text, flags as they are, as SQL that can be written as JSON: figures of JSON lose digits.
 */
export function nestedText(expression: string, type: NestedType, depth = 0): string {
  switch (type.kind) {
    case 'leaf':
      return type.name === 'BOOLEAN' ? expression : (columnText(expression, type.name) ?? expression);
    case 'list': {
      const item = nameSql(`item ${depth}`);
      return `list_transform(${expression}, lambda ${item}: ${nestedText(item, type.of, depth + 1)})`;
    }
    case 'struct': {
      const fields = type.fields.map(
        ({ name, type: of }) =>
          `${nameSql(name)} := ${nestedText(`struct_extract(${expression}, ${textLiteral(name)})`, of, depth)}`,
      );
      return `CASE WHEN ${expression} IS NOT NULL THEN struct_pack(${fields.join(', ')}) END`;
    }
  }
}

const textLiteral = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The type of a column of DuckDB as far as it nests. */
export type NestedType =
  | { readonly kind: 'leaf'; readonly name: string }
  | { readonly kind: 'list'; readonly of: NestedType }
  | { readonly kind: 'struct'; readonly fields: readonly { readonly name: string; readonly type: NestedType }[] };
