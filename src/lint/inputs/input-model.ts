import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { Grain } from '../../facts/fact.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import type { Comparison } from '../../rulebook/condition.js';
import type { InputUnit } from './input-unit.js';
import type { WitnessInput, WitnessSubject } from './witness-input.js';

/** The values of the units of an input, by path. A unit without a value is left out. */
export type Assignment = ReadonlyMap<string, unknown>;

/** How the inputs of one kind, a loan or another subject, are created and read. */
export interface InputModel {
  readonly subject: WitnessSubject;
  readonly grains: readonly Grain[];
  readonly units: readonly InputUnit[];
  /** Pairs of units whose values may contradict each other. They are examined together. */
  readonly bound: readonly (readonly [string, string])[];
  /** Units that are set aside: each is compared with other units, and examined with them in a group of its own. */
  readonly aside: readonly string[];
  /** Whether everything is known that rules cannot supply; false, for example, while a bank has not set a deferral's day. */
  settled(assignment: Assignment): boolean;
  /** Further comparisons to examine with a comparison, because their facts restrict the values of its fact. */
  besides(comparison: Comparison): readonly Comparison[];
  /** The input itself, then inputs that only differ in values that its rules do not see but the loan's track depends on. */
  variants(assignment: Assignment): readonly Assignment[];
  /** The units that a fact of the input is read from. */
  unitsOf(fact: string): readonly string[];
  /** An input with these values, ready to be decided. */
  input(assignment: Assignment): WitnessInput;
  /** The loan that an input with these values is; `undefined` if they contradict each other. Other subjects have none. */
  loan?(assignment: Assignment): Loan | undefined;
  /** The facts of an input with these values, including derived ones; `undefined` if the values contradict each other. */
  facts(assignment: Assignment, compiled: CompiledRulebook): FactValues | undefined;
}

/** The path of the unit that a path names or lies in. */
export function unitAt(units: readonly InputUnit[], path: string): string {
  const unit = units.find((it) => path === it.path || path.startsWith(`${it.path}.`));
  if (unit === undefined) throw new RangeError(`no field ${path}`);
  return unit.path;
}

/** Builds a nested object from values at dotted paths. */
export function nested(assignment: Assignment): object {
  const object: Record<string, unknown> = {};
  for (const [path, value] of assignment) {
    if (value === undefined) continue;
    const steps = path.split('.');
    const last = steps.pop() as string;
    let at = object;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return object;
}
