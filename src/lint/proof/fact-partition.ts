import { compileComparison } from '../../evaluate/comparison.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { STANDINGS } from '../../law/interpretation.js';
import { type Comparison, oppositeOf } from '../../rulebook/condition.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../../rulebook/truth.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import type { Assignment, InputModel } from '../inputs/input-model.js';
import type { InputUnit } from '../inputs/input-unit.js';
import { GIVEN } from '../inputs/servicing-model.js';
import { unitsOf } from './fact-figures.js';
import { figureOrderOf } from './figure-order.js';
import { type Cell, type Group, STEPS_OF_INPUT } from './input-cells.js';
import { Overrun, type OverrunCause, type Steps } from './step-budget.js';

/**
 * A variable of the diagrams. Usually its states are the cells of a group of tied facts, or the readings of an
 * interpretation. If a group has too many cells, each comparison gets a variable of its own, and a relation lists which truth
 * values are possible together.
 */
export type Variable =
  | {
      readonly kind: 'cells';
      readonly units: readonly string[];
      readonly comparisons: readonly Comparison[];
      readonly cells: readonly Cell[];
    }
  | { readonly kind: 'reading'; readonly interpretation: string; readonly readings: readonly string[] }
  | { readonly kind: 'truth' }
  | { readonly kind: 'conclusion'; readonly ruleSet: string; readonly states: number }
  /** The conclusion of a rule set for the loan's other component. */
  | { readonly kind: 'of-other'; readonly ruleSet: string; readonly states: number }
  /** The truth of a comparison for the other component. Its fact is stated separately for each component. */
  | { readonly kind: 'truth-of-other'; readonly comparison: Comparison }
  | { readonly kind: 'given'; readonly path: string; readonly facts: readonly string[] }
  /**
   * Which units are left out. Each state lists the omitted units that rules test with `given`; `undefined` is the state in
   * which the input is incomplete.
   */
  | { readonly kind: 'completeness'; readonly notGiven: readonly (readonly string[] | undefined)[] };

/** Lists which states of its variables are possible together. */
export interface Relation {
  readonly variables: readonly number[];
  readonly comparisons: readonly Comparison[];
  readonly rows: readonly Row[];
  /** The units that its comparisons read. */
  readonly units: readonly string[];
  /** The unit that is compared with the others of this relation only; see `InputModel.aside`. */
  readonly aside?: string;
  /** Values to try for a unit, given the values of the other units. */
  valuesOf(unit: string, assignment: Assignment): readonly unknown[];
  /** The truths of its comparisons, or `undefined` if the values contradict each other. */
  truths(assignment: Assignment): readonly Truth[] | undefined;
}

export interface Row extends Cell {
  readonly states: readonly number[];
}

/** All variables of related rule sets, each with as many states as the comparisons distinguish. */
export interface Partition {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
  /**
   * The variable that a comparison depends on, and the truth of the comparison in each state of that variable.
   *
   * @throws {Overrun} if the cells of its group could not be worked out within the limits
   */
  of(comparison: Comparison): { readonly variable: number; readonly truths: readonly Truth[] };
}

// A variable with more states than this costs more than several variables with few states.
const MOST_CELLS = 120;
// Each comparison with a variable of its own adds a level to the diagrams, which are walked by recursion.
const MOST_APART = 300;
/** The truth of a comparison with a variable of its own, by the variable's state. */
export const TRUTHS: readonly Truth[] = [TRUE, FALSE, UNKNOWN];

export function keyOf({ fact, operator, value }: Comparison): string {
  return JSON.stringify([fact, operator, value]);
}

const PLAIN = new Set(['is', 'oneOf', 'atMost', 'atLeast', 'onOrBefore', 'onOrAfter', 'given']);

/** Reduces a comparison and its opposite to the same plain comparison, so that both share one variable. */
export function plainOf(comparison: Comparison): { readonly plain: Comparison; readonly opposed: boolean } {
  const opposed = !PLAIN.has(comparison.operator);
  const plain = opposed ? oppositeOf(comparison) : comparison;
  return plain.value === false ? { plain: { ...plain, value: true }, opposed: !opposed } : { plain, opposed };
}

