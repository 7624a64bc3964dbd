import type * as z from 'zod/mini';
import { type CompiledRulebook, compileRulebook } from '../evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../evaluate/first-hit.js';
import { compileMissing } from '../evaluate/missing-facts.js';
import type { CompileOptions, FactValues, Readings } from '../evaluate/scope.js';
import type { PlainValue } from '../facts/fact.js';
import { InvalidInputError } from '../facts/input/invalid-input.js';
import { parsedInput as parsedAs } from '../facts/input/parsed-input.js';
import { REFUSED_SUBJECTS } from '../facts/input/refused-inputs-words.js';
import { declarationsOf, type Subject } from '../facts/subjects/subject.js';
import type { Immutable } from '../law/immutable.js';
import type { Wording } from '../law/wording.js';
import { callerOptions } from '../rulebook/caller-options.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { citationLookup, provisionsOf } from './citations.js';
import type { Citation, Finding, RuleSetTrace } from './decision.js';
import { unknownFacts } from './loan-walk.js';
import { rulebookIdentity } from './plan.js';
import { type ConclusionPlan, planRuleSets, planScope, type RuleSetPlan, resultsOf } from './rule-set-plan.js';

/** What was decided on a subject other than a loan: plain data. */
export interface Assessment {
  /** What each rule set decided, by the fact that it decides; `undetermined` where an unknown fact leaves it open. */
  readonly conclusions: Readonly<Record<string, string>>;
  /** What rule sets that collect found, by the fact that they decide. */
  readonly collected: Readonly<Record<string, readonly string[]>>;
  /** The further results of the conclusions, by name. */
  readonly results: Readonly<Record<string, PlainValue>>;
  /** The rules that held, in the order of the rule sets. */
  readonly findings: readonly Finding[];
  /** The input's facts that would settle what is undetermined, by path. */
  readonly missing: readonly string[];
  /** The reading of every interpretation that it was assessed under. */
  readonly readings: Readings;
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The rulebook that it was assessed by. */
  readonly rulebook: {
    /** The rulebook's own id, the name of its folder. */
    readonly id: string;
    /** Its version, three numbers with dots between. */
    readonly version: string;
    /** SHA-256 of its content, in hexadecimal digits. */
    readonly digest: string;
    /** The id of the rulebook that it amends; absent where it amends none. */
    readonly amends?: string;
  };
  /** The day whose law it was assessed by; absent where the rulebook states none and is the same on every day. */
  readonly lawAsOf?: string;
  /** The provisions that the findings cite, in their own words. */
  readonly citations: readonly Citation[];
  /** Every rule set with the truth of every condition, where `trace` asked for it. */
  readonly trace?: readonly RuleSetTrace[];
}

/** How assessments are made. */
export interface AssessorOptions extends CompileOptions {
  readonly rulebook: Rulebook;
  /** Whether each assessment carries every condition of every rule as it was found. Default: false. */
  readonly trace?: boolean | undefined;
}

/** Assesses many inputs of one subject under one rulebook. */
export interface Assessor<Input> {
  readonly rulebook: Rulebook;
  readonly readings: Readings;
  /**
   * Assesses an input: everything that the rulebook decides on it, or only the facts asked for.
   *
   * @throws {InvalidInputError} where the input is not what the subject's schema describes
   */
  assess(input: Input, asked?: Asked): Assessment;
}

/** Chooses which of the decided facts an assessment reports. */
export type Asked = (fact: string) => boolean;

/** Assembles what rule sets conclude from facts. `pathsOf` names the paths of the input that a missing fact stands for. */
export type Conclude = (facts: FactValues, pathsOf: (fact: string) => readonly string[], asked?: Asked) => Assessment;

/** Makes assessments by certain rule sets of a compiled rulebook: all of them run, and the assessment reports those asked for. */
export function concluding(compiled: CompiledRulebook, plans: readonly RuleSetPlan[], trace: boolean): Conclude {
  const { ruleSets, run } = planScope(plans, compiled.scope);
  const { readings, overrides } = compiled;
  const { lawAsOf, provisions } = compiled.rulebook;
  const citationsOf = citationLookup(provisions);
  // Assessments share it.
  const rulebook = Object.freeze(rulebookIdentity(compiled.rulebook));
  const missingFor = compileMissing(compiled);
  return (facts, pathsOf, asked = () => true) => {
    const { fired } = run(facts);
    const conclusions: Record<string, string> = {};
    const collected: Record<string, string[]> = {};
    const held: ConclusionPlan[] = [];
    const missing = new Set<string>();
    const traces: RuleSetTrace[] | undefined = trace ? [] : undefined;
    ruleSets.forEach((ruleSet, at) => {
      const { decides } = ruleSet.compiled.ruleSet;
      if (!asked(decides)) return;
      const index = fired[at] ?? UNDETERMINED;
      const indices = typeof index === 'number' ? [index] : index;
      const own = indices.flatMap((each) => ruleSet.conclusions[each] ?? []);
      held.push(...own);
      if (typeof index === 'number') conclusions[decides] = own[0]?.type ?? 'undetermined';
      else collected[decides] = own.map(({ type }) => type);
      if (index === UNDETERMINED)
        for (const fact of missingFor(decides, facts)) for (const path of pathsOf(fact)) missing.add(path);
      traces?.push(ruleSet.traced(index, facts));
    });
    return {
      conclusions,
      collected,
      results: Object.assign({}, ...held.map((conclusion) => resultsOf(conclusion, facts))) as Record<string, PlainValue>,
      findings: held.map((conclusion) => conclusion.finding()),
      missing: [...missing],
      readings,
      ...(Object.keys(overrides).length === 0 ? {} : { parameters: overrides }),
      rulebook,
      ...(lawAsOf === undefined ? {} : { lawAsOf }),
      citations: citationsOf(provisionsOf(held.map((conclusion) => conclusion.provisions))),
      ...(traces === undefined ? {} : { trace: traces }),
    };
  };
}

/**
 * Compiles the rule sets that a rulebook has for a subject.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function createAssessor<S extends z.core.$ZodType>(
  subject: Subject<S>,
  options: AssessorOptions,
): Assessor<Immutable<z.output<S>>> {
  const { rulebook = reliedOn(options.rulebook), ...given } = callerOptions(options);
  const compiled = compileRulebook(rulebook, given, { grains: [subject.grain], facts: declarationsOf(subject) });
  const conclude = concluding(compiled, planRuleSets(compiled), given.trace);
  const { scope, readings } = compiled;
  const readers = subject.facts.map(({ name, read }) => ({ slot: scope.slotOf(name), read }));
  const lacking = new Map(subject.facts.map((fact) => [fact.name, fact.lacking]));
  const prefix = `${subject.grain}.`;
  return {
    rulebook,
    readings,
    assess(input, asked) {
      const known = parsedInput(subject.schema, REFUSED_SUBJECTS[subject.grain], input) as object;
      const facts = unknownFacts(compiled);
      for (const { slot, read } of readers) facts[slot] = read(known);
      compiled.derive(facts, subject.grain);
      const pathsOf = (fact: string) =>
        lacking.get(fact)?.(known) ?? [fact.startsWith(prefix) ? fact.slice(prefix.length) : fact];
      return conclude(facts, pathsOf, asked);
    },
  };
}

/**
 * An input that its schema has accepted.
 *
 * @throws {InvalidInputError} where it does not
 */
export function parsedInput<S extends z.core.$ZodType>(schema: S, refused: Wording, input: unknown): z.output<S> {
  return parsedAs(schema, input, (problems) => new InvalidInputError(refused, problems));
}
