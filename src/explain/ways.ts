import type { Formula } from './formula.js';
import { minimalOf } from './minimal-ways.js';
import { type Requirement, requirementOf } from './requirement.js';
import { settledWays } from './settled-way.js';
import type { Situation } from './situation.js';
import { isSpare } from './spare-key.js';
import type { Way } from './way.js';
import {
  distanceOf,
  isStricter,
  joined,
  NOTHING_NEEDED,
  type Part,
  single,
  whole,
  withoutMixtures,
  withoutSettled,
} from './way-part.js';

/** The ways in which a formula can be made to hold. */
export interface Ways {
  /** None of them is a part of another. */
  readonly ways: readonly Way[];
  /**
   * Where there were so many that some were passed over, the fewest facts that fail in one of those; otherwise infinite.
   * Whatever needs no more than so many changes is there.
   */
  readonly passedOver: number;
}

// More are of use to nobody, and of a long schedule half of them take seconds.
const MOST_WAYS = 128;
const MOST_OF_LONG = 64;
const LONG = 24;

/** Finds the ways in which a formula can be made to hold of a loan; one that needs nothing where it holds. */
export function waysOf(formula: Formula, situation: Situation): Ways {
  let passedOver = Number.POSITIVE_INFINITY;
  const most = situation.loan.instalments.length > LONG ? MOST_OF_LONG : MOST_WAYS;
  const requirements = new Map<Formula, Requirement>();
  const byKey = new Map<string, Requirement>();
  const instalmentBy = new Map<string, string | undefined>();
  const turning = new Set<string>();
  const instalments = new Map<Formula, ReadonlySet<string>>();
  const found = new Map<string, readonly Part[]>();
  const numbers = new Map<Formula, number>();

  const requirement = (part: Extract<Formula, { readonly kind: 'comparison' }>): Requirement => {
    const known = requirements.get(part) ?? requirementOf(part, situation);
    requirements.set(part, known);
    byKey.set(known.key, known);
    instalmentBy.set(known.key, instalmentOf(known.key));
    if (known.turning !== undefined) turning.add(known.key);
    return known;
  };

  /** The instalments whose fields a formula tests. */
  const instalmentsOf = (part: Formula): ReadonlySet<string> => {
    const known = instalments.get(part);
    if (known !== undefined) return known;
    const own = part.kind === 'comparison' ? instalmentOf(requirement(part).key) : undefined;
    const all = new Set(
      part.kind === 'comparison' ? (own === undefined ? [] : [own]) : part.parts.flatMap((it) => [...instalmentsOf(it)]),
    );
    instalments.set(part, all);
    return all;
  };

  /** Those that leave the most open, of each choice of what has to change; `elsewhere` are instalments tested elsewhere too. */
  const kept = (parts: readonly Part[], elsewhere: ReadonlySet<string>): Part[] => {
    const isOpen = (key: string) => {
      // What it allows is seen when the whole way is, also of an instalment that nothing else is demanded of.
      if (turning.has(key)) return true;
      const instalment = instalmentBy.get(key);
      return instalment === undefined || elsewhere.has(instalment);
    };
    const widest: Part[] = [];
    for (const part of [...parts].sort((a, b) => a.failing.size - b.failing.size)) {
      if (!widest.some((other) => isStricter(part, other, isOpen))) widest.push(withoutSettled(part, isOpen));
    }
    const distance = (part: Part) => distanceOf(part, byKey);
    const best = withoutMixtures(widest, isOpen, distance);
    if (best.length <= most) return best;
    const nearest = best.sort((a, b) => a.failing.size - b.failing.size || distance(a) - distance(b));
    passedOver = Math.min(passedOver, nearest[most]?.failing.size ?? passedOver);
    return nearest.slice(0, most);
  };

  const find = (part: Formula, around: ReadonlySet<string>): readonly Part[] => {
    const elsewhere = new Set([...instalmentsOf(part)].filter((it) => around.has(it)));
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    const key = [number, ...elsewhere].join();
    const known = found.get(key) ?? search(part, elsewhere);
    found.set(key, known);
    return known;
  };

  const search = (part: Formula, elsewhere: ReadonlySet<string>): readonly Part[] => {
    switch (part.kind) {
      case 'comparison':
        return single(requirement(part));
      case 'any':
        return kept(
          part.parts.flatMap((it) => find(it, elsewhere)),
          elsewhere,
        );
      case 'all': {
        const conjuncts = inOrder(
          factored(part.parts, (it) => instalmentsOf(it).size > 1),
          instalmentsOf,
        );
        return conjuncts.reduce<readonly Part[]>(
          (ways, next, at) => {
            const later = new Set([...elsewhere, ...conjuncts.slice(at + 1).flatMap((it) => [...instalmentsOf(it)])]);
            const before = conjuncts.slice(0, at).flatMap((it) => [...instalmentsOf(it)]);
            const others = find(next, new Set([...later, ...before]));
            return kept(
              ways.flatMap((one) => joined(one, others)),
              later,
            );
          },
          [NOTHING_NEEDED],
        );
      }
    }
  };

  // Nothing else is demanded of alternatives at the root, so none has to be passed over there.
  const nowhere: ReadonlySet<string> = new Set();
  const roots = (formula.kind === 'any' ? formula.parts : [formula]).flatMap((it) => find(it, nowhere));
  const ways = minimalOf(roots.map(whole).flatMap(settledWays));
  const isSpared = (way: Way) =>
    [...way.failing].some((key) => instalmentOf(key) === undefined && isSpare(key, way, formula, requirement));
  return { ways: ways.filter((way) => !isSpared(way)), passedOver };
}

/** The instalment that a key is of, if it is of one: `schedule[3]`. */
function instalmentOf(key: string): string | undefined {
  return key.startsWith('schedule[') ? key.slice(0, key.indexOf(']') + 1) : undefined;
}

/** Conjuncts with what several have as an alternative taken out, where that is large: its ways are then sought once. */
function factored(parts: readonly Formula[], isLarge: (part: Formula) => boolean): readonly Formula[] {
  const choices = parts.flatMap((part) => (part.kind === 'any' ? [part] : []));
  const sharing = (it: Formula) => choices.filter((choice) => choice.parts.includes(it));
  const shared = choices.flatMap((choice) => choice.parts).find((it) => isLarge(it) && sharing(it).length > 1);
  if (shared === undefined) return parts;
  const [first, ...others] = sharing(shared);
  if (first === undefined) return parts;
  const common = first.parts.filter((it) => others.every((choice) => choice.parts.includes(it)));
  const rests = [first, ...others].map(
    (choice): Formula => ({ kind: 'any', parts: choice.parts.filter((it) => !common.includes(it)) }),
  );
  const joint: Formula = { kind: 'any', parts: [...common, { kind: 'all', parts: rests }] };
  return factored([...parts.filter((part) => part !== first && !others.some((it) => it === part)), joint], isLarge);
}

/** Conjuncts by the instalment that they test, so that each is done with early: what is left of it then matters no more. */
function inOrder(parts: readonly Formula[], instalmentsOf: (part: Formula) => ReadonlySet<string>): Formula[] {
  const first = new Map<string, number>();
  const places = new Map(
    parts.map((part, at) => {
      const [instalment = ''] = instalmentsOf(part);
      const place = first.get(instalment) ?? at;
      first.set(instalment, place);
      return [part, place];
    }),
  );
  return [...parts].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
