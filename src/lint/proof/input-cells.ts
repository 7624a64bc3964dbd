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

/** Inputs that meet, fail and leave open the same comparisons, with one of them. */
export interface Cell {
  readonly truths: readonly Truth[];
  readonly assignment: Assignment;
  /** Whether the input leaves nothing out but what rules presume something without. */
  readonly complete: boolean;
  /** The units left out that rules presume something without: a case of its own, not a lack. */
  readonly notGiven: readonly string[];
}

/** Comparisons tied to each other, with the units that the facts they compare are made of. */
export interface Group {
  readonly units: string[];
  readonly comparisons: Comparison[];
}

/** How much a cell of a group holds, in words. */
export function wordsOfCell({ comparisons, units }: Group): number {
  return 2 * comparisons.length + WORDS_OF_VALUE * units.length;
}

interface Tried extends Cell {
  readonly facts: FactValues;
}
type Started = Cell & { readonly facts?: FactValues };

// Up to so many inputs all are tried. Of more, those are taken as one that no unit still to come can tell apart.
const ALL_TRIED = 3_000;

/** What it costs to read an input. */
export const STEPS_OF_INPUT = 100;
const WORDS_OF_VALUE = 8;

/**
 * The cells that comparisons cut their facts into. The values of the units are tried, one unit after the other, and of
 * each figure or day, besides those at and beside the thresholds, one between any two that it may be held against: the
 * thresholds and what has been chosen before. So each further one finds room on every side of all others. Where
 * arithmetic makes a fact of it, the values are added at which a comparison of that fact turns.
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
  // What reading an input and testing it cost, and what it holds.
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
    // What is no figure is told apart as it is; of figures the order is, and whether there is one.
    const said = units.slice(0, place + 1).map(({ kind, path }) => {
      const value = cell.assignment.get(path);
      return value === undefined ? 'left out' : kind === undefined ? value : value === null;
    });
    return `${keyOfCell(cell)} ${JSON.stringify(said)} ${order.keyAfter(place, cell.facts)}`;
  };
  const turning = units.map((unit) => turningPoints(unit, group, model, compiled));
  /** Tries the units of some places on top of what has been tried of those before; of inputs of one key the first is taken. */
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
            new Map([...before.assignment, [unit.path, value]]),
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
  /** Of each comparison whether it turns on what is still to come. */
  readonly pending: readonly boolean[];
  keyOf(cell: Cell): string;
  /** All that what is still to come sees of an input. */
  seenOf(head: Started): string;
  waysOf(head: Started): readonly Started[];
  readonly steps: Steps;
  readonly wordsOfInput: number;
}

/** Goes on with inputs: the ways to do so are for all that are seen alike those of one of them. Of each cell one is kept. */
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

/** Finds the values of a unit at which comparisons turn whose facts arithmetic makes of it, between values tried. */
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
