import { Overrun, Steps } from './step-budget.js';

/**
 * A reduced ordered decision diagram: a function of variables, each with finitely many states. Equal functions have the
 * same number, so comparing two functions means comparing two numbers. A number below `FIRST_NODE` is a constant.
 */
export type Diagram = number;

/** Constants are whole numbers below this. */
export const FIRST_NODE = 4096;

interface Node {
  readonly variable: number;
  /** The remaining function for each state of the variable. */
  readonly children: readonly Diagram[];
  /** Another node whose variable and children have the same hash. */
  readonly next: Diagram | undefined;
}

function hashOf(variable: number, children: readonly Diagram[]): number {
  let hash = variable;
  for (const child of children) hash = (Math.imul(hash, 31) + child) | 0;
  return hash;
}

function areAll(some: readonly Diagram[], one: Diagram): boolean {
  for (const each of some) if (each !== one) return false;
  return true;
}

function areEqual(some: readonly Diagram[], others: readonly Diagram[]): boolean {
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return some.length === others.length;
}

/** The states of some variables, by variable. A variable without an entry may be in any state. */
export type Path = ReadonlyMap<number, number>;

/** An operation on constants that `combine` applies to functions. `known` caches the results. */
export interface Operation {
  readonly of: (one: number, other: number) => number;
  readonly known: Map<number, Diagram>;
}

export function operation(of: Operation['of']): Operation {
  return { of, known: new Map() };
}

// Packs two diagrams into one integer. The memory limit keeps the number of every diagram below this value.
const PAIR = 2 ** 26;

// The memory of a node and of a cached result, in words of eight bytes. It includes what the process needs to create them.
const WORDS_OF_NODE = 40;
const WORDS_OF_RESULT = 20;

// Diagrams are walked by recursion, and the depth is the number of variables. More variables would overflow the stack.
const MOST_VARIABLES = 1_000;

/** Builds decision diagrams and counts the steps. On every path through a diagram the numbers of the variables increase. */
export class Diagrams {
  private readonly nodes: Node[] = [];
  /** The newest node with each hash. */
  private readonly byHash = new Map<number, Diagram>();
  private readonly supports = new Map<Diagram, ReadonlySet<number>>();
  private readonly greater = operation((one, other) => Math.max(one, other));
  private readonly lesser = operation((one, other) => Math.min(one, other));

  constructor(private readonly steps = new Steps()) {}

  /** How many nodes there are. */
  get size(): number {
    return this.nodes.length;
  }

  /** The function that equals `children[state]` in each state of a variable. The children only use variables after it. */
  choose(variable: number, children: readonly Diagram[]): Diagram {
    this.steps.take(1 + children.length);
    const [first = 0] = children;
    if (areAll(children, first)) return first;
    if (variable >= MOST_VARIABLES) throw new Overrun('size');
    const hash = hashOf(variable, children);
    const latest = this.byHash.get(hash);
    for (let each = latest; each !== undefined; each = this.node(each).next) {
      const node = this.node(each);
      if (node.variable === variable && areEqual(node.children, children)) return each;
    }
    this.steps.hold(WORDS_OF_NODE + 2 * children.length);
    const made = FIRST_NODE + this.nodes.push({ variable, children, next: latest }) - 1;
    this.byHash.set(hash, made);
    return made;
  }