/**
 * Divides the facts that comparisons test into cells. Facts are divided together if they are tied to each other by
 * arithmetic, by a comparison or by a common input field. The new variables come after the leading ones. If the cells of a
 * group overran, its comparisons have no variable: `of` throws the overrun for them, and only for them.
 */
export function partition(
  comparisons: readonly Comparison[],
  model: InputModel,
  compiled: CompiledRulebook,
  leading: readonly Variable[],
  cellsFor: (group: Group) => readonly Cell[] | Overrun,
  steps: Steps,
): Partition {
  const distinct = new Map(comparisons.map(plainOf).map(({ plain }) => [keyOf(plain), plain]));
  const places = new Map<string, { readonly variable: number; readonly truths: readonly Truth[] }>();
  const variables: Variable[] = [...leading];
  const relations: Relation[] = [];
  const overruns = new Map<string, Overrun>();
  const overrunOf = ({ comparisons: own }: Group, why: OverrunCause): void => {
    const facts = [...new Set(own.map(({ fact }) => fact))];
    for (const comparison of own) overruns.set(keyOf(comparison), new Overrun(why, facts));
  };
  const groups = groupsOf(distinct, model, compiled);
  for (const group of groups) {
    const [first] = group.comparisons;
    if (first?.fact.startsWith(READING_PREFIX) === true) {
      const reading = readingVariable(first.fact, compiled);
      const variable = variables.push(reading) - 1;
      for (const comparison of group.comparisons)
        places.set(keyOf(comparison), { variable, truths: readingTruths(comparison, reading.readings, compiled) });
      continue;
    }
    const cells = cellsFor(group);
    if (cells instanceof Overrun) {
      overrunOf(group, cells.why);
      continue;
    }
    if (cells.length > MOST_CELLS && group.comparisons.length > MOST_APART) {
      overrunOf(group, 'size');
      continue;
    }
    const own = new Set(group.comparisons);
    const shared = groups.some((other) => other !== group && other.comparisons.some((one) => own.has(one)));
    if (!shared && cells.length <= MOST_CELLS) {
      const variable = variables.push({ kind: 'cells', units: group.units, comparisons: group.comparisons, cells }) - 1;
      group.comparisons.forEach((comparison, at) => {
        places.set(keyOf(comparison), { variable, truths: cells.map(({ truths }) => truths[at] as Truth) });
      });
      continue;
    }
    for (const comparison of group.comparisons) {
      if (places.has(keyOf(comparison))) continue;
      places.set(keyOf(comparison), { variable: variables.push({ kind: 'truth' }) - 1, truths: TRUTHS });
    }
    const given = Object.keys(GIVEN).filter((path) => group.units.includes(path));
    const givenFacts = given.map((path) => [...new Set(cells.map(({ assignment }) => assignment.get(path) as string))]);
    const givenVariables = given.map((path, at) => variables.push({ kind: 'given', path, facts: givenFacts[at] ?? [] }) - 1);
    const leftOut = leftOutIn(cells);
    const completeness = variables.push({ kind: 'completeness', notGiven: leftOut }) - 1;
    relations.push({
      comparisons: group.comparisons,
      ...freshValues(group, model, compiled, steps),
      variables: [
        ...group.comparisons.map((comparison) => places.get(keyOf(comparison))?.variable ?? -1),
        ...givenVariables,
        completeness,
      ],
      rows: cells.map((cell) => ({
        ...cell,
        states: [
          ...cell.truths.map((truth) => TRUTHS.indexOf(truth)),
          ...given.map((path, at) => givenFacts[at]?.indexOf(cell.assignment.get(path) as string) ?? 0),
          leftOut.findIndex((units) => units?.join() === (cell.complete ? cell.notGiven.join() : undefined)),
        ],
      })),
    });
  }
  return {
    variables,
    relations,
    of(comparison) {
      const { plain, opposed } = plainOf(comparison);
      const key = keyOf(plain);
      const overrun = overruns.get(key);
      if (overrun !== undefined) throw overrun;
      const place = places.get(key);
      if (place === undefined) throw new RangeError(`no cells for ${keyOf(comparison)}`);
      return opposed ? { ...place, truths: place.truths.map(not) } : place;
    },
  };
}

