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
 * What varies: in which cell facts are that are tied to each other, or which reading is chosen. Where ties make too many
 * cells, each comparison varies by itself, and a relation says which truths go together.
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
  /** What is decided of the loan's other component. */
  | { readonly kind: 'of-other'; readonly ruleSet: string; readonly states: number }
  /** What comes of a comparison for the other component, of a fact that is stated of each apart. */
  | { readonly kind: 'truth-of-other'; readonly comparison: Comparison }
  | { readonly kind: 'given'; readonly path: string; readonly facts: readonly string[] }
  /** What is left out: each state the units of which rules ask whether they are given; nothing of what else is lacking. */
  | { readonly kind: 'completeness'; readonly notGiven: readonly (readonly string[] | undefined)[] };

/** Which states of variables go together. */
export interface Relation {
  readonly variables: readonly number[];
  readonly comparisons: readonly Comparison[];
  readonly rows: readonly Row[];
  /** The units that its comparisons are of. */
  readonly units: readonly string[];
  /** The unit that is held against the others here and tied to no more. */
  readonly aside?: string;
  /** Values that a unit may have beside those of the others. */
  valuesOf(unit: string, assignment: Assignment): readonly unknown[];
  /** What comes of its comparisons; `undefined` where the values contradict each other. */
  truths(assignment: Assignment): readonly Truth[] | undefined;
}

export interface Row extends Cell {
  readonly states: readonly number[];
}

/** Everything that can vary for a family of rule sets, cut into as many states as its comparisons tell apart. */
export interface Partition {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
  /**
   * The variable that a comparison is of, and its truth in each of that variable's states.
   *
   * @throws {Overrun} where the facts that it is tied to make more cells than could be told apart
   */
  of(comparison: Comparison): { readonly variable: number; readonly truths: readonly Truth[] };
}

// A variable of more states than this costs more than several of few.
const MOST_CELLS = 120;
// Each of so many comparisons that vary by themselves is a level of a diagram, which is walked by recursion.
const MOST_APART = 300;
/** The truths that a comparison which varies by itself may have, by its state. */
export const TRUTHS: readonly Truth[] = [TRUE, FALSE, UNKNOWN];

export function keyOf({ fact, operator, value }: Comparison): string {
  return JSON.stringify([fact, operator, value]);
}

const PLAIN = new Set(['is', 'oneOf', 'atMost', 'atLeast', 'onOrBefore', 'onOrAfter', 'given']);

/** A comparison, or its opposite, so that the two are one thing that varies. */
export function plainOf(comparison: Comparison): { readonly plain: Comparison; readonly opposed: boolean } {
  const opposed = !PLAIN.has(comparison.operator);
  const plain = opposed ? oppositeOf(comparison) : comparison;
  return plain.value === false ? { plain: { ...plain, value: true }, opposed: !opposed } : { plain, opposed };
}

/**
 * Cuts what comparisons test into cells. Facts tied to each other, by arithmetic, by a comparison or because one input
 * field makes them, are cut together. Their variables come after the leading ones. Comparisons whose cells overran have no
 * variable: whatever asks for one overruns too, and nothing else does.
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

/** What of what rules ask to be given some cells leave out that lack nothing else; `undefined` stands for those that do. */
function leftOutIn(cells: readonly Cell[]): (readonly string[] | undefined)[] {
  const complete = cells.filter((cell) => cell.complete);
  return [...new Map(complete.map(({ notGiven }) => [notGiven.join(), notGiven])).values(), undefined];
}

/** The comparisons by what they are tied to, in the order of their first. */
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

/** What is said of a unit that is set aside, with what else is said of the units that it is held against. */
function asideGroup(path: string, unitsBy: ReadonlyMap<Comparison, readonly string[]>): Group[] {
  const units = [...new Set([...unitsBy.values()].filter((own) => own.includes(path)).flat())];
  if (units.length === 0) return [];
  const together = [...unitsBy].filter(([, own]) => own.every((unit) => units.includes(unit)));
  return [{ units, comparisons: together.map(([comparison]) => comparison) }];
}

/** How other values are found for the units of a group than those of its cells. */
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
  // The default first, remote readings last: what is found first is then found under the likeliest, where it can be.
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
