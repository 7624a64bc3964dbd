import { dayNumber } from '../facts/civil-date.js';
import { expectation, type FactType } from '../facts/fact.js';
import { YUAN_PATTERN } from '../facts/money.js';
import { RATE_PATTERN } from '../facts/rate.js';
import type { ColumnMapping } from '../sql/mapping.js';
import { COLUMN_UNITS } from './column-unit.js';
import { figureText } from './figure-text.js';

/** Reads a fact from a value of a column. */
export interface CellReader {
  /** The value as the loan schema has it, `undefined` where it is unknown, or `FAULT` where the text is none. */
  read(text: string): string | boolean | undefined | typeof FAULT;
  /** What would have been read. */
  readonly expected: string;
}

/** What a text is that is no value. */
export const FAULT = Symbol('fault');

/** How the texts of a column are read, as its mapping says. What differs only in how it is written is the same value. */
export function cellReader(type: FactType, { values, unit }: ColumnMapping): CellReader {
  const expected = expectation(type);
  // A code that stands for nothing is unknown, as it is in SQL.
  if (values !== undefined) return { read: (text) => (Object.hasOwn(values, text) ? values[text] : undefined), expected };
  switch (type.kind) {
    case 'money':
      return figureReader(COLUMN_UNITS[unit ?? 'yuan'], YUAN_PATTERN, expected);
    case 'rate':
      return figureReader(COLUMN_UNITS[unit ?? 'fraction'], RATE_PATTERN, expected);
    case 'date':
      return { read: (text) => dayText(text) ?? FAULT, expected };
    case 'flag':
      return { read: (text) => flagOf(text) ?? FAULT, expected };
    case 'choice':
      return { read: (text) => (type.values.includes(text) ? text : FAULT), expected };
    case 'count':
    case 'factor':
      return { read: (text) => figureText(text, 0) ?? FAULT, expected };
  }
}

function figureReader(
  { power, expected }: (typeof COLUMN_UNITS)[keyof typeof COLUMN_UNITS],
  pattern: RegExp,
  otherwise: string,
): CellReader {
  return {
    read(text) {
      const figure = figureText(text, power);
      return figure !== undefined && pattern.test(figure) ? figure : FAULT;
    },
    expected: expected ?? otherwise,
  };
}

// A day may be written as its midnight; with a zone, it would be another day elsewhere.
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00(?:\.0{1,9})?)?)?$/;

function dayText(text: string): string | undefined {
  const day = MIDNIGHT.exec(text.trim())?.[1];
  return day !== undefined && dayNumber(day) !== undefined ? day : undefined;
}

const TRUE = ['true', 't', '1', 'yes', 'y'];
const FALSE = ['false', 'f', '0', 'no', 'n'];

function flagOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return TRUE.includes(word) ? true : FALSE.includes(word) ? false : undefined;
}
