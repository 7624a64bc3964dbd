import type { Digits } from '../dialects/value-reading.js';

/** What a column or an expression is. `integer` holds 64 bits, `whole` 38 digits; `amount` is yuan with 2 decimals. */
export type SqlType =
  | 'text'
  | 'boolean'
  | 'date'
  | 'integer'
  | 'whole'
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number };

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A SQL expression as plain data, before any dialect. An unknown value is NULL, and AND, OR and NOT are Kleene's. */
export type Expression =
  | { readonly kind: 'column'; readonly name: string; readonly of?: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A number as it is written; whole, or with decimals and then of a decimal type. */
  | { readonly kind: 'number'; readonly value: string }
  /** Unknown; with its type where nothing beside it tells. */
  | { readonly kind: 'null'; readonly type?: SqlType }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly inner: Expression }
  | { readonly kind: 'is-null'; readonly inner: Expression; readonly negated: boolean }
  | { readonly kind: 'compare'; readonly left: Expression; readonly comparator: Comparator; readonly right: Expression }
  | { readonly kind: 'in'; readonly left: Expression; readonly values: readonly Expression[]; readonly negated: boolean }
  | { readonly kind: 'case'; readonly branches: readonly Branch[]; readonly otherwise?: Expression }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*'; readonly operands: readonly Expression[] }
  /** The whole part of a division of whole numbers, none below zero. */
  | { readonly kind: 'quotient'; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: 'days'; readonly from: Expression; readonly until: Expression }
  | { readonly kind: 'cast'; readonly inner: Expression; readonly type: SqlType }
  | { readonly kind: 'coalesce'; readonly parts: readonly Expression[] }
  /** Whether a column of the bank's holds a value; never unknown. */
  | { readonly kind: 'given'; readonly inner: Expression }
  /** The day, or whether it says yes, that a column of the bank's holds, whatever its type; NULL where it holds none. */
  | { readonly kind: 'read-day' | 'read-flag'; readonly inner: Expression }
  /** The figure that a column of the bank's holds, as a decimal of so many digits. */
  | { readonly kind: 'read-figure'; readonly inner: Expression; readonly digits: Digits }
  /** Whether a pattern takes a text. */
  | { readonly kind: 'matches'; readonly inner: Expression; readonly pattern: string }
  /** So many characters of a text, from the first, which is 1. */
  | { readonly kind: 'part'; readonly inner: Expression; readonly from: number; readonly length: number }
  | { readonly kind: 'joined'; readonly parts: readonly Expression[] }
  /** A text without blanks around it, or with its letters A to Z small. */
  | { readonly kind: 'bare' | 'small'; readonly inner: Expression }
  /** A text without any of what is named. */
  | { readonly kind: 'without'; readonly inner: Expression; readonly what: string }
  /** The bits set in any of the parts, or those of the part that are in the mask. */
  | { readonly kind: 'bits'; readonly parts: readonly Expression[] }
  | { readonly kind: 'masked'; readonly inner: Expression; readonly mask: Expression }
  /** The parts that are not NULL, a space between; the empty text where all are. */
  | { readonly kind: 'words'; readonly parts: readonly Expression[] }
  | { readonly kind: 'max'; readonly inner: Expression }
  /** An expression with a remark beside it. */
  | { readonly kind: 'noted'; readonly inner: Expression; readonly note: string };

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
export const given = (inner: Expression): Expression => node({ kind: 'given', inner });
export const readDay = (inner: Expression): Expression => node({ kind: 'read-day', inner });
export const readFlag = (inner: Expression): Expression => node({ kind: 'read-flag', inner });
export const readFigure = (inner: Expression, digits: Digits): Expression => node({ kind: 'read-figure', inner, digits });
export const matches = (inner: Expression, pattern: string): Expression => node({ kind: 'matches', inner, pattern });
export const part = (inner: Expression, from: number, length: number): Expression => node({ kind: 'part', inner, from, length });
export const joined = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'joined', parts });
export const bare = (inner: Expression): Expression => node({ kind: 'bare', inner });
export const small = (inner: Expression): Expression => node({ kind: 'small', inner });
export const without = (inner: Expression, what: string): Expression => node({ kind: 'without', inner, what });
export const words = (parts: readonly Expression[]): Expression => node({ kind: 'words', parts });
export const days = (from: Expression, until: Expression): Expression => node({ kind: 'days', from, until });
export const quotient = (dividend: Expression, divisor: Expression): Expression => node({ kind: 'quotient', dividend, divisor });
export const max = (inner: Expression): Expression => node({ kind: 'max', inner });
export const masked = (inner: Expression, mask: Expression): Expression => node({ kind: 'masked', inner, mask });
export const noted = (inner: Expression, note: string): Expression => node({ kind: 'noted', inner, note });
export const plus = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '+', operands });
export const minus = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '-', operands });
export const times = (...operands: readonly Expression[]): Expression => node({ kind: 'arithmetic', operator: '*', operands });

/** A group of one is that one, and a group within one of its kind is part of it. */
export const all = (parts: readonly Expression[]): Expression => {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  return only(flat) ?? node({ kind: 'all', parts: flat });
};
export const any = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'any', parts });
export const bits = (parts: readonly Expression[]): Expression => only(parts) ?? node({ kind: 'bits', parts });

function only(parts: readonly Expression[]): Expression | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}
