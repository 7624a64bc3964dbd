import { expectation, type FactType } from '../../facts/fact.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import { YUAN_PATTERN } from '../../facts/values/money.js';
import { RATE_PATTERN } from '../../facts/values/rate.js';
import { isBlank, withoutBlanks, withSmallLetters } from '../blank.js';
import { codeKey } from '../code.js';
import { dateAs, dateReader } from '../date-format.js';
import { type CodeMeaning, type ColumnMapping, dateFormatsOf, isCheck } from '../fact-mapping.js';
import type { Cell } from './cell.js';
import { CELL_WORDS } from './cell-words.js';
import { figureReader } from './figure-reader.js';
import { figureText } from './figure-text.js';

/** Reads a fact from a value of a column. */
export interface CellReader {
  /** The value in the form of the loan schema; `undefined` if unknown, `null` if the cell states that there is none, otherwise `FAULT`. */
  read(cell: Cell): CellValue;
  /** Whether the cell states anything. */
  says(cell: Cell): boolean;
  /** What the cell should have been, for a reject. */
  readonly expected: string;
  readonly zh: string;
}

type CellValue = string | boolean | null | undefined | typeof FAULT;

/** The result for a text that is not a value of the fact. */
export const FAULT = Symbol('fault');

interface TextReader {
  read(text: string): CellValue;
  readonly expected: string;
  readonly zh: string;
}

/** Reads the values of a column as its mapping says. Different ways of writing a value give the same value. */
export function cellReader(type: FactType, mapping: ColumnMapping): CellReader {
  const { read, expected, zh } = textReader(type, mapping);
  const isUnknown = marks(mapping.unknown, mapping, read);
  const isNone = marks(mapping.none, mapping, read);
  const ofNothing = mapping.null === 'none' ? null : undefined;
  return {
    read(cell) {
      if (isEmpty(cell)) return ofNothing;
      const value = read(cell);
      if (isUnknown(cell, value)) return undefined;
      return isNone(cell, value) ? null : value;
    },
    says(cell) {
      return isEmpty(cell) ? ofNothing === null : !isUnknown(cell, read(cell));
    },
    expected,
    zh,
  };
}

/** Whether a cell is empty. A text of blanks only is empty in every format. */
export function isEmpty(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === null || cell === undefined || isBlank(cell);
}

/** Tests whether a value is one of the listed marks, as it is written or as it is read. */
function marks(
  listed: readonly string[] = [],
  writing: ColumnMapping,
  read: TextReader['read'],
): (text: string, value: CellValue) => boolean {
  if (listed.length === 0) return () => false;
  const key = (text: string) => codeKey(withoutBlanks(text), writing);
  const texts = new Set(listed.map(key));
  const values = new Set<CellValue>(listed.map(read).filter((value) => typeof value === 'string'));
  return (text, value) => texts.has(key(text)) || values.has(value);
}

function textReader(type: FactType, mapping: ColumnMapping): TextReader {
  const said = { expected: expectation(type), zh: expectation(type, 'zh') };
  if (mapping.values !== undefined) return codeReader(type, mapping, mapping.values);
  switch (type.kind) {
    case 'money':
    case 'rate': {
      const pattern = type.kind === 'money' ? YUAN_PATTERN : RATE_PATTERN;
      const { read, expected, zh } = figureReader(type.kind, pattern, mapping, said);
      return { read: (text) => read(text) ?? FAULT, expected, zh };
    }
    case 'date':
      return dayReader(mapping, said);
    case 'flag':
      return { read: (text) => flagOf(text) ?? FAULT, ...said };
    case 'choice': {
      const known = new Map(type.values.map((value) => [codeKey(value, mapping), value]));
      return { read: (text) => known.get(codeKey(text, mapping)) ?? FAULT, ...said };
    }
    case 'count':
    case 'factor':
      return { read: (text) => figureText(text, 0) ?? FAULT, ...said };
  }
}

function codeReader(type: FactType, mapping: ColumnMapping, values: Readonly<Record<string, CodeMeaning>>): TextReader {
  const meanings = new Map(Object.entries(values).map(([code, meaning]) => [codeKey(code, mapping), meaning ?? undefined]));
  // A code that the mapping does not name is unknown, as in SQL.
  const other = isCheck(type) ? FAULT : (mapping.otherwise ?? undefined);
  const codes = Object.keys(values).map((code) => JSON.stringify(code));
  return {
    read(text) {
      const key = codeKey(text, mapping);
      return meanings.has(key) ? meanings.get(key) : other;
    },
    ...CELL_WORDS.oneOfCodes(codes),
  };
}

function dayReader(mapping: ColumnMapping, otherwise: { readonly expected: string; readonly zh: string }): TextReader {
  const formats = dateFormatsOf(mapping);
  if (formats.length === 0) return { read: (text) => dayText(text) ?? FAULT, ...otherwise };
  const readers = formats.map(dateReader);
  const examples = formats.map((format) => `${format.name} (${dateAs(format, EXAMPLE)})`);
  return {
    read(text) {
      const bare = withoutBlanks(text);
      for (const read of readers) {
        const day = read(bare);
        if (day !== undefined) return day;
      }
      return FAULT;
    },
    ...CELL_WORDS.dayWritten(examples),
  };
}

const EXAMPLE = '2020-08-05';

// A date may be written as its midnight, but not with a time zone, in which it could be another date.
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00(?:\.0{1,9})?)?)?$/;

function dayText(text: string): string | undefined {
  const day = MIDNIGHT.exec(withoutBlanks(text))?.[1];
  return day !== undefined && dayNumber(day) !== undefined ? day : undefined;
}

const TRUE = ['true', 't', '1', 'yes', 'y', '是'];
const FALSE = ['false', 'f', '0', 'no', 'n', '否'];

function flagOf(text: string): boolean | undefined {
  const word = withSmallLetters(withoutBlanks(text));
  return TRUE.includes(word) ? true : FALSE.includes(word) ? false : undefined;
}