  /** Applies an operation to two functions, constant by constant. */
  combine(operation: Operation, one: Diagram, other: Diagram): Diagram {
    if (one < FIRST_NODE && other < FIRST_NODE) return operation.of(one, other);
    const key = one * PAIR + other;
    const known = operation.known.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.variableOf(one), this.variableOf(other));
    const left = this.childrenAt(one, variable);
    const right = this.childrenAt(other, variable);
    const count = (left ?? right)?.length ?? 0;
    const children: Diagram[] = [];
    for (let state = 0; state < count; state++)
      children.push(this.combine(operation, left?.[state] ?? one, right?.[state] ?? other));
    const made = this.choose(variable, children);
    this.steps.hold(WORDS_OF_RESULT);
    operation.known.set(key, made);
    return made;
  }

  /** Clears the cached results of an operation that is no longer needed. */
  forget({ known }: Operation): void {
    this.steps.letGo(known.size * WORDS_OF_RESULT);
    known.clear();
  }

  /** The function with `of` applied to each of its constants. */
  map(diagram: Diagram, of: (value: number) => number): Diagram {
    const known = new Map<Diagram, Diagram>();
    const mapped = (each: Diagram): Diagram => {
      if (each < FIRST_NODE) return of(each);
      const before = known.get(each);
      if (before !== undefined) return before;
      const { variable, children } = this.node(each);
      const made = this.choose(variable, children.map(mapped));
      known.set(each, made);
      return made;
    };
    return mapped(diagram);
  }

  /** The function that remains when a variable is fixed to a state. */
  fix(diagram: Diagram, variable: number, state: number): Diagram {
    const known = new Map<Diagram, Diagram>();
    const fixed = (each: Diagram): Diagram => {
      if (this.variableOf(each) > variable) return each;
      const before = known.get(each);
      if (before !== undefined) return before;
      const node = this.node(each);
      const made =
        node.variable === variable ? (node.children[state] ?? each) : this.choose(node.variable, node.children.map(fixed));
      known.set(each, made);
      return made;
    };
    return fixed(diagram);
  }

  /** The variables that a function depends on. */
  support(diagram: Diagram): ReadonlySet<number> {
    const known = this.supports.get(diagram);
    if (known !== undefined) return known;
    const found = new Set<number>();
    const seen = new Set<Diagram>();
    const visit = (each: Diagram): void => {
      if (each < FIRST_NODE || seen.has(each)) return;
      seen.add(each);
      this.steps.take(1);
      const { variable, children } = this.node(each);
      found.add(variable);
      children.forEach(visit);
    };
    visit(diagram);
    this.steps.hold(WORDS_OF_RESULT + found.size);
    this.supports.set(diagram, found);
    return found;
  }

  /** The minimum of the functions and 1. For constraints, it is 1 where every constraint is 1. */
  least(all: readonly Diagram[]): Diagram {
    return all.reduce((one, other) => this.combine(this.lesser, one, other), 1);
  }

  /** For a function with the values 0 and 1: 1 where it is 1 in at least one state of a variable, else 0. */
  some(diagram: Diagram, variable: number): Diagram {
    const known = new Map<Diagram, Diagram>();
    const without = (each: Diagram): Diagram => {
      if (this.variableOf(each) > variable) return each;
      const before = known.get(each);
      if (before !== undefined) return before;
      const node = this.node(each);
      const made =
        node.variable === variable
          ? node.children.reduce((one, other) => this.combine(this.greater, one, other))
          : this.choose(node.variable, node.children.map(without));
      known.set(each, made);
      return made;
    };
    return without(diagram);
  }

  /** The value of a function on a path, which must have a state for every variable that the function depends on. */
  at(diagram: Diagram, path: Path): number {
    let each = diagram;
    while (each >= FIRST_NODE) {
      const { variable, children } = this.node(each);
      each = children[path.get(variable) ?? 0] as Diagram;
    }
    return each;
  }

  /**
   * The first states for which `wanted` accepts the values of all functions, or `undefined` if there are none. The states of
   * each variable are tried in order. `hopeless` can end a branch early: it is given what remains of the functions.
   */
  find(
    parts: readonly Diagram[],
    wanted: (values: readonly number[]) => boolean,
    options: {
      readonly allowed?: ((variable: number, state: number) => boolean) | undefined;
      readonly hopeless?: ((parts: readonly Diagram[]) => boolean) | undefined;
    } = {},
  ): Path | undefined {
    const { allowed = () => true, hopeless = () => false } = options;
    const failed = new Set<string>();
    // A key is a string with about six digits for each part.
    const wordsOfKey = WORDS_OF_RESULT + parts.length;
    const path = new Map<number, number>();
    const search = (each: readonly Diagram[]): boolean => {
      this.steps.take(1 + each.length);
      if (hopeless(each)) return false;
      let variable = Number.POSITIVE_INFINITY;
      for (const part of each) {
        if (part >= FIRST_NODE) variable = Math.min(variable, this.node(part).variable);
      }
      if (variable === Number.POSITIVE_INFINITY) return wanted(each);
      const key = each.join();
      if (failed.has(key)) return false;
      const children = each.map((part) => this.childrenAt(part, variable));
      const count = children.find((list) => list !== undefined)?.length ?? 0;
      const next: Diagram[] = [];
      for (let state = 0; state < count; state++) {
        if (!allowed(variable, state)) continue;
        for (let at = 0; at < each.length; at++) next[at] = children[at]?.[state] ?? (each[at] as Diagram);
        path.set(variable, state);
        if (search(next.slice())) return true;
      }
      path.delete(variable);
      this.steps.hold(wordsOfKey);
      failed.add(key);
      return false;
    };
    try {
      return search(parts) ? path : undefined;
    } finally {
      this.steps.letGo(failed.size * wordsOfKey);
    }
  }

  private node(diagram: Diagram): Node {
    return this.nodes[diagram - FIRST_NODE] as Node;
  }

  private variableOf(diagram: Diagram): number {
    return diagram < FIRST_NODE ? Number.POSITIVE_INFINITY : this.node(diagram).variable;
  }

  private childrenAt(diagram: Diagram, variable: number): readonly Diagram[] | undefined {
    if (diagram < FIRST_NODE) return undefined;
    const node = this.node(diagram);
    return node.variable === variable ? node.children : undefined;
  }
}
