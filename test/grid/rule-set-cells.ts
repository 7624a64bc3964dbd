import type { CompiledRulebook } from '../../src/evaluate/compile-rulebook.js';
import { type FactType, type FactValue, plainValue } from '../../src/facts/fact.js';
import { civilDate } from '../../src/facts/values/civil-date.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { UNITS_OF_ONE } from '../../src/facts/values/rate.js';
import { type Comparison, type Condition, comparisonsOf, factsOf, isFactReference } from '../../src/rulebook/condition.js';
import type { NamedFact } from '../../src/rulebook/vocabulary.js';

/** One value of a fact: for closures as it is compared, for json-rules-engine as a caller writes it. `undefined` is unknown. */
export interface CellValue {
  readonly exact: FactValue;
  readonly plain: string | number | boolean | undefined;
}

/** A fact that rules test, with a value of each class that they tell apart, the unknown last. */
export interface CellFact {
  readonly fact: NamedFact;
  readonly values: readonly CellValue[];
}

/** The product of the classes of some facts: every combination is one cell. */
export class Grid {
  readonly size: number;

  constructor(readonly facts: readonly CellFact[]) {
    this.size = facts.reduce((product, { values }) => product * values.length, 1);
  }

  /** Goes through cells, all unless some are named. Before each, says which facts have another value in it than in the one before. */
  *walk(turned: (fact: number, value: number) => void, cells?: readonly number[]): Generator<number> {
    for (const cell of cells ?? []) {
      this.at(cell).forEach((value, at) => {
        turned(at, value);
      });
      yield cell;
    }
    if (cells === undefined) yield* this.walkAll(turned);
  }

  /** The first fact turns fastest. */
  private *walkAll(turned: (fact: number, value: number) => void): Generator<number> {
    const indices = this.facts.map(() => 0);
    for (let at = 0; at < indices.length; at++) turned(at, 0);
    for (let cell = 0; cell < this.size; cell++) {
      yield cell;
      for (let at = 0; at < indices.length; at++) {
        const next = ((indices[at] as number) + 1) % (this.facts[at] as CellFact).values.length;
        indices[at] = next;
        turned(at, next);
        if (next !== 0) break;
      }
    }
  }

  /** Which value each fact has in a cell. */
  at(cell: number): number[] {
    let rest = cell;
    return this.facts.map(({ values }) => {
      const index = rest % values.length;
      rest = (rest - index) / values.length;
      return index;
    });
  }

  /** A cell in words, for whoever has to look into it. */
  said(cell: number): string {
    const indices = this.at(cell);
    return this.facts
      .map(({ fact, values }, at) => `${fact.name} = ${values[indices[at] as number]?.plain ?? '(unknown)'}`)
      .join(', ');
  }
}

/**
 * The grid of some conditions. Facts that are compared with each other have enough values between any two figures of the law to stand in
 * any order there; each has a value at a figure, one unit below it and one unit above. What other rule sets decide has each of their
 * conclusions, and a question of reading each of its readings.
 */
export function gridOf(conditions: readonly Condition[], compiled: CompiledRulebook): Grid {
  const { scope } = compiled;
  const comparisons = conditions.flatMap(comparisonsOf);
  const names = [...new Set(conditions.flatMap(factsOf))].filter((name) => scope.constantOf(name) === undefined);
  return new Grid(
    names.map((name) => {
      const fact = scope.vocabulary.get(name) as NamedFact;
      const known = valuesOf(fact, comparisons, compiled);
      // A question of reading always has an answer.
      return { fact, values: fact.origin === 'reading' ? known : [...known, { exact: undefined, plain: undefined }] };
    }),
  );
}

function valuesOf(fact: NamedFact, comparisons: readonly Comparison[], compiled: CompiledRulebook): readonly CellValue[] {
  const { type } = fact;
  if (type.kind === 'choice') return type.values.map(named);
  if (type.kind === 'flag') return [true, false].map(named);
  const tied = tiedTo(fact.name, comparisons, compiled);
  return figuresOf(tied, comparisons, compiled)
    .filter((figure) => fact.origin === 'derived' || !figure.isNegative())
    .map((figure) => cellValue(fact, figure));
}

const named = (value: string | boolean): CellValue => ({ exact: value, plain: value });

/** The facts that a fact is compared with, directly or through others, itself included. Figures of the law tie none. */
function tiedTo(name: string, comparisons: readonly Comparison[], { scope }: CompiledRulebook): Set<string> {
  const tied = new Set([name]);
  for (const one of tied) {
    for (const { fact, value } of comparisons) {
      if (!isFactReference(value)) continue;
      const pair = [fact, value.fact];
      if (pair.includes(one)) for (const other of pair) if (scope.constantOf(other) === undefined) tied.add(other);
    }
  }
  return tied;
}

/** The figures that facts which are compared with each other are tried with, in their natural units; days as day numbers. */
function figuresOf(tied: ReadonlySet<string>, comparisons: readonly Comparison[], { scope }: CompiledRulebook): Decimal[] {
  const types = [...tied].map((name) => (scope.vocabulary.get(name) as NamedFact).type);
  const unit = types.map(unitOf).reduce((one, other) => (one.gt(other) ? one : other));
  const constants = comparisons.flatMap(({ fact, value }) => {
    if (!isFactReference(value)) return [];
    const pair = [fact, value.fact];
    if (!pair.some((name) => tied.has(name))) return [];
    return pair.flatMap((name) => {
      const constant = scope.constantOf(name);
      return constant === undefined ? [] : [naturalOf((scope.vocabulary.get(name) as NamedFact).type, constant as FactValue)];
    });
  });
  const limits = [...new Map(constants.map((it) => [it.toFixed(), it])).values()].sort((one, other) => one.cmp(other));
  const some = tied.size;
  const [lowest] = limits;
  const start = lowest ?? (types[0]?.kind === 'date' ? new Decimal(18_262) : new Decimal(10));
  const found: Decimal[] = lowest === undefined ? [start] : [];
  for (const limit of limits) {
    if (!limit.div(unit).isInteger()) throw new RangeError(`${[...tied]} cannot be ${limit}`);
    for (let step = -some; step <= some; step++) found.push(limit.plus(unit.times(step)));
  }
  if (lowest === undefined) for (let step = 1; step < some; step++) found.push(start.plus(unit.times(step)));
  return [...new Map(found.map((it) => [it.toFixed(), it])).values()];
}

function unitOf({ kind }: FactType): Decimal {
  if (kind === 'money') return new Decimal('0.01');
  return kind === 'rate' ? new Decimal(1).div(UNITS_OF_ONE) : new Decimal(1);
}

function naturalOf({ kind }: FactType, value: FactValue): Decimal {
  if (value instanceof Decimal) return value;
  const units = new Decimal(value as number);
  if (kind === 'money') return units.div(100);
  return kind === 'rate' ? units.div(UNITS_OF_ONE) : units;
}

function cellValue({ type, origin }: NamedFact, figure: Decimal): CellValue {
  if (type.kind === 'date') return { exact: figure.toNumber(), plain: civilDate(figure.toNumber()) };
  if (origin === 'derived' || type.kind === 'factor') return { exact: figure, plain: figure.toFixed() };
  const exact = figure.div(unitOf(type)).toNumber();
  return { exact, plain: plainValue(type, exact) };
}
