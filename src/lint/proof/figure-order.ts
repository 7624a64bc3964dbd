import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { type Comparison, factsOf } from '../../rulebook/condition.js';
import type { InputModel } from '../inputs/input-model.js';
import type { FigureKind, InputUnit, Thresholds } from '../inputs/input-unit.js';
import { addTo, type Figure, figureOf, inputsOf, operandsOf, thresholdsOf, unitsOf } from './fact-figures.js';
import type { Steps } from './step-budget.js';

/** Which figures and days are compared with each other, while the values of their units are chosen one after the other. */
export interface FigureOrder {
  /** The values, by kind, that the unit at a place may be compared with and that are known before its own is chosen. */
  besides(place: number, facts: FactValues | undefined): Thresholds;
  /**
   * A key of what the later units depend on, among the units up to a place. If two inputs have the same key, each can be
   * completed to meet every combination that the other can.
   */
  keyAfter(place: number, facts: FactValues): string;
}

interface Held extends Figure {
  /** The place of the last unit that it is read from; -1 for a parameter. */
  readonly place: number;
  readonly neighbours: Set<Held>;
}

/** Two figures that a later unit is compared with, and how many such units choose a value of their own. */
interface Pair {
  readonly one: Held;
  readonly other: Held;
  readonly between: number;
}

/**
 * Finds which figures the comparisons compare with each other. For a later unit it matters where its value may lie among all
 * figures that it is compared with, and so how these lie to each other. They count as compared with each other too.
 */
export function figureOrderOf(
  comparisons: readonly Comparison[],
  units: readonly InputUnit[],
  model: InputModel,
  compiled: CompiledRulebook,
  steps: Steps,
): FigureOrder {
  const places = new Map(units.map(({ path }, place) => [path, place]));
  const held = new Map<string, Held>();
  const heldOf = (name: string): Held | undefined => {
    const known = held.get(name);
    if (known !== undefined) return known;
    const figure = figureOf(name, compiled);
    if (figure === undefined) return undefined;
    const made = inputsOf(name, compiled).flatMap((input) => model.unitsOf(input));
    const it: Held = {
      ...figure,
      place: Math.max(-1, ...made.map((path) => places.get(path) ?? -1)),
      neighbours: new Set(),
    };
    held.set(name, it);
    return it;
  };
  const linkAll = (all: readonly Held[]): void => {
    steps.take(all.length * all.length);
    for (const one of all) for (const other of all) if (one !== other && one.kind === other.kind) one.neighbours.add(other);
  };
  const inputs = [...compiled.scope.vocabulary.values()].flatMap(({ origin, name }) => (origin === 'input' ? [name] : []));
  const madeOf = (paths: readonly string[]) =>
    inputs.filter((name) => heldOf(name) !== undefined && model.unitsOf(name).every((path) => paths.includes(path)));
  const cliques: { readonly paths: readonly string[]; readonly all: readonly Held[]; readonly arithmetic: boolean }[] = [];
  const hold = (names: readonly string[], paths: readonly string[], arithmetic: boolean): void => {
    const all = [...new Set(names)].flatMap((name) => heldOf(name) ?? []);
    linkAll(all);
    cliques.push({ paths, all, arithmetic });
  };
  for (const comparison of comparisons) {
    steps.take(inputs.length);
    const names = new Set(factsOf(comparison));
    for (const name of names) for (const operand of operandsOf(name, compiled.rulebook)) names.add(operand);
    const paths = unitsOf(comparison, model, compiled);
    const picked = units
      .filter((unit) => unit.picks === true && paths.includes(unit.path))
      .flatMap((unit) => unit.values(new Map()).map(({ value }) => value as string))
      .filter((name) => compiled.scope.vocabulary.has(name));
    const arithmetic = [...names].some((name) => operandsOf(name, compiled.rulebook).length > 0);
    hold([...names, ...madeOf(paths), ...picked], paths, arithmetic);
  }
  for (const pair of model.bound) if (pair.every((path) => places.has(path))) hold(madeOf(pair), pair, false);
  const all = [...held.values()];
  const pairs: Pair[][] = units.map(() => []);
  for (let place = units.length - 1; place >= 0; place--) {
    const { path, kind, picks } = units[place] as InputUnit;
    const own = all.filter((each) => each.place === place).flatMap(({ neighbours }) => [...neighbours]);
    const involved = cliques.filter(({ paths }) => paths.includes(path)).flatMap((clique) => clique.all);
    const before = [...new Set([...own, ...involved])].filter((each) => each.place < place);
    linkAll(before);
    pairs[place] = before.flatMap((one, at) =>
      before
        .slice(at + 1)
        .filter((other) => other.kind === one.kind)
        .map((other) => ({ one, other, between: kind === one.kind && picks !== true ? 1 : 0 })),
    );
  }
  const counts = thresholdsOf(comparisons, compiled).get('count') ?? [];
  const after = units.map((_, place) => {
    const merged = new Map<string, Pair>();
    for (const { one, other, between } of pairs.slice(place + 1).flat()) {
      if (one.place > place || other.place > place) continue;
      const key = [all.indexOf(one), all.indexOf(other)].sort().join();
      merged.set(key, { one, other, between: between + (merged.get(key)?.between ?? 0) });
    }
    // Arithmetic with later units depends on the exact figures, not only on their order.
    const exact = cliques
      .filter((clique) => clique.arithmetic && clique.all.some((each) => each.place > place))
      .flatMap((clique) => clique.all.filter((each) => each.kind !== 'date' && each.place >= 0 && each.place <= place));
    return { pairs: [...merged.values()], exact: [...new Set(exact)] };
  });
  return {
    besides(place, facts) {
      const { kind } = units[place] as InputUnit;
      const thresholds = new Map<FigureKind, number[]>();
      if (kind === undefined) return thresholds;
      const own = all.filter((each) => each.place === place && each.kind === kind);
      for (const each of [...own, ...own.flatMap(({ neighbours }) => [...neighbours].filter((other) => other.place < place))])
        addTo(thresholds, kind, each.read(facts ?? []));
      // A figure used in arithmetic may have to come as near to a threshold as possible.
      const figures = thresholds.get(kind) ?? [];
      if (cliques.some((clique) => clique.arithmetic && own.some((each) => clique.all.includes(each))))
        for (const figure of figures) for (const beside of [figure - 1, figure + 1]) addTo(thresholds, kind, beside);
      // The distance between two days may have to equal a number of days that a rule compares with.
      const days = thresholds.get('date') ?? [];
      for (const count of counts)
        for (const day of days) for (const apart of [day - count, day + count]) addTo(thresholds, 'date', apart);
      return thresholds;
    },
    keyAfter(place, facts) {
      const { pairs: live, exact } = after[place] ?? { pairs: [], exact: [] };
      steps.take(live.length * (1 + counts.length));
      const order = live.map(({ one, other, between }) => {
        const [left, right] = [one.read(facts), other.read(facts)];
        if (left === undefined || right === undefined) return `${left === undefined}${right === undefined}`;
        // The exact distance only matters while the later values might not all find room between the two.
        const clamped = (distance: number) => Math.max(-between - 1, Math.min(between + 1, left - right - distance));
        const apart = one.kind === 'date' ? [0, ...counts, ...counts.map((count) => -count)] : [0];
        return apart.map(clamped).join();
      });
      return [...order, ...exact.map(({ read }) => read(facts))].join(';');
    },
  };
}
