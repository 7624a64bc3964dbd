import { compileComparison, named } from '../../evaluate/comparison.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { exactValue } from '../../facts/fact.js';
import { type Comparison, factsOf } from '../../rulebook/condition.js';
import { type Truth, UNKNOWN } from '../../rulebook/truth.js';
import type { Assignment, InputModel } from '../inputs/input-model.js';
import type { InputUnit, UnitValue } from '../inputs/input-unit.js';
import { KIND } from '../inputs/loan-model.js';
import { GIVEN } from '../inputs/servicing-model.js';
import { figureOf, inputsOf, thresholdsOf, unitsOf } from './fact-figures.js';
import { figureOrderOf } from './figure-order.js';
import type { Steps } from './step-budget.js';

/** A class of inputs for which every comparison has the same truth, with one input as an example. */
export interface Cell {
  readonly truths: readonly Truth[];
  readonly assignment: Assignment;
  /** Whether the input is complete, except for omitted units for which rules presume something. */
  readonly complete: boolean;
  /** The omitted units for which rules presume something. Their absence is a case of its own, not missing information. */
  readonly notGiven: readonly string[];
}

/** Comparisons that are tied to each other, with the units that their facts are read from. */
export interface Group {
  readonly units: string[];
  readonly comparisons: Comparison[];
}

/** The memory of one cell of a group, in words. */
export function wordsOfCell({ comparisons, units }: Group): number {
  return 2 * comparisons.length + WORDS_OF_VALUE * units.length;
}

interface Tried extends Cell {
  readonly facts: FactValues;
}
type Started = Cell & { readonly facts?: FactValues };

// Up to this many inputs, every one is tried. Beyond it, inputs that no later unit can distinguish are merged.
const ALL_TRIED = 3_000;

/** The steps that reading an input costs. */
export const STEPS_OF_INPUT = 100;
const WORDS_OF_VALUE = 8;

/**
 * The cells into which comparisons divide their facts, complete cells first. The function tries the values of one unit after
 * the other. For a figure or a day it tries the values at and next to the thresholds, and one between every two values that
 * it may be compared with: thresholds and values chosen before. So every later value finds room on each side of the others.
 * If arithmetic derives a fact from the unit, the values at which a comparison of that fact changes are tried as well.
 */
export function cellsOf(
  group: Group,
  model: InputModel,
  compiled: CompiledRulebook,
  presumable: ReadonlySet<string>,
  steps: Steps,
): Cell[] {
  const { comparisons } = group;
  const mayBeLeftOut = group.units.filter((path) => presumable.has(path));
  const notGivenOf = (assignment: Assignment) => mayBeLeftOut.filter((path) => assignment.get(path) === undefined);
  const tests = comparisons.map((comparison) => compileComparison(comparison, compiled.scope));
  const units = model.units.filter(({ path }) => group.units.includes(path));
  const thresholds = thresholdsOf(comparisons, compiled);
  const order = figureOrderOf(comparisons, units, model, compiled, steps);
  // The cost of reading and testing an input, and the memory that it takes.
  const stepsOfInput = STEPS_OF_INPUT + tests.length;
  const wordsOfInput = compiled.scope.size + tests.length + WORDS_OF_VALUE * units.length;
  const product = units.reduce((count, unit) => count * unit.values(thresholds).length, 1);
  const evaluated = (assignment: Assignment, complete: boolean): Tried[] => {
    steps.take(stepsOfInput);
    const facts = model.facts(assignment, compiled);
    return facts === undefined ? [] : [{ truths: tests.map((test) => test(facts)), assignment, complete, notGiven: [], facts }];
  };
  const isComplete = ({ complete, assignment }: Cell) => complete && model.settled(assignment);
  const keyOfCell = (cell: Cell): string => {
    const given = Object.keys(GIVEN).map((path) => cell.assignment.get(path) ?? '');
    return `${isComplete(cell)} ${notGivenOf(cell.assignment).join()} ${cell.truths.join('')} ${given.join()} ${cell.assignment.get(KIND) ?? ''}`;
  };
  const keyAfter = (cell: Tried, place: number): string => {
    if (place === units.length - 1) return keyOfCell(cell);
    // Values that are not figures are compared as they are. For figures, only presence, `null` and order are compared.
    const said = units.slice(0, place + 1).map(({ kind, path }) => {
      const value = cell.assignment.get(path);
      return value === undefined ? 'left out' : kind === undefined ? value : value === null;
    });
    return `${keyOfCell(cell)} ${JSON.stringify(said)} ${order.keyAfter(place, cell.facts)}`;
  };
  const turning = units.map((unit) => turningPoints(unit, group, model, compiled));
  /** Extends inputs by the units from one place to another. Of inputs with the same key, it keeps the first. */
  const extended = (starts: readonly Started[], from: number, until: number): readonly Started[] => {
    let tried = starts;
    let held = 0;
    for (let place = from; place < until; place++) {
      const unit = units[place] as InputUnit;
      const known = new Set<string>();
      const heldBefore = held;
      held = 0;
      tried = tried.flatMap((before) => {
        const values = unit.values(unit.kind === undefined ? thresholds : order.besides(place, before.facts));
        const assign = ({ value, complete }: UnitValue) =>
          evaluated(
            new Map(before.assignment).set(unit.path, value),
            before.complete && (complete || (value === undefined && mayBeLeftOut.includes(unit.path))),
          );
        const next = values.flatMap(assign);
        const all = [...next, ...(turning[place]?.(next) ?? []).flatMap(assign)];
        const kept =
          place < units.length - 1 && product <= ALL_TRIED
            ? all
            : all.filter((cell) => {
                const key = keyAfter(cell, place);
                return !known.has(key) && known.add(key);
              });
        steps.hold(kept.length * wordsOfInput);
        held += kept.length * wordsOfInput;
        return kept;
      });
      steps.letGo(heldBefore);
    }
    return tried;
  };
  const start: Started = { truths: [], assignment: new Map(), complete: true, notGiven: [] };
  const split = units.findIndex(({ restsOn }) => restsOn !== undefined);
  const tried =
    split < 0
      ? extended([start], 0, units.length)
      : continued(extended([start], 0, split), {
          pending: comparisons.map((each) => {
            const paths = unitsOf(each, model, compiled);
            return units.slice(split).some(({ path }) => paths.includes(path));
          }),
          keyOf: keyOfCell,
          steps,
          wordsOfInput,
          seenOf: ({ facts }) => units[split]?.restsOn?.(facts ?? [], compiled.scope) ?? '',
          waysOf: (head) => extended([{ ...head, complete: true }], split, units.length),
        }).flatMap(({ assignment, complete }) => evaluated(assignment, complete));
  return tried
    .map(({ truths, assignment, complete }) => ({
      truths,
      assignment,
      complete: complete && model.settled(assignment),
      notGiven: notGivenOf(assignment),
    }))
    .sort((one, other) => Number(other.complete) - Number(one.complete) || one.notGiven.length - other.notGiven.length);
}

