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
  commented,
  compare,
  date,
  type Expression,
  flag,
  minus,
  number,
  plus,
  type SqlType,
  text,
  times,
  unknown,
  when,
} from '../statement/expression.js';
import type { SqlRulebook, SqlRuleSet } from './sql-rulebook.js';

/** A fact in the statement. */
export type Value =
  /** A whole number of units of 10^-scale: fen have the scale 2. `digits` is the number itself if it is a constant. */
  | {
      readonly kind: 'figure';
      readonly expression: Expression;
      readonly scale: number;
      readonly digits?: bigint;
      readonly note?: string;
    }
  | { readonly kind: 'plain'; readonly expression: Expression }
  | { readonly kind: 'decided'; readonly by: SqlRuleSet };

const SCALES = { money: 2, rate: 8, count: 0 } as const;

/** The value of a name that a rule uses: a column, or a parameter or a reading as a constant. */
export function factValue(name: string, rulebook: SqlRulebook): Value {
  const { scope } = rulebook.compiled;
  const fact = factOf(name, rulebook);
  const constant = scope.constantOf(name);
  if (constant !== undefined) return constantValue(fact, constant);
  const by = rulebook.deciding(name);
  if (by !== undefined) return { kind: 'decided', by };
  const expression = column(rulebook.columnOf(name));
  const derived = rulebook.derivedFact(name);
  if (derived !== undefined) return { kind: 'figure', expression, scale: derivedScale(name, rulebook) };
  const scale = scaleOf(fact.type);
  return scale === undefined ? { kind: 'plain', expression } : { kind: 'figure', expression, scale };
}

function factOf(name: string, { compiled }: SqlRulebook): NamedFact {
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
      return { kind: 'plain', expression: commented(date(civilDate(constant as number)), note.slice(0, note.indexOf(':'))) };
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

/** A figure as a whole number of units of 10^-scale, which must not be coarser than its own. */
export function atScale(value: Value & { kind: 'figure' }, scale: number): Expression {
  const factor = 10n ** BigInt(scale - value.scale);
  if (value.digits !== undefined) {
    const literal = number(value.digits * factor);
    return value.note === undefined ? literal : commented(literal, value.note);
  }
  return factor === 1n ? value.expression : times(cast(value.expression, 'whole'), number(factor));
}

/** A derived fact's scale: the sum of its operands' for a product, otherwise the finest of them. */
function derivedScale(name: string, rulebook: SqlRulebook): number {
  const derived = rulebook.derivedFact(name);
  if (derived === undefined) return figure(name, rulebook).scale;
  const { arithmetic, operands } = formulaOf(derived);
  const scales = operands.map((operand) => derivedScale(operand, rulebook));
  return arithmetic === 'product' ? scales.reduce((sum, scale) => sum + scale, 0) : Math.max(...scales);
}

/** The arithmetic of a derived fact, from input facts and parameters. */
export function derivation(name: string, rulebook: SqlRulebook): Expression {
  const derived = rulebook.derivedFact(name);
  if (derived === undefined) return cast(figure(name, rulebook).expression, 'whole');
  const { arithmetic, operands } = formulaOf(derived);
  if (arithmetic === 'product') return times(...operands.map((operand) => operandOf(operand, rulebook)));
  const scale = derivedScale(name, rulebook);
  const aligned = operands.map((operand) => {
    const factor = 10n ** BigInt(scale - derivedScale(operand, rulebook));
    const value = operandOf(operand, rulebook);
    return factor === 1n ? value : times(value, number(factor));
  });
  return arithmetic === 'sum' ? plus(...aligned) : minus(...aligned);
}

function operandOf(name: string, rulebook: SqlRulebook): Expression {
  if (rulebook.derivedFact(name) !== undefined) return derivation(name, rulebook);
  const value = figure(name, rulebook);
  if (value.digits === undefined) return cast(value.expression, 'whole');
  return value.note === undefined ? value.expression : commented(value.expression, value.note);
}

/** A figure; a constant is written in as few digits as possible: 0.50 is 5 tenths. */
function figure(name: string, rulebook: SqlRulebook): Value & { kind: 'figure' } {
  const value = factValue(name, rulebook);
  if (value.kind !== 'figure') throw new RangeError(`${name} has no arithmetic`);
  let { digits, scale } = value;
  if (digits === undefined) return value;
  for (; scale > 0 && digits % 10n === 0n; scale--) digits /= 10n;
  return { ...value, digits, scale, expression: number(digits) };
}

/** A figure as a decimal in its natural unit: yuan, or a fraction per year. */
export function decimalOf(value: Value & { kind: 'figure' }, whole: number): Expression {
  if (value.scale === 0) return value.expression;
  const digits = cast(value.expression, { kind: 'decimal', precision: whole + value.scale, scale: 0 });
  return times(digits, number(`0.${'1'.padStart(value.scale, '0')}`));
}

/** A fact as text; NULL if it is undetermined. */
export function textOf(value: Value): Expression {
  if (value.kind !== 'decided') return value.expression;
  return byConclusion(value.by, ({ type }) => text(type));
}

/**
 * A CASE over the conclusions of a rule set; NULL if the rule set is undetermined or the conclusion has no result.
 *
 * @param type of the result, needed if no conclusion has one
 */
export function byConclusion(
  { conclusions, column: name }: SqlRuleSet,
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
  return cases([...branches.values()].map(({ numbers, result: found }) => when(isConclusion(name, numbers), found)));
}

/** Whether a rule set came to one of these conclusions. */
export function isConclusion(name: string, numbers: readonly number[], negated = false): Expression {
  const [first] = numbers;
  if (numbers.length === 1 && first !== undefined) return compare(column(name), negated ? '<>' : '=', number(first));
  return { kind: 'in', left: column(name), values: numbers.map(number), negated };
}
