import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { Grain } from '../../facts/fact.js';
import type { Comparison } from '../../rulebook/condition.js';
import type { InputUnit } from './input-unit.js';
import type { WitnessInput, WitnessSubject } from './witness-input.js';

/** What is assigned to the units of an input, by path; what is not there is left out. */
export type Assignment = ReadonlyMap<string, unknown>;

/** How inputs of a kind are made and read: those of a loan, or of another subject. */
export interface InputModel {
  readonly subject: WitnessSubject;
  readonly grains: readonly Grain[];
  readonly units: readonly InputUnit[];
  /** Pairs of units whose values may contradict each other, so that they are looked at together. */
  readonly bound: readonly (readonly [string, string])[];
  /** Units that are held against one other and tied to no more. */
  readonly aside: readonly string[];
  /** Whether nothing is unknown that no input could tell. */
  settled(assignment: Assignment): boolean;
  /** Comparisons that have to be told apart besides one, for what it compares is bound to what they compare. */
  besides(comparison: Comparison): readonly Comparison[];
  /** The input, and others that differ from it only in what its rules do not see of it but its loan's track turns on. */
  variants(assignment: Assignment): readonly Assignment[];
  /** The units that a fact of the input is read from. */
  unitsOf(fact: string): readonly string[];
  /** An input with these values, ready to be decided. */
  input(assignment: Assignment): WitnessInput;
  /** The facts of an input with these values, derived ones too; `undefined` where they contradict each other. */
  facts(assignment: Assignment, compiled: CompiledRulebook): FactValues | undefined;
}

/** The unit that a path is in or is. */
export function unitAt(units: readonly InputUnit[], path: string): string {
  const unit = units.find((it) => path === it.path || path.startsWith(`${it.path}.`));
  if (unit === undefined) throw new RangeError(`no field ${path}`);
  return unit.path;
}

/** An object with values at dotted paths. */
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
