import type { Digits } from '../dialects/value-reading.js';

/** The type of a column or an expression. `integer` holds 64 bits, `whole` holds 38 digits. */
export type SqlType =
  | 'text'
  | 'boolean'
  | 'date'
  | 'integer'
  | 'whole'
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number };

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A SQL expression as plain data, the same for all dialects. An unknown value is NULL; AND, OR and NOT are three-valued. */
export type Expression =
  | { readonly kind: 'column'; readonly name: string; readonly of?: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A number as it is written: whole, or with decimals and then of a decimal type. */
  | { readonly kind: 'number'; readonly value: string }
  /** Unknown, with its type if its place does not tell it. */
  | { readonly kind: 'null'; readonly type?: SqlType }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly inner: Expression }
  | { readonly kind: 'is-null'; readonly inner: Expression; readonly negated: boolean }
  | { readonly kind: 'compare'; readonly left: Expression; readonly comparator: Comparator; readonly right: Expression }
  | { readonly kind: 'in'; readonly left: Expression; readonly values: readonly Expression[]; readonly negated: boolean }
  | { readonly kind: 'case'; readonly branches: readonly Branch[]; readonly otherwise?: Expression }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*'; readonly operands: readonly Expression[] }
  /** The whole part of a division of whole numbers that are not negative. */
  | { readonly kind: 'quotient'; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: 'days-between'; readonly from: Expression; readonly until: Expression }
  | { readonly kind: 'cast'; readonly inner: Expression; readonly type: SqlType }
  | { readonly kind: 'coalesce'; readonly parts: readonly Expression[] }
  /** Whether a column of the bank holds a value; never NULL. */
  | { readonly kind: 'has-value'; readonly inner: Expression }
  /** The day or the flag in a column of the bank, whatever its type; NULL if it holds none. */
  | { readonly kind: 'read-day' | 'read-flag'; readonly inner: Expression }
  /** The figure in a column of the bank, as a decimal with these digits; NULL if it holds none. */
  | { readonly kind: 'read-figure'; readonly inner: Expression; readonly digits: Digits }
  /** Whether a text matches a pattern. */
  | { readonly kind: 'matches'; readonly inner: Expression; readonly pattern: string }
  /** `length` characters of a text; the first is 1. */
  | { readonly kind: 'substring'; readonly inner: Expression; readonly from: number; readonly length: number }
  | { readonly kind: 'concat'; readonly parts: readonly Expression[] }
  /** A text without the blanks around it, or with its letters A to Z in lower case. */
  | { readonly kind: 'trim' | 'lower'; readonly inner: Expression }
  /** A text without any occurrence of another. */
  | { readonly kind: 'remove'; readonly inner: Expression; readonly what: string }
  /** The bits that are set in any of the parts, or in both the operand and the mask. */
  | { readonly kind: 'bit-or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'bit-and'; readonly inner: Expression; readonly mask: Expression }
  /** The parts that are not NULL, separated by spaces; the empty text if all are NULL. */
  | { readonly kind: 'join-words'; readonly parts: readonly Expression[] }
  | { readonly kind: 'max'; readonly inner: Expression }
  /** An expression with a comment behind it. */
  | { readonly kind: 'commented'; readonly inner: Expression; readonly note: string };

export interface Branch {
  readonly when: Expression;
  readonly result: Expression;
}

const node = <E extends Expression>(expression: E): E => Object.freeze(expression);

export const column = (name: string, of?: string): Expression =>
  node(of === undefined ? { kind: 'column', name } : { kind: 'column', name, of });
export const text = (value: string): Expression => node({ kind: 'text', value });
export const date = (value: string): Expression => node({ kind: 'date', value });
export const flag = (value: boolean): Expression => node({ kind: 'boolean', value });
export const number = (value: number | bigint | string): Expression => node({ kind: 'number', value: String(value) });
export const unknown = (type?: SqlType): Expression => node(type === undefined ? { kind: 'null' } : { kind: 'null', type });
export const not = (inner: Expression): Expression => node({ kind: 'not', inner });
export const isNull = (inner: Expression): Expression => node({ kind: 'is-null', inner, negated: false });
export const isKnown = (inner: Expression): Expression => node({ kind: 'is-null', inner, negated: true });
export const compare = (left: Expression, comparator: Comparator, right: Expression): Expression =>
  node({ kind: 'compare', left, comparator, right });
export const isIn = (left: Expression, values: readonly Expression[], negated = false): Expression =>
  node({ kind: 'in', left, values, negated });
export const when = (condition: Expression, result: Expression): Branch => ({ when: condition, result });
export const cases = (branches: readonly Branch[], otherwise?: Expression): Expression =>
  node(otherwise === undefined ? { kind: 'case', branches } : { kind: 'case', branches, otherwise });
export const cast = (inner: Expression, type: SqlType): Expression => node({ kind: 'cast', inner, type });
export const coalesce = (...parts: readonly Expression[]): Expression => node({ kind: 'coalesce', parts });
export const hasValue = (inner: Expression): Expression => node({ kind: 'has-value', inner });
export const readDay = (inner: Expression): Expression => node({ kind: 'read-day', inner });
export const readFlag = (inner: Expression): Expression => node({ kind: 'read-flag', inner });
export const readFigure = (inner: Expression, digits: Digits): Expression => node({ kind: 'read-figure', inner, digits });
export const matches = (inner: Expression, pattern: string): Expression => node({ kind: 'matches', inner, pattern });
export const substring = (inner: Expression, from: number, length: number): Expression =>
  node({ kind: 'substring', inner, from, length });
export const concat = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'concat', parts });
export const trim = (inner: Expression): Expression => node({ kind: 'trim', inner });
export const lower = (inner: Expression): Expression => node({ kind: 'lower', inner });
export const remove = (inner: Expression, what: string): Expression => node({ kind: 'remove', inner, what });
export const joinWords = (parts: readonly Expression[]): Expression => node({ kind: 'join-words', parts });
export const daysBetween = (from: Expression, until: Expression): Expression => node({ kind: 'days-between', from, until });
export const quotient = (dividend: Expression, divisor: Expression): Expression => node({ kind: 'quotient', dividend, divisor });
export const max = (inner: Expression): Expression => node({ kind: 'max', inner });
export const bitAnd = (inner: Expression, mask: Expression): Expression => node({ kind: 'bit-and', inner, mask });
export const commented = (inner: Expression, note: string): Expression => node({ kind: 'commented', inner, note });
export const plus = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '+', operands });
export const minus = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '-', operands });
export const times = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '*', operands });

/** Conjunction. One condition alone stays itself, and an `all` within becomes part of it. */
export const all = (parts: readonly Expression[]): Expression => {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  return only(flat) ?? node({ kind: 'all', parts: flat });
};
export const any = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'any', parts });
export const bitOr = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'bit-or', parts });

function only(parts: readonly Expression[]): Expression | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}