interface Continuation {
  /** For each comparison, whether it depends on units still to come. */
  readonly pending: readonly boolean[];
  keyOf(cell: Cell): string;
  /** Everything in an input that the units still to come depend on. */
  seenOf(head: Started): string;
  waysOf(head: Started): readonly Started[];
  readonly steps: Steps;
  readonly wordsOfInput: number;
}

/** Continues inputs. Inputs with the same `seenOf` share the continuations of the first. One input is kept for each cell. */
function continued(heads: readonly Started[], { pending, keyOf, seenOf, waysOf, steps, wordsOfInput }: Continuation): Cell[] {
  const ways = new Map<string, readonly Started[]>();
  const known = new Set<string>();
  return heads.flatMap((head) => {
    const seen = seenOf(head);
    const own = ways.get(seen) ?? waysOf(head);
    ways.set(seen, own);
    return own.flatMap((way): Cell[] => {
      steps.take(pending.length);
      const truths = pending.map((is, at) => (is ? way : head).truths[at] as Truth);
      const complete = head.complete && way.complete;
      const key = keyOf({ truths, assignment: new Map([...way.assignment, ...head.assignment]), complete, notGiven: [] });
      if (known.has(key)) return [];
      known.add(key);
      steps.hold(wordsOfInput);
      return [{ truths, assignment: new Map([...way.assignment, ...head.assignment]), complete, notGiven: [] }];
    });
  });
}

/** Finds, between the values tried, those at which a comparison of a fact derived from the unit changes its truth. */
function turningPoints(
  unit: InputUnit,
  { comparisons }: Group,
  model: InputModel,
  compiled: CompiledRulebook,
): (tried: readonly Tried[]) => ReturnType<InputUnit['values']> {
  const { scope, derive } = compiled;
  const { holding } = unit;
  const fact = [...scope.vocabulary.values()].find(
    ({ name, origin, type }) => origin === 'input' && type.kind === unit.kind && model.unitsOf(name).join() === unit.path,
  );
  if (holding === undefined || fact === undefined) return () => [];
  const made = (name: string) => named(scope, name).origin === 'derived' && inputsOf(name, compiled).includes(fact.name);
  const tests = comparisons.flatMap((each) => (factsOf(each).some(made) ? [compileComparison(each, scope)] : []));
  if (tests.length === 0) return () => [];
  const slot = scope.slotOf(fact.name);
  const read = figureOf(fact.name, compiled)?.read ?? (() => undefined);
  return (tried) => {
    const [any] = tried;
    if (any === undefined) return [];
    const facts = any.facts.slice();
    const truthAt = (test: (facts: FactValues) => Truth, figure: number): Truth => {
      facts[slot] = exactValue(fact.type, holding(figure).value as string | number);
      for (const grain of model.grains) derive(facts, grain);
      return test(facts);
    };
    const figures = [...new Set(tried.flatMap((each) => read(each.facts) ?? []))].sort((one, other) => one - other);
    const found = new Set<number>();
    for (const test of tests) {
      const truths = figures.map((figure) => truthAt(test, figure));
      for (let at = 1; at < figures.length; at++) {
        const [before, after] = [truths[at - 1], truths[at]];
        if (before === after || before === UNKNOWN || after === UNKNOWN) continue;
        let [low, high] = [figures[at - 1] as number, figures[at] as number];
        while (high - low > 1) {
          const middle = Math.floor((low + high) / 2);
          if (truthAt(test, middle) === before) low = middle;
          else high = middle;
        }
        found.add(low).add(high);
      }
    }
    return [...found].filter((figure) => !figures.includes(figure)).map(holding);
  };
}
