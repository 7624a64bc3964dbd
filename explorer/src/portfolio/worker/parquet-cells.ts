import type { SchemaElement } from 'hyparquet';
import type { Cell } from '../../../../src/mapping/columns/cell.js';
import { EXACT_BELOW } from '../../../../src/portfolio/database/duckdb-types.js';

/** Writes the values of a column of Parquet as texts, with every digit that they hold, as DuckDB writes them for the command. */
export type CellWriter = (value: unknown) => Cell;

/** Dates and times as texts, in place of JavaScript's `Date`, which would lose what is below a millisecond. */
export const TEXT_PARSERS = {
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  timestampFromMilliseconds: (millis: bigint) => momentText(BigInt(millis) * 1_000n),
  timestampFromMicroseconds: (micros: bigint) => momentText(BigInt(micros)),
  timestampFromNanoseconds: (nanos: bigint) => momentText(BigInt(nanos) / 1_000n),
};

function momentText(micros: bigint): string {
  const second = micros / 1_000_000n - (micros % 1_000_000n < 0n ? 1n : 0n);
  const rest = Number(micros - second * 1_000_000n);
  const text = new Date(Number(second) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return rest === 0 ? text : `${text}.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
}

/** The type of a column as the checks of a mapping know it: binary figures may be no keys, and amounts in them may be rounded. */
export function columnType({ type, converted_type, logical_type }: SchemaElement): 'DOUBLE' | 'FLOAT' | 'VARCHAR' {
  if (converted_type === undefined && logical_type === undefined) {
    if (type === 'DOUBLE') return 'DOUBLE';
    if (type === 'FLOAT') return 'FLOAT';
  }
  return 'VARCHAR';
}

export function cellWriter(element: SchemaElement): CellWriter {
  const { converted_type, logical_type, precision = 0, scale = 0 } = element;
  if (converted_type === 'DECIMAL') return decimal(precision, scale);
  const type = columnType(element);
  if (type !== 'VARCHAR') return binary(type);
  const isUtc = logical_type?.type === 'TIMESTAMP' && logical_type.isAdjustedToUTC;
  return (value) => {
    const text = plain(value);
    return text !== null && isUtc ? `${text}+00` : text;
  };
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

// A number has 15 digits for certain. A figure with more may have been rounded: no reader of figures takes such a text, and the
// reject shows why.
const SURE_DIGITS = 15;

function decimal(precision: number, scale: number): CellWriter {
  return (value) => {
    if (typeof value !== 'number') return null;
    const text = trimmed(value.toFixed(Math.min(scale, 100)));
    const digits = text.replace(/\D/g, '').length;
    return precision <= SURE_DIGITS || digits <= SURE_DIGITS ? text : `${text} as a DECIMAL(${precision}, ${scale})`;
  };
}

/** A binary figure is read as the decimal that it prints as, unless it is so large that it may have been rounded by half a fen. */
function binary(type: 'DOUBLE' | 'FLOAT'): CellWriter {
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return value === null || value === undefined ? null : String(value);
    const text = type === 'FLOAT' ? shortestFloat(value) : String(value);
    if (Math.abs(value) >= EXACT_BELOW[type]) return `${text} as a ${type}`;
    return text.includes('e-') ? trimmed(Number(text).toFixed(20)) : text;
  };
}

/** The fewest digits that give the same figure in 32 bits. */
function shortestFloat(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return String(text);
  }
  return String(Number(value.toPrecision(9)));
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
