import { type CodeWriting, codeKey } from '../../sql/source/code.js';
import { type ColumnMapping, type SingleMapping, single } from '../../sql/source/fact-mapping.js';
import { type INSTALMENT_COLUMNS, mappingOf } from '../../sql/source/mapping.js';
import type { Mapping } from '../../sql/source/mapping-type.js';
import { currencyColumns, isYuan } from './currency-column.js';
import type { CodeOf } from './observations.js';

/** A column of codes, its place in the cells, and the codes that the mapping has. */
export interface CodeColumnReader extends CodeOf {
  readonly at: number;
  isKnown(code: string): boolean;
}

/** The columns of codes that a mapping reads. */
export function codeColumns(
  facts: typeof INSTALMENT_COLUMNS,
  mapped: Mapping['loans']['facts'],
  columns: readonly string[],
  prefix: string,
): readonly CodeColumnReader[] {
  return facts.flatMap(({ name }) => {
    const given = mappingOf(mapped, name);
    if (given === undefined) return [];
    const ways = 'first' in given ? given.first.map(single) : [given];
    return ways.flatMap(codesOf).map(({ column, isKnown }) => {
      return { check: 'unknown-code', fact: `${prefix}${name}`, column, at: columns.indexOf(column), isKnown } as const;
    });
  });
}

interface Codes {
  readonly column: string;
  isKnown(code: string): boolean;
}

/** The columns of codes of a mapping; none if the mapping gives every other code a meaning (`otherwise`). */
function codesOf(mapping: SingleMapping): Codes[] {
  if ('constant' in mapping || mapping.otherwise !== undefined) return [];
  if ('lookup' in mapping) {
    const columns = [...new Set(mapping.lookup.flatMap(({ where }) => Object.keys(where)))];
    return columns.map((column) => {
      const named = mapping.lookup.flatMap(({ where }) => [where[column] ?? []].flat());
      return { column, isKnown: among([...named, ...(mapping.unknown ?? [])], mapping) };
    });
  }
  const { column, values } = mapping;
  return values === undefined ? [] : [{ column, isKnown: among([...Object.keys(values), ...marksOf(mapping)], mapping) }];
}

const marksOf = ({ unknown = [], none = [] }: ColumnMapping) => [...unknown, ...none];

function among(codes: readonly string[], writing: CodeWriting): (code: string) => boolean {
  const known = new Set(codes.map((code) => codeKey(code, writing)));
  return (code) => known.has(codeKey(code, writing));
}

/** The columns that state a currency, if the mapping reads no currency. */
export function otherCurrencies({ loans: { facts } }: Mapping, columns: readonly string[]): readonly CodeColumnReader[] {
  if (mappingOf(facts, 'currency') !== undefined) return [];
  return currencyColumns(columns).map((column) => ({
    check: 'other-currency',
    fact: 'currency',
    isKnown: isYuan,
    ...column,
  }));
}
