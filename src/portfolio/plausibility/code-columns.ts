import { type CodeWriting, codeKey } from '../../mapping/code.js';
import type { Cell } from '../../mapping/columns/cell.js';
import { isEmpty } from '../../mapping/columns/cell-reader.js';
import { type ColumnMapping, type SingleMapping, single } from '../../mapping/fact-mapping.js';
import { INSTALMENT_COLUMNS, loanColumnsOf, mappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import type { MappedRows, MappedShape } from '../../mapping/rows/mapped-loan.js';
import { currencyColumns, isYuan } from './currency-column.js';
import { type CodeOf, type Observations, observeCode, type SeenValue } from './observations.js';

/** Notes the codes in the rows of a loan, and which of them the mapping does not have. */
export function codeObserver({ mapping, declared, columns }: MappedShape, seen: () => Observations): (rows: MappedRows) => void {
  const { loans, schedule } = mapping;
  const ofLoans = [
    ...codeColumns(loanColumnsOf(declared), loans.facts, columns.loans, ''),
    ...otherCurrencies(mapping, columns.loans),
  ];
  const ofInstalments = codeColumns(INSTALMENT_COLUMNS, schedule.facts, columns.schedule, 'schedule.');
  const id = columns.loans.indexOf(loans.id);
  return ({ line, loan, schedule: rows, scheduleLines }) => {
    const ownId = loan[id] ?? undefined;
    const of = ownId === undefined ? {} : { loan: ownId };
    noteCodes(seen(), ofLoans, loan, { of: 'loans', row: line, ...of });
    rows.forEach((row, index) => {
      noteCodes(seen(), ofInstalments, row, { of: 'schedule', row: scheduleLines[index] ?? line, ...of });
    });
  };
}

function noteCodes(
  seen: Observations,
  codes: readonly CodeColumnReader[],
  row: readonly Cell[],
  at: Omit<SeenValue, 'value'>,
): void {
  for (const code of codes) {
    const text = row[code.at];
    if (!isEmpty(text)) observeCode(seen, code, text, code.isKnown(text), at);
  }
}

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
