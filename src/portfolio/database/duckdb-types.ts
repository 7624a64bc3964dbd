import { nameSql, textSql } from './sql-text.js';

/**
 * A column of DuckDB as text with every digit that it holds, as SQL. Figures have no trailing zeros. `undefined` for types that
 * have no plain text, such as a list.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, a table or column of another one, or a language that it is not written in
 */
export function columnText(expression: string, type: string): string | undefined {
  const written = `CAST(${expression} AS VARCHAR)`;
  if (type.startsWith('DECIMAL')) return trimmed(written);
  if (type === 'DOUBLE' || type === 'FLOAT') return binaryText(expression, written, type);
  return TEXTUAL.has(type) || type.startsWith('ENUM') ? written : undefined;
}

/** Types whose text says all that they hold. A time with a zone is text in UTC, the zone of the session. */
const TEXTUAL: ReadonlySet<string> = new Set([
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'BIGNUM'],
  ...['UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT'],
  ...['BOOLEAN', 'VARCHAR', 'UUID', 'DATE', 'TIME', 'TIME WITH TIME ZONE'],
  ...['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'TIMESTAMP WITH TIME ZONE'],
  // The type of a column that holds nothing but NULL.
  'NULL',
  '"NULL"',
]);

const trimmed = (text: string) => `CASE WHEN contains(${text}, '.') THEN rtrim(rtrim(${text}, '0'), '.') ELSE ${text} END`;

// Above this, neighbouring values of the type are more than half a fen apart, so that an amount may have been rounded.
export const EXACT_BELOW = { DOUBLE: 2 ** 46, FLOAT: 2 ** 16 } as const;

/**
 * A binary figure is read as the decimal that it prints as. Where the type is too coarse for that, the name of the type is added
 * to the figure: no reader of figures takes such a text, and the reject shows why.
 */
function binaryText(expression: string, written: string, type: 'DOUBLE' | 'FLOAT'): string {
  // A small figure prints with an exponent: 1e-08. The text is converted, because a FLOAT has more digits than its text.
  const small = `coalesce(CAST(TRY_CAST(${written} AS DECIMAL(38, 20)) AS VARCHAR), ${written})`;
  const plain = trimmed(`CASE WHEN contains(${written}, 'e-') THEN ${small} ELSE ${written} END`);
  return `CASE WHEN abs(${expression}) < ${EXACT_BELOW[type]} THEN ${plain} ELSE ${written} || ' as a ${type}' END`;
}

/** Units in which a FLOAT cannot hold amounts to the fen: above a few hundred yuan, neighbouring values are further apart. */
const TOO_LARGE_FOR_FLOAT: readonly string[] = ['qian-yuan', 'wan-yuan', 'yi-yuan'];

/** Whether a column of a type can hold amounts of a unit to the fen. */
export function holdsUnit(type: string | undefined, unit: string | undefined): boolean {
  return type !== 'FLOAT' || unit === undefined || !TOO_LARGE_FOR_FLOAT.includes(unit);
}

/** Whether a column of a type may be a key. Binary figures may not: two ids may round to the same figure. */
export function isKeyType(type: string): boolean {
  return !isBinary(type) && columnText('x', type) !== undefined;
}

/** Whether a type holds binary figures. */
export function isBinary(type: string | undefined): boolean {
  return type === 'DOUBLE' || type === 'FLOAT';
}

/** A value of a nested type for writing as JSON, as SQL. Figures and dates become texts, because figures of JSON lose digits. */
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
        ({ name, type: of }) => `${nameSql(name)} := ${nestedText(`struct_extract(${expression}, ${textSql(name)})`, of, depth)}`,
      );
      return `CASE WHEN ${expression} IS NOT NULL THEN struct_pack(${fields.join(', ')}) END`;
    }
  }
}

/** The type of a column of DuckDB as far as it nests. */
export type NestedType =
  | { readonly kind: 'leaf'; readonly name: string }
  | { readonly kind: 'list'; readonly of: NestedType }
  | { readonly kind: 'struct'; readonly fields: readonly { readonly name: string; readonly type: NestedType }[] };
