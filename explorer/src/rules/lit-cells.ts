import { computed } from '@preact/signals';
import type { RuleSetTrace } from '../../../src/decide/decision.js';
import type { ConditionTrace } from '../../../src/evaluate/trace.js';
import { exactValue, type PlainValue } from '../../../src/facts/fact.js';
import { CONDITION_PREFIX } from '../../../src/handbook/tables/normal-form.js';
import type { Bound, Cell, TableColumn } from '../../../src/handbook/tables/row-cells.js';
import { createDecider } from '../../../src/readings/decider.js';
import type { OperatorName } from '../../../src/rulebook/operator-name.js';
import { settled } from '../state/decided.js';

/** Whether something holds for the loan at hand. */
export type Lit = 'true' | 'false' | 'unknown';

/** The decision with every condition of every rule as it was found. */
export const traced = computed(() => {
  const given = settled.value;
  return given === undefined ? undefined : createDecider({ ...given.options, trace: true }).decide(given.loan);
});

/** What one run of a rule set found: the values of facts, the truth of named conditions and of comparisons. */
export interface Found {
  readonly values: ReadonlyMap<string, PlainValue>;
  readonly named: ReadonlyMap<string, Lit>;
  /** The facts of which rules ask whether they are stated: where one is not, a cell on its value fails and is not unknown. */
  readonly askedGiven: ReadonlySet<string>;
}

/** Gathers what a trace found; `rule` names the rule of which the cells are lit, where it is of one. */
export function foundIn({ rules }: RuleSetTrace, rule?: string): Found {
  const values = new Map<string, PlainValue>();
  const named = new Map<string, Lit>();
  const askedGiven = new Set<string>();
  let isOwn = true;
  const visit = (trace: ConditionTrace): void => {
    if ('fact' in trace) {
      const { fact, operator, value, expected, from } = trace;
      if (operator === 'given' && isOwn) askedGiven.add(fact);
      if (value !== undefined) values.set(fact, value);
      if (from !== undefined && expected !== undefined && !Array.isArray(expected)) values.set(from, expected as PlainValue);
      return;
    }
    if (trace.named !== undefined) named.set(trace.named, trace.result);
    for (const part of 'all' in trace ? trace.all : 'any' in trace ? trace.any : [trace.not]) visit(part);
  };
  for (const one of rules) {
    isOwn = rule === undefined || one.rule === rule;
    visit(one.conditions);
  }
  return { values, named, askedGiven };
}

/** Whether a cell of a table holds. */
export function litCell(cell: Cell, { fact, type }: TableColumn, { values, named, askedGiven }: Found): Lit {
  const value = values.get(fact);
  if (fact.startsWith(CONDITION_PREFIX)) {
    const truth = named.get(fact.slice(CONDITION_PREFIX.length)) ?? 'unknown';
    const isAsked = cell.kind === 'values' && cell.values.includes(true);
    return truth === 'unknown' || isAsked ? truth : opposite(truth);
  }
  if (value === undefined && cell.kind !== 'given' && askedGiven.has(fact)) return 'false';
  switch (cell.kind) {
    case 'given':
      return truthOf((value !== undefined) === cell.given);
    case 'values':
      return value === undefined ? 'unknown' : truthOf(cell.values.includes(value));
    case 'bounds':
      return allOf(cell.bounds.map((bound) => litBound(bound, type, value, values)));
  }
}

function litBound(bound: Bound, type: TableColumn['type'], value: PlainValue | undefined, values: Found['values']): Lit {
  const limit = bound.fact === undefined ? bound.value : values.get(bound.fact);
  if (value === undefined || limit === undefined) return 'unknown';
  const [one, other] = [numberOf(type, value), numberOf(type, limit)];
  const compare = COMPARED[bound.operator];
  return one === undefined || other === undefined || compare === undefined ? 'unknown' : truthOf(compare(one, other));
}

/** An exact figure; what arithmetic derived has more decimals than its type is written with. */
function numberOf(type: TableColumn['type'], value: PlainValue): number | undefined {
  if (type.kind === 'date') {
    const day = exactValue(type, value);
    return typeof day === 'number' ? day : undefined;
  }
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

const COMPARED: Readonly<Partial<Record<OperatorName, (one: number, other: number) => boolean>>> = {
  atMost: (one, other) => one <= other,
  onOrBefore: (one, other) => one <= other,
  atLeast: (one, other) => one >= other,
  onOrAfter: (one, other) => one >= other,
  lessThan: (one, other) => one < other,
  before: (one, other) => one < other,
  moreThan: (one, other) => one > other,
  after: (one, other) => one > other,
};

function truthOf(holds: boolean): Lit {
  return holds ? 'true' : 'false';
}

function opposite(truth: Lit): Lit {
  return truth === 'true' ? 'false' : 'true';
}

function allOf(truths: readonly Lit[]): Lit {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}
