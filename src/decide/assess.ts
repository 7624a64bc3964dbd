import * as z from 'zod/mini';
import { type PlainValue, plainValue } from '../facts/fact.js';
import { InvalidInputError, problemsOf } from '../facts/invalid-input.js';
import type { Subject } from '../facts/subject.js';
import { compileRulebook, UNDETERMINED } from '../rules/compile.js';
import { compileMissing } from '../rules/missing.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { CompileOptions, FactValues, Readings } from '../rules/scope.js';
import { citationLookup } from './citations.js';
import type { Citation, Finding, RuleSetTrace } from './decision.js';
import { planRuleSets, planScope } from './rule-set-plan.js';

/** What was decided on a subject other than a loan: plain data. */
export interface Assessment {
  /** What each rule set decided, by the fact that it decides; `undetermined` where an unknown fact leaves it open. */
  readonly conclusions: Readonly<Record<string, string>>;
  /** What rule sets that collect found, by the fact that they decide. */
  readonly collected: Readonly<Record<string, readonly string[]>>;
  /** The further results of the conclusions, by name. */
  readonly results: Readonly<Record<string, PlainValue>>;
  readonly findings: readonly Finding[];
  /** The input's facts that would settle what is undetermined, by path. */
  readonly missing: readonly string[];
  readonly readings: Readings;
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly rulebook: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
  };
  readonly citations: readonly Citation[];
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
  /** @throws {InvalidInputError} where the input is not what the subject's schema describes */
  assess(input: Input): Assessment;
}

/**
 * Compiles the rule sets that a rulebook has for a subject.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function createAssessor<S extends z.core.$ZodType>(subject: Subject<S>, options: AssessorOptions): Assessor<z.output<S>> {
  const compiled = compileRulebook(options.rulebook, options, [subject.grain]);
  const { ruleSets, run } = planScope(planRuleSets(compiled), compiled.scope);
  const citationsOf = citationLookup(compiled.rulebook.provisions);
  const missingFor = compileMissing(compiled);
  const { scope, readings, overrides } = compiled;
  const { id, version, digest } = compiled.rulebook;
  const readers = subject.facts.map(({ name, read }) => ({
    slot: scope.slotOf(name),
    read,
  }));
  const prefix = `${subject.grain}.`;
  const pathOf = (fact: string) => (fact.startsWith(prefix) ? fact.slice(prefix.length) : fact);

  const factsOf = (input: z.output<S>): FactValues => {
    const parsed = z.core.safeParse(subject.schema, input);
    if (!parsed.success) throw new InvalidInputError(`invalid ${subject.grain}`, problemsOf(subject.schema, parsed.error, input));
    const facts: FactValues = new Array(scope.size).fill(undefined);
    for (const { slot, read } of readers) facts[slot] = read(parsed.data as object);
    compiled.derive(facts, subject.grain);
    return facts;
  };

  const assess = (input: z.output<S>): Assessment => {
    const facts = factsOf(input);
    const { fired, conclusions: held, provisions } = run(facts);
    const conclusions: Record<string, string> = {};
    const collected: Record<string, string[]> = {};
    const results: Record<string, PlainValue> = {};
    const missing = new Set<string>();
    for (const conclusion of held) {
      for (const [name, given] of Object.entries(conclusion.gives)) {
        const value = given.read(facts);
        if (value !== undefined) results[name] = plainValue(given.type, value);
      }
    }
    ruleSets.forEach(({ compiled: { ruleSet }, conclusions: plans }, at) => {
      const index = fired[at];
      if (typeof index === 'number') {
        conclusions[ruleSet.decides] = plans[index]?.type ?? 'undetermined';
        if (index === UNDETERMINED) for (const fact of missingFor(ruleSet.decides, facts)) missing.add(pathOf(fact));
      } else {
        collected[ruleSet.decides] = (index ?? []).flatMap((each) => plans[each]?.type ?? []);
      }
    });
    return {
      conclusions,
      collected,
      results,
      findings: held.map((conclusion) => conclusion.finding()),
      missing: [...missing],
      readings,
      ...(Object.keys(overrides).length === 0 ? {} : { parameters: overrides }),
      rulebook: { id, version, digest },
      citations: citationsOf(provisions),
      ...(options.trace === true
        ? {
            trace: ruleSets.map((ruleSet, at) => ruleSet.traced(fired[at] ?? UNDETERMINED, facts)),
          }
        : {}),
    };
  };

  return { rulebook: options.rulebook, readings, assess };
}
