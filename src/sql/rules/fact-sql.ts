import { type FactType, plainValue } from '../../facts/fact.js';
import { civilDate } from '../../facts/values/civil-date.js';
import { Decimal } from '../../facts/values/decimal.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import type { Operand } from '../../rulebook/operator.js';
import type { Conclusion } from '../../rulebook/rule-set.js';
import type { NamedFact } from '../../rulebook/vocabulary.js';
import {
  cases,
  cast,
  column,
  compare,
  date,
  type Expression,
  flag,
  minus,
  noted,
  number,
  plus,
  type SqlType,
  text,
  times,
  unknown,
  when,
} from '../statement/expression.js';
import type { Book, BookRuleSet } from './sql-rule-set.js';

/** A fact as the statement has it. */
export type Value =
  /** A whole number of 10^-scale: fen have the scale 2. `digits` is the number itself where it is a constant. */
  | {
      readonly kind: 'figure';
      readonly expression: Expression;
      readonly scale: number;
      readonly digits?: bigint;
      readonly note?: string;
    }
  | { readonly kind: 'plain'; readonly expression: Expression }
  | { readonly kind: 'decided'; readonly by: BookRuleSet };

const SCALES = { money: 2, rate: 8, count: 0 } as const;

/** The value of a name that a rule uses: a column, or a parameter or a reading as a constant. */
export function factValue(name: string, book: Book): Value {
  const { scope } = book.compiled;
  const fact = factOf(name, book);
  const constant = scope.constantOf(name);
  if (constant !== undefined) return constantValue(fact, constant);
  const by = book.deciding(name);
  if (by !== undefined) return { kind: 'decided', by };
  const expression = column(book.columnOf(name));
  const derived = book.derivedFact(name);
  if (derived !== undefined) return { kind: 'figure', expression, scale: derivedScale(name, book) };
  const scale = scaleOf(fact.type);
  return scale === undefined ? { kind: 'plain', expression } : { kind: 'figure', expression, scale };
}

export function factOf(name: string, { compiled }: Book): NamedFact {
  const fact = compiled.scope.vocabulary.get(name);
  if (fact === undefined) throw new RangeError(`no fact ${name}`);
  return fact;
}

function scaleOf(type: FactType): number | undefined {
  return type.kind === 'money' || type.kind === 'rate' || type.kind === 'count' ? SCALES[type.kind] : undefined;
}

function constantValue({ name, type }: NamedFact, constant: Operand): Value {
  const written = plainValue(type, constant as Exclude<Operand, readonly string[]>);
  const note = `${name.slice(name.indexOf(':') + 1)}: ${written}`;
  if (constant instanceof Decimal) {
    const scale = constant.decimalPlaces();
    const digits = BigInt(constant.times(`1e${scale}`).toFixed());
    return { kind: 'figure', expression: number(digits), scale, digits, note };
  }
  switch (type.kind) {
    case 'date':
      return { kind: 'plain', expression: noted(date(civilDate(constant as number)), note.slice(0, note.indexOf(':'))) };
    case 'choice':
      return { kind: 'plain', expression: text(String(constant)) };
    case 'flag':
      return { kind: 'plain', expression: flag(constant === true) };
    default: {
      const digits = BigInt(constant as number);
      return { kind: 'figure', expression: number(digits), scale: scaleOf(type) ?? 0, digits, note };
    }
  }
}

/** A figure as a whole number of 10^-scale, where that is finer than its own. */
export function atScale(value: Value & { kind: 'figure' }, scale: number): Expression {
  const factor = 10n ** BigInt(scale - value.scale);
  if (value.digits !== undefined) {
    const literal = number(value.digits * factor);
    return value.note === undefined ? literal : noted(literal, value.note);
  }
  return factor === 1n ? value.expression : times(cast(value.expression, 'whole'), number(factor));
}

/** A derived fact's scale: its operands' together where they are multiplied, and otherwise the finest of them. */
function derivedScale(name: string, book: Book): number {
  const derived = book.derivedFact(name);
  if (derived === undefined) return figure(name, book).scale;
  const { arithmetic, operands } = formulaOf(derived);
  const scales = operands.map((operand) => derivedScale(operand, book));
  return arithmetic === 'product' ? scales.reduce((sum, scale) => sum + scale, 0) : Math.max(...scales);
}

/** What a derived fact is computed as, from facts of the input and parameters alone. */
export function derivation(name: string, book: Book): Expression {
  const derived = book.derivedFact(name);
  if (derived === undefined) return cast(figure(name, book).expression, 'whole');
  const { arithmetic, operands } = formulaOf(derived);
  if (arithmetic === 'product') return times(...operands.map((operand) => operandOf(operand, book)));
  const scale = derivedScale(name, book);
  const aligned = operands.map((operand) => {
    const factor = 10n ** BigInt(scale - derivedScale(operand, book));
    const value = operandOf(operand, book);
    return factor === 1n ? value : times(value, number(factor));
  });
  return arithmetic === 'sum' ? plus(...aligned) : minus(...aligned);
}

function operandOf(name: string, book: Book): Expression {
  if (book.derivedFact(name) !== undefined) return derivation(name, book);
  const value = figure(name, book);
  if (value.digits === undefined) return cast(value.expression, 'whole');
  return value.note === undefined ? value.expression : noted(value.expression, value.note);
}

/** A figure in as few digits as a constant takes: half is 5 of a tenth. */
function figure(name: string, book: Book): Value & { kind: 'figure' } {
  const value = factValue(name, book);
  if (value.kind !== 'figure') throw new RangeError(`${name} has no arithmetic`);
  let { digits, scale } = value;
  if (digits === undefined) return value;
  for (; scale > 0 && digits % 10n === 0n; scale--) digits /= 10n;
  return { ...value, digits, scale, expression: number(digits) };
}

/** A figure as a decimal in natural units: yuan, a fraction a year. */
export function decimalOf(value: Value & { kind: 'figure' }, whole: number): Expression {
  if (value.scale === 0) return value.expression;
  const digits = cast(value.expression, { kind: 'decimal', precision: whole + value.scale, scale: 0 });
  return times(digits, number(`0.${'1'.padStart(value.scale, '0')}`));
}

/** A choice as text, whatever decides it; NULL where it is undetermined. */
export function textOf(value: Value): Expression {
  if (value.kind !== 'decided') return value.expression;
  return chosen(value.by, ({ type }) => text(type));
}

/**
 * What of a rule set's conclusion is asked; NULL where it is undetermined or the conclusion has no such thing.
 *
 * @param type of the answer, for where no conclusion has it
 */
export function chosen(
  { conclusions, column: name }: BookRuleSet,
  result: (conclusion: Conclusion) => Expression | undefined,
  type: SqlType = 'text',
): Expression {
  const branches = new Map<string, { readonly numbers: number[]; readonly result: Expression }>();
  for (const [at, conclusion] of conclusions) {
    const found = result(conclusion);
    if (found === undefined) continue;
    const key = JSON.stringify(found);
    const known = branches.get(key);
    if (known === undefined) branches.set(key, { numbers: [at], result: found });
    else known.numbers.push(at);
  }
  if (branches.size === 0) return unknown(type);
  return cases([...branches.values()].map(({ numbers, result: found }) => when(numbered(name, numbers), found)));
}

/** Whether a rule set concluded one of these. */
export function numbered(name: string, numbers: readonly number[], negated = false): Expression {
  const [first] = numbers;
  if (numbers.length === 1 && first !== undefined) return compare(column(name), negated ? '<>' : '=', number(first));
  return { kind: 'in', left: column(name), values: numbers.map(number), negated };
}
