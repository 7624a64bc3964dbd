import { DATE_PATTERN } from '../facts/civil-date.js';
import { expectation, type FactType } from '../facts/fact.js';
import { YUAN_PATTERN } from '../facts/money.js';
import { RATE_PATTERN } from '../facts/rate.js';
import type { ColumnMapping } from '../sql/mapping.js';
import { COLUMN_UNITS } from './column-unit.js';
import { nameSql, textSql } from './duckdb.js';

/** A fact of the input as a typed column of DuckDB. */
export interface StagedColumn {
  /** What it is called. */
  readonly name: string;
  /** What it was called in the input, for whoever is told what is wrong with it. */
  readonly source: string;
  readonly type: FactType;
  /** The value as text in SQL; NULL is unknown. */
  readonly raw: string;
  readonly mapping: Pick<ColumnMapping, 'values' | 'unit' | 'null'>;
}

interface Check {
  readonly type: string;
  /** Whether a text is a value. */
  valid(text: string): string;
  readonly expected: string;
}

const matches = (pattern: RegExp) => (text: string) => `regexp_full_match(${text}, ${textSql(pattern.source)})`;

/** The type of a checked value of a fact. */
export function stagedType(type: FactType): string {
  return checkOf({ name: '', source: '', raw: '', type, mapping: {} }).type;
}

function checkOf({ type, mapping }: StagedColumn): Check {
  const expected = expectation(type);
  // A code that stands for nothing is unknown.
  if (mapping.values !== undefined) return { type: 'VARCHAR', valid: () => 'true', expected };
  switch (type.kind) {
    case 'money':
      return mapping.unit === 'fen'
        ? { type: 'DECIMAL(17, 0)', valid: matches(COLUMN_UNITS.fen.pattern), expected: COLUMN_UNITS.fen.expected }
        : { type: 'DECIMAL(15, 2)', valid: matches(YUAN_PATTERN), expected };
    case 'rate':
      return mapping.unit === 'percent'
        ? { type: 'DECIMAL(9, 6)', valid: matches(COLUMN_UNITS.percent.pattern), expected: COLUMN_UNITS.percent.expected }
        : { type: 'DECIMAL(9, 8)', valid: matches(RATE_PATTERN), expected };
    case 'date':
      return {
        type: 'DATE',
        valid: (text) => `(${matches(DATE_PATTERN)(text)} AND TRY_CAST(${text} AS DATE) IS NOT NULL)`,
        expected,
      };
    case 'flag':
      return { type: 'BOOLEAN', valid: (text) => `TRY_CAST(${text} AS BOOLEAN) IS NOT NULL`, expected };
    case 'choice':
      return { type: 'VARCHAR', valid: (text) => `${text} IN (${type.values.map(textSql).join(', ')})`, expected };
    case 'count':
    case 'factor':
      return { type: 'DECIMAL(38, 10)', valid: (text) => `TRY_CAST(${text} AS DECIMAL(38, 10)) IS NOT NULL`, expected };
  }
}

/** Its typed value. */
export function typedSql(column: StagedColumn): string {
  return `TRY_CAST(${rawName(column)} AS ${checkOf(column).type}) AS ${nameSql(column.name)}`;
}

/** Its value as text, under a name of its own. */
export function rawSql(column: StagedColumn): string {
  return `${column.raw} AS ${rawName(column)}`;
}

/** What is wrong with it, NULL where nothing is. */
export function problemSql(column: StagedColumn): string {
  const { valid, expected } = checkOf(column);
  const text = rawName(column);
  const said = `concat(${textSql(`${column.source}: `)}, to_json(left(${text}, 80)), ${textSql(`, expected ${expected}`)})`;
  return `CASE WHEN ${text} IS NOT NULL AND NOT (${valid(text)}) THEN ${said} END`;
}

const rawName = ({ name }: StagedColumn) => nameSql(`raw ${name}`);

/** A column of the file as text: of a figure, without zeros at its end. */
export function columnText(expression: string, type: string | undefined): string {
  const written = `CAST(${expression} AS VARCHAR)`;
  const binary = type === 'DOUBLE' || type === 'FLOAT';
  // A small binary figure is written with an exponent: 1e-08.
  const text = binary
    ? `CASE WHEN contains(${written}, 'e-') THEN coalesce(CAST(TRY_CAST(${expression} AS DECIMAL(38, 10)) AS VARCHAR), ${written}) ELSE ${written} END`
    : written;
  const figure = type !== undefined && /^(DECIMAL|DOUBLE|FLOAT)/.test(type);
  return figure ? `CASE WHEN contains(${text}, '.') THEN rtrim(rtrim(${text}, '0'), '.') ELSE ${text} END` : text;
}
