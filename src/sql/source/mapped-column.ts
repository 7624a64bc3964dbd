import type { FactType } from '../../facts/fact.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import { withoutBlanks } from '../../mapping/blank.js';
import { type CodeWriting, codeKey } from '../../mapping/code.js';
import { dateReader } from '../../mapping/date-format.js';
import { type CodeMeaning, type ColumnMapping, dateFormatsOf } from '../../mapping/fact-mapping.js';
import {
  all,
  any,
  cases,
  cast,
  column,
  compare,
  date,
  type Expression,
  flag,
  hasValue,
  isIn,
  isNull,
  lower,
  not,
  readDay,
  readFigure,
  readFlag,
  type SqlType,
  text,
  trim,
  unknown,
  when,
} from '../statement/expression.js';
import { formattedDay } from './day-sql.js';
import { figureSql } from './figure-sql.js';

/** The type of a fact in the statement: money in fen and rates in units of 10⁻⁸, as in the evaluator. */
export function sqlTypeOf(type: FactType): SqlType {
  switch (type.kind) {
    case 'money':
    case 'rate':
    case 'count':
      return 'integer';
    case 'date':
      return 'date';
    case 'flag':
      return 'boolean';
    case 'choice':
      return 'text';
    case 'factor':
      return 'whole';
  }
}

/**
 * The exact value of a fact from the bank's column, whatever the column's type. It is NULL, which means unknown, if the column is
 * not mapped, is NULL, or holds what the loan schema would refuse: an amount below zero or with a third decimal, a day that does
 * not exist, an unknown code. No value of the column makes the statement fail.
 */
export function mappedColumn(type: FactType, mapping: ColumnMapping | undefined, of: string): Expression {
  if (mapping === undefined) return unknown(sqlTypeOf(type));
  const held = column(mapping.column, of);
  const value = heldValue(type, mapping, held);
  const marks = [...marksOf(type, mapping, mapping.unknown, held), ...marksOf(type, mapping, mapping.none, held)];
  return marks.length === 0 ? value : cases([when(any(marks), unknown(sqlTypeOf(type)))], value);
}

/** The value of a fact in a column, or in a text literal. */
function heldValue(type: FactType, mapping: ColumnMapping, held: Expression): Expression {
  switch (type.kind) {
    case 'choice': {
      const values = mapping.values ?? Object.fromEntries(type.values.map((value) => [value, value]));
      return coded(type, mapping, values, held);
    }
    case 'flag':
      return mapping.values === undefined ? readFlag(held) : coded(type, mapping, mapping.values, held);
    case 'money':
    case 'rate':
      return figureSql(type.kind, mapping, held);
    case 'date': {
      const formats = dateFormatsOf(mapping);
      return formats.length === 0 ? readDay(held) : formattedDay(held, formats);
    }
    case 'count':
    case 'factor':
      return cast(readFigure(held, { whole: 15, decimals: 0 }), sqlTypeOf(type));
  }
}

/** Whether the bank's column has a value; never NULL. */
export function columnHasValue(type: FactType, mapping: ColumnMapping, of: string): Expression {
  const held = column(mapping.column, of);
  const unknownMarks = marksOf(type, mapping, mapping.unknown, held);
  const says = mapping.null === 'none' ? flag(true) : hasValue(held);
  return unknownMarks.length === 0 ? says : cases([when(any(unknownMarks), flag(false))], says);
}

/** Whether the bank's column means that there is no such date: TRUE if it does. `undefined` if no value means that. */
export function columnIsNone(type: FactType, mapping: ColumnMapping, of: string): Expression | undefined {
  const held = column(mapping.column, of);
  const empty = mapping.null === 'none' ? [not(hasValue(held))] : [];
  const ways = [...empty, ...marksOf(type, mapping, mapping.none, held)];
  return ways.length === 0 ? undefined : any(ways);
}

