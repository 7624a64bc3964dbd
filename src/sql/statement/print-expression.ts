import { BLANKS } from '../../mapping/blank.js';
import type { Dialect } from '../dialects/dialect.js';
import { inlineComment } from './comment.js';
import type { Expression } from './expression.js';

const WIDTH = 120;
const STEP = '  ';

/** The expression as text: on one line if it fits, otherwise with each part on a line of its own. */
export function printExpression(expression: Expression, dialect: Dialect, indent = ''): string {
  const flat = print(expression, dialect, undefined);
  return indent.length + flat.length <= WIDTH ? flat : print(expression, dialect, indent);
}

/** @param indent the indent of its line; `undefined` for everything on one line */
function print(expression: Expression, dialect: Dialect, indent: string | undefined): string {
  const deeper = indent === undefined ? undefined : indent + STEP;
  const inner = (part: Expression): string =>
    deeper === undefined ? print(part, dialect, undefined) : printExpression(part, dialect, deeper);
  const broken = deeper === undefined ? '' : `\n${deeper}`;
  const gap = deeper === undefined ? ' ' : broken;
  const closed = indent === undefined ? '' : `\n${indent}`;
  switch (expression.kind) {
    case 'column': {
      const name = dialect.identifier(expression.name);
      return expression.of === undefined ? name : `${dialect.identifier(expression.of)}.${name}`;
    }
    case 'text':
      return dialect.text(expression.value);
    case 'date':
      return dialect.date(expression.value);
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'number':
      return expression.value.includes('.') ? dialect.decimal(expression.value) : expression.value;
    case 'null':
      return expression.type === undefined ? 'NULL' : dialect.cast('NULL', expression.type);
    case 'all':
    case 'any': {
      const word = expression.kind === 'all' ? 'AND' : 'OR';
      if (indent === undefined) return `(${expression.parts.map(inner).join(` ${word} `)})`;
      return `(${broken}${expression.parts.map(inner).join(`${broken}${word} `)}${closed})`;
    }
    case 'not':
      return `NOT (${inner(expression.inner)})`;
    case 'is-null':
      return `${operand(inner(expression.inner), expression.inner)} IS ${expression.negated ? 'NOT ' : ''}NULL`;
    case 'compare':
      return `${inner(expression.left)} ${expression.comparator} ${inner(expression.right)}`;
    case 'in':
      return `${inner(expression.left)} ${expression.negated ? 'NOT ' : ''}IN (${expression.values.map(inner).join(', ')})`;
    case 'case': {
      const lines = expression.branches.map(({ when, result }) => `WHEN ${inner(when)} THEN ${inner(result)}`);
      if (expression.otherwise !== undefined) lines.push(`ELSE ${inner(expression.otherwise)}`);
      return indent === undefined ? `CASE ${lines.join(' ')} END` : `CASE${broken}${lines.join(broken)}${closed}END`;
    }
    case 'arithmetic':
      return `(${expression.operands.map(inner).join(` ${expression.operator} `)})`;
    case 'quotient':
      return dialect.quotient(inner(expression.dividend), inner(expression.divisor));
    case 'days-between':
      return dialect.daysBetween(inner(expression.from), inner(expression.until));
    case 'cast':
      return dialect.cast(inner(expression.inner), expression.type);
    case 'coalesce':
      return `coalesce(${expression.parts.map(inner).join(', ')})`;
    case 'has-value':
      return dialect.reading.hasValue(inner(expression.inner));
    case 'read-day':
      return dialect.reading.day(inner(expression.inner), gap);
    case 'read-flag':
      return dialect.reading.flag(inner(expression.inner), gap);
    case 'read-figure':
      return dialect.reading.figure(inner(expression.inner), expression.digits, gap);
    case 'matches':
      return dialect.textFunctions.matches(inner(expression.inner), dialect.text(expression.pattern));
    case 'substring':
      return dialect.textFunctions.substring(inner(expression.inner), expression.from, expression.length);
    case 'concat':
      return dialect.textFunctions.concat(expression.parts.map(inner));
    case 'trim':
      return dialect.textFunctions.trim(inner(expression.inner), dialect.text(BLANKS));
    case 'lower':
      return dialect.textFunctions.lower(inner(expression.inner));
    case 'remove':
      return dialect.textFunctions.remove(inner(expression.inner), dialect.text(expression.what));
    case 'bit-or':
      return dialect.bitOr(expression.parts.map(inner), gap);
    case 'bit-and':
      return dialect.bitAnd(inner(expression.inner), inner(expression.mask));
    case 'join-words':
      return dialect.joinWords(expression.parts.map(inner), gap);
    case 'max':
      return `max(${inner(expression.inner)})`;
    case 'commented':
      return `${inner(expression.inner)} ${inlineComment(expression.note)}`;
  }
}

/** The operand of IS NULL, which binds more tightly than NOT and, in some dialects, than a comparison. */
function operand(text: string, { kind }: Expression): string {
  return kind === 'column' || kind === 'all' || kind === 'any' ? text : `(${text})`;
}
