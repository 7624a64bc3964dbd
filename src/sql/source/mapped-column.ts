import type { FactType } from '../../facts/fact.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import {
  all,
  any,
  bare,
  cases,
  cast,
  column,
  compare,
  date,
  type Expression,
  flag,
  given,
  isIn,
  isNull,
  not,
  readDay,
  readFigure,
  readFlag,
  type SqlType,
  small,
  text,
  unknown,
  when,
} from '../statement/expression.js';
import { withoutBlanks } from './blank.js';
import { type CodeWriting, codeKey } from './code.js';
import { dateReader } from './date-format.js';
import { dayOfFormats } from './day-text.js';
import { type CodeMeaning, type ColumnMapping, dateFormatsOf } from './fact-mapping.js';
import { writtenFigure } from './written-figure.js';

/** What a fact is in the statement: money in fen and a rate in 10⁻⁸, as in the evaluator. */
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
 * The exact value of a fact from the bank's column, whatever the column's type; NULL, which is unknown, where the column is not
 * mapped, is NULL, or holds what the loan schema would refuse: an amount below zero or with a third decimal, a day that there is
 * not, a code that stands for nothing. No value of the column fails the statement.
 */
export function mappedColumn(type: FactType, mapping: ColumnMapping | undefined, of: string): Expression {
  if (mapping === undefined) return unknown(sqlTypeOf(type));
  const held = column(mapping.column, of);
  const value = heldValue(type, mapping, held);
  const marks = [...marksOf(type, mapping, mapping.unknown, held), ...marksOf(type, mapping, mapping.none, held)];
  return marks.length === 0 ? value : cases([when(any(marks), unknown(sqlTypeOf(type)))], value);
}

/** The value of a fact that a column holds, or a text that stands for one. */
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
      return writtenFigure(type.kind, mapping, held);
    case 'date': {
      const formats = dateFormatsOf(mapping);
      return formats.length === 0 ? readDay(held) : dayOfFormats(held, formats);
    }
    case 'count':
    case 'factor':
      return cast(readFigure(held, { whole: 15, decimals: 0 }), sqlTypeOf(type));
  }
}

/** Whether the bank's column says anything; never unknown. */
export function columnSays(type: FactType, mapping: ColumnMapping, of: string): Expression {
  const held = column(mapping.column, of);
  const unknownMarks = marksOf(type, mapping, mapping.unknown, held);
  const says = mapping.null === 'none' ? flag(true) : given(held);
  return unknownMarks.length === 0 ? says : cases([when(any(unknownMarks), flag(false))], says);
}

/** Whether the bank's column says that there is no such date: TRUE where it does. `undefined` where it has no way to say so. */
export function columnSaysNone(type: FactType, mapping: ColumnMapping, of: string): Expression | undefined {
  const held = column(mapping.column, of);
  const empty = mapping.null === 'none' ? [not(given(held))] : [];
  const ways = [...empty, ...marksOf(type, mapping, mapping.none, held)];
  return ways.length === 0 ? undefined : any(ways);
}

/** Whether the bank's column holds a value that the fact does not take; never unknown. */
export function isBadColumn(type: FactType, mapping: ColumnMapping, of: string): Expression {
  if (mapping.otherwise !== undefined) return flag(false);
  const held = column(mapping.column, of);
  const marks = [...marksOf(type, mapping, mapping.unknown, held), ...marksOf(type, mapping, mapping.none, held)];
  const bad = all([given(held), isNoValue(type, mapping, held)]);
  return marks.length === 0 ? bad : cases([when(any(marks), flag(false))], bad);
}

/** Whether what a column holds is none of its codes, those that are unknown on purpose among them, or no value of its type. */
function isNoValue(type: FactType, mapping: ColumnMapping, held: Expression): Expression {
  const codes = mapping.values === undefined ? (type.kind === 'choice' ? type.values : []) : Object.keys(mapping.values);
  if (codes.length === 0) return isNull(heldValue(type, mapping, held));
  return isIn(
    codeText(held, mapping),
    codes.map((code) => text(codeKey(code, mapping))),
    true,
  );
}

/** What it takes for a value to be one of those that stand for something else: as it is written, or as it is read. */
function marksOf(type: FactType, mapping: ColumnMapping, listed: readonly string[] = [], held: Expression): Expression[] {
  const texts = listed.map((mark) => codeKey(withoutBlanks(mark), mapping));
  if (texts.length === 0) return [];
  const written = bare(cast(held, 'text'));
  const key = mapping.ignoreCase === true ? small(written) : written;
  const value = () => heldValue(type, mapping, held);
  return [
    isIn(
      key,
      texts.map((mark) => text(mark)),
    ),
    ...readMarks(type, mapping, listed).map((mark) => compare(value(), '=', mark)),
  ];
}

/** The values of those marks that are themselves days or figures, which a column may write otherwise. */
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

/** The day that a text of the column's way of writing is. */
function dayOfText(written: string, mapping: ColumnMapping): string | undefined {
  const formats = dateFormatsOf(mapping);
  if (formats.length === 0) return dayNumber(written) === undefined ? undefined : written;
  for (const format of formats) {
    const day = dateReader(format)(written);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** A code as it is compared. */
export function codeText(held: Expression, { trim, ignoreCase }: CodeWriting): Expression {
  const code = cast(held, 'text');
  const plain = trim === true ? bare(code) : code;
  return ignoreCase === true ? small(plain) : plain;
}

/** What a code stands for, as a value of the statement. */
export function meaningOf(type: FactType, meaning: CodeMeaning): Expression {
  if (meaning === null) return unknown(sqlTypeOf(type));
  return typeof meaning === 'boolean' ? flag(meaning) : text(meaning);
}

/** A column of codes: each that is known becomes what it stands for. */
function coded(
  type: FactType,
  mapping: ColumnMapping,
  values: Readonly<Record<string, CodeMeaning>>,
  held: Expression,
): Expression {
  const code = codeText(held, mapping);
  // An empty text is no code, as in files.
  const codes = Object.entries(values).filter(([from]) => from !== '');
  const branches = codes
    // Unknown it is anyway, unless any other code stands for something.
    .filter(([, to]) => to !== null || (mapping.otherwise ?? null) !== null)
    .map(([from, to]) => when(compare(code, '=', text(codeKey(from, mapping))), meaningOf(type, to)));
  const others = (mapping.otherwise ?? null) === null ? [] : [when(given(held), meaningOf(type, mapping.otherwise ?? null))];
  const all = [...branches, ...others];
  return all.length === 0 ? unknown(sqlTypeOf(type)) : cases(all);
}