/** Whether the bank's column holds a value that cannot be read as the fact; never NULL. */
export function isUnreadableColumn(type: FactType, mapping: ColumnMapping, of: string): Expression {
  if (mapping.otherwise !== undefined) return flag(false);
  const held = column(mapping.column, of);
  const marks = [...marksOf(type, mapping, mapping.unknown, held), ...marksOf(type, mapping, mapping.none, held)];
  const bad = all([hasValue(held), isNoValue(type, mapping, held)]);
  return marks.length === 0 ? bad : cases([when(any(marks), flag(false))], bad);
}

/** Whether a column's value is none of its codes, including those that mean unknown, or no value of its type. */
function isNoValue(type: FactType, mapping: ColumnMapping, held: Expression): Expression {
  const codes = mapping.values === undefined ? (type.kind === 'choice' ? type.values : []) : Object.keys(mapping.values);
  if (codes.length === 0) return isNull(heldValue(type, mapping, held));
  return isIn(
    codeText(held, mapping),
    codes.map((code) => text(codeKey(code, mapping))),
    true,
  );
}

/** The conditions for a value to be one of the listed marks: by its text, or by its value. */
function marksOf(type: FactType, mapping: ColumnMapping, listed: readonly string[] = [], held: Expression): Expression[] {
  const texts = listed.map((mark) => codeKey(withoutBlanks(mark), mapping));
  if (texts.length === 0) return [];
  const written = trim(cast(held, 'text'));
  const key = mapping.ignoreCase === true ? lower(written) : written;
  const value = () => heldValue(type, mapping, held);
  return [
    isIn(
      key,
      texts.map((mark) => text(mark)),
    ),
    ...readMarks(type, mapping, listed).map((mark) => compare(value(), '=', mark)),
  ];
}

/** The values of the marks that are days or figures, which a column may write in another form. */
function readMarks(type: FactType, mapping: ColumnMapping, listed: readonly string[]): Expression[] {
  switch (type.kind) {
    case 'date':
      return listed.flatMap((mark) => {
        const day = dayOfText(withoutBlanks(mark), mapping);
        return day === undefined ? [] : [date(day)];
      });
    case 'money':
    case 'rate':
      return listed.flatMap((mark) =>
        /^[0-9]/.test(withoutBlanks(mark)) ? [heldValue(type, mapping, cast(text(mark), 'text'))] : [],
      );
    default:
      return [];
  }
}

/** The day of a text in the column's date formats. */
function dayOfText(written: string, mapping: ColumnMapping): string | undefined {
  const formats = dateFormatsOf(mapping);
  if (formats.length === 0) return dayNumber(written) === undefined ? undefined : written;
  for (const format of formats) {
    const day = dateReader(format)(written);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** A code in the form in which codes are compared. */
export function codeText(held: Expression, { trim: isTrimmed, ignoreCase }: CodeWriting): Expression {
  const code = cast(held, 'text');
  const plain = isTrimmed === true ? trim(code) : code;
  return ignoreCase === true ? lower(plain) : plain;
}

/** The meaning of a code as an expression. */
export function meaningOf(type: FactType, meaning: CodeMeaning): Expression {
  if (meaning === null) return unknown(sqlTypeOf(type));
  return typeof meaning === 'boolean' ? flag(meaning) : text(meaning);
}

/** The meaning of the code in a column. */
function coded(
  type: FactType,
  mapping: ColumnMapping,
  values: Readonly<Record<string, CodeMeaning>>,
  held: Expression,
): Expression {
  const code = codeText(held, mapping);
  // As in files, an empty text is no code.
  const codes = Object.entries(values).filter(([from]) => from !== '');
  const branches = codes
    // A code that means unknown needs a branch only if other codes have a meaning.
    .filter(([, to]) => to !== null || (mapping.otherwise ?? null) !== null)
    .map(([from, to]) => when(compare(code, '=', text(codeKey(from, mapping))), meaningOf(type, to)));
  const others = (mapping.otherwise ?? null) === null ? [] : [when(hasValue(held), meaningOf(type, mapping.otherwise ?? null))];
  const all = [...branches, ...others];
  return all.length === 0 ? unknown(sqlTypeOf(type)) : cases(all);
}
