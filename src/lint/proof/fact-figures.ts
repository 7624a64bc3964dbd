import { named } from '../../evaluate/comparison.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { FactValue } from '../../facts/fact.js';
import { Decimal } from '../../facts/values/decimal.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';
import { type Comparison, factsOf } from '../../rulebook/condition.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import type { InputModel } from '../inputs/input-model.js';
import { type FigureKind, isFigure, type Thresholds } from '../inputs/input-unit.js';

/** A figure or a day that facts are compared with or derived from. */
export interface Figure {
  readonly kind: FigureKind;
  /** Its value in units of its kind, or `undefined` if it is unknown. */
  read(facts: FactValues): number | undefined;
}

// How many units make one yuan, one whole or one plain number, as a Decimal counts them.
const UNITS: Readonly<Record<FigureKind, number>> = { money: 100, rate: UNITS_OF_ONE, factor: UNITS_OF_ONE, count: 1, date: 1 };

/** The input facts that a fact is derived from; empty for a parameter. */
export function inputsOf(name: string, { rulebook, scope }: CompiledRulebook): string[] {
  return leavesOf(name, rulebook).filter((leaf) => named(scope, leaf).origin === 'input');
}

/** The facts that a fact is ultimately derived from; the fact itself if it is not derived. */
export function leavesOf(name: string, rulebook: Rulebook): string[] {
  const operands = operandsOf(name, rulebook);
  return operands.length === 0 ? [name] : operands.flatMap((operand) => leavesOf(operand, rulebook));
}

/** The operands of a derived fact; empty if the fact is not derived. */
export function operandsOf(name: string, { derivedFacts }: Rulebook): readonly string[] {
  const derived = derivedFacts.find(({ fact }) => fact === name);
  return derived === undefined ? [] : formulaOf(derived).operands;
}

/** The units that the facts of a comparison are read from. */
export function unitsOf(comparison: Comparison, model: InputModel, compiled: CompiledRulebook): string[] {
  const { fact } = comparison;
  if (fact.startsWith(READING_PREFIX)) return [fact];
  return factsOf(comparison)
    .flatMap((name) => inputsOf(name, compiled))
    .flatMap((name) => model.unitsOf(name));
}

/** The figure or day with a name, or `undefined` if the name stands for neither. */
export function figureOf(name: string, { scope }: CompiledRulebook): Figure | undefined {
  const { kind } = named(scope, name).type;
  if (!isFigure(kind)) return undefined;
  const constant = scope.constantOf(name);
  if (constant !== undefined) {
    const value = inUnits(kind, constant as FactValue);
    return { kind, read: () => value };
  }
  const slot = scope.slotOf(name);
  return { kind, read: (facts) => inUnits(kind, facts[slot]) };
}

function inUnits(kind: FigureKind, value: FactValue): number | undefined {
  if (value instanceof Decimal) return value.times(UNITS[kind]).toNumber();
  return typeof value === 'number' ? value : undefined;
}

/** The constants that facts are compared with, by kind. */
export function thresholdsOf(comparisons: readonly Comparison[], { scope }: CompiledRulebook): Thresholds {
  const thresholds = new Map<FigureKind, number[]>();
  for (const name of comparisons.flatMap(factsOf)) {
    const { kind } = named(scope, name).type;
    const constant = scope.constantOf(name);
    if (constant === undefined || !isFigure(kind)) continue;
    addTo(thresholds, kind, inUnits(kind, constant as FactValue));
  }
  return thresholds;
}

/** Adds a value to the thresholds of its kind. A value that is not a whole number is added rounded down and rounded up. */
export function addTo(thresholds: Map<FigureKind, number[]>, kind: FigureKind, value: number | undefined): void {
  if (value === undefined || !Number.isFinite(value)) return;
  thresholds.set(kind, [...new Set([...(thresholds.get(kind) ?? []), Math.floor(value), Math.ceil(value)])]);
}