/** The distinct `notGiven` lists of the complete cells. The last entry, `undefined`, stands for the incomplete cells. */
function leftOutIn(cells: readonly Cell[]): (readonly string[] | undefined)[] {
  const complete = cells.filter((cell) => cell.complete);
  return [...new Map(complete.map(({ notGiven }) => [notGiven.join(), notGiven])).values(), undefined];
}

/** Groups the comparisons that are tied to each other. The groups of the units set aside come last. */
function groupsOf(distinct: ReadonlyMap<string, Comparison>, model: InputModel, compiled: CompiledRulebook): Group[] {
  const all: Group[] = [];
  const unitsBy = new Map([...distinct.values()].map((comparison) => [comparison, unitsOf(comparison, model, compiled)]));
  const tested = new Set([...unitsBy.values()].flat());
  const bound = model.bound.filter((pair) => pair.every((unit) => tested.has(unit)));
  for (const [comparison, own] of unitsBy) {
    const tied = [...new Set([...own, ...bound.flatMap((pair) => (pair.some((unit) => own.includes(unit)) ? pair : []))])];
    if (own.some((unit) => model.aside.includes(unit))) continue;
    const touched = all.filter(({ units }) => units.some((unit) => tied.includes(unit)));
    const [into = { units: [], comparisons: [] }] = touched;
    if (touched.length === 0) all.push(into);
    for (const other of touched.slice(1)) {
      all.splice(all.indexOf(other), 1);
      into.units.push(...other.units);
      into.comparisons.push(...other.comparisons);
    }
    into.units.push(...tied.filter((unit, at) => !into.units.includes(unit) && tied.indexOf(unit) === at));
    into.comparisons.push(comparison);
  }
  return [...all, ...model.aside.flatMap((path) => asideGroup(path, unitsBy))];
}

/** The comparisons of a unit that is set aside, and all comparisons that only read the units it is compared with. */
function asideGroup(path: string, unitsBy: ReadonlyMap<Comparison, readonly string[]>): Group[] {
  const units = [...new Set([...unitsBy.values()].filter((own) => own.includes(path)).flat())];
  if (units.length === 0) return [];
  const together = [...unitsBy].filter(([, own]) => own.every((unit) => units.includes(unit)));
  return [{ units, comparisons: together.map(([comparison]) => comparison) }];
}

/** Finds values for the units of a group other than those in its cells. */
function freshValues(
  { units, comparisons }: Group,
  model: InputModel,
  compiled: CompiledRulebook,
  steps: Steps,
): Pick<Relation, 'units' | 'aside' | 'valuesOf' | 'truths'> {
  const tests = comparisons.map((comparison) => compileComparison(comparison, compiled.scope));
  const aside = model.aside.find((unit) => units.includes(unit));
  return {
    units,
    ...(aside === undefined ? {} : { aside }),
    valuesOf(path, assignment) {
      const [own, others] = [true, false].map((is) =>
        model.units.filter((unit) => units.includes(unit.path) && (unit.path === path) === is),
      ) as [InputUnit[], InputUnit[]];
      const ordered = [...others, ...own];
      const beside = figureOrderOf(comparisons, ordered, model, compiled, steps).besides(
        ordered.length - 1,
        model.facts(assignment, compiled),
      );
      return own.flatMap((unit) => unit.values(beside).map(({ value }) => value));
    },
    truths(assignment) {
      steps.take(STEPS_OF_INPUT + tests.length);
      const facts = model.facts(assignment, compiled);
      return facts && tests.map((test) => test(facts));
    },
  };
}

function readingVariable(fact: string, { rulebook }: CompiledRulebook): Extract<Variable, { readonly kind: 'reading' }> {
  const interpretation = fact.slice(READING_PREFIX.length);
  const found = rulebook.interpretations.find(({ id }) => id === interpretation);
  // The default reading comes first and remote readings last, so that a search finds the likeliest reading that will do.
  const readings = [...(found?.readings ?? [])].sort(
    (one, other) => STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing),
  );
  return { kind: 'reading', interpretation, readings: readings.map(({ id }) => id) };
}

function readingTruths(comparison: Comparison, readings: readonly string[], { scope }: CompiledRulebook): Truth[] {
  const test = compileComparison(comparison, scope);
  const facts: FactValues = new Array(scope.size).fill(undefined);
  const slot = scope.slotOf(comparison.fact);
  return readings.map((reading) => {
    facts[slot] = reading;
    return test(facts);
  });
}
