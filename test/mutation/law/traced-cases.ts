import { ASSESSED_SUBJECTS, type SubjectName } from '../../../src/assess/assessed-subjects.js';
import { createDecider, type Decider } from '../../../src/decide/decide.js';
import type { RuleSetTrace } from '../../../src/decide/decision.js';
import { firstHit, UNDETERMINED } from '../../../src/evaluate/first-hit.js';
import type { ConditionTrace } from '../../../src/evaluate/trace.js';
import { InvalidInputError } from '../../../src/facts/input/invalid-input.js';
import type { AuditCase, FixtureCase, SubjectCase } from '../../../src/fixture/fixture.js';
import { type Comparison, type Condition, foldCondition, isFactReference } from '../../../src/rulebook/condition.js';
import { truthBy } from '../../../src/rulebook/operator.js';
import { conclusionsOf, type RuleSet } from '../../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { all, any, FALSE, not, TRUE, type Truth, UNKNOWN } from '../../../src/rulebook/truth.js';

export type AnyCase = FixtureCase | SubjectCase | AuditCase;

/** The values of the facts that a rule set was decided on, and the cases in which it was. */
interface Step {
  readonly values: ReadonlyMap<string, Value>;
  readonly cases: Set<number>;
}

/** A fact's value; `none` where the record says that there is none, of which every comparison fails. */
interface Value {
  readonly value?: unknown;
  readonly isNone: boolean;
}

/**
 * On what each rule set was decided in cases, by their traces. A slip in a rule set can be seen only in the cases in which its rules
 * come to something else on the same facts, so that no other case need be decided again.
 */
export class TracedCases {
  private readonly steps = new Map<string, Map<string, Step>>();
  private readonly deciders = new Map<string, Decider>();

  constructor(private readonly law: Rulebook) {}

  add(at: number, about: string, one: AnyCase): void {
    const known = new Set<unknown>();
    for (const { ruleSet, rules } of this.traceOf(about, one)) {
      if (known.has(rules)) continue;
      known.add(rules);
      const values = new Map<string, Value>();
      for (const { conditions } of rules) collect(conditions, values);
      const key = JSON.stringify([...values]);
      const steps = this.steps.get(ruleSet) ?? new Map<string, Step>();
      this.steps.set(ruleSet, steps);
      const step = steps.get(key) ?? { values, cases: new Set<number>() };
      steps.set(key, step);
      step.cases.add(at);
    }
  }

  /** The cases in which a rule set comes to something else than another on the same facts, those first that conclude otherwise. */
  differing(ruleSet: RuleSet, other: RuleSet): ReadonlySet<number> {
    const concluding = new Set<number>();
    const holding = new Set<number>();
    for (const { values, cases } of this.steps.get(ruleSet.id)?.values() ?? []) {
      const [one, two] = [ruleSet, other].map((each) => comesTo(each, values));
      if (one?.concluded !== two?.concluded) for (const at of cases) concluding.add(at);
      else if (one?.truths !== two?.truths) for (const at of cases) holding.add(at);
    }
    return new Set([...concluding, ...holding]);
  }

  private traceOf(about: string, { options, ...one }: AnyCase): readonly RuleSetTrace[] {
    const asked = { rulebook: this.law, ...options, trace: true };
    if (about === 'loan') {
      const key = JSON.stringify(options ?? {});
      const decider = this.deciders.get(key) ?? createDecider(asked);
      this.deciders.set(key, decider);
      const result = decider.safeDecide((one as FixtureCase).loan);
      return result.ok ? (result.decision.trace ?? []) : [];
    }
    try {
      return ASSESSED_SUBJECTS[about as SubjectName].assess((one as SubjectCase).input, asked).trace ?? [];
    } catch (error) {
      if (error instanceof InvalidInputError) return [];
      throw error;
    }
  }
}

function collect(trace: ConditionTrace, into: Map<string, Value>): void {
  if ('all' in trace) for (const part of trace.all) collect(part, into);
  else if ('any' in trace) for (const part of trace.any) collect(part, into);
  else if ('not' in trace) collect(trace.not, into);
  else {
    const { fact, operator, value, expected, from, result } = trace;
    const isNone =
      value === undefined && operator !== 'given' && result === 'false' && (from === undefined || expected !== undefined);
    if (isNone || into.get(fact) === undefined) into.set(fact, { isNone, ...(value === undefined ? {} : { value }) });
    if (from !== undefined && into.get(from) === undefined)
      into.set(from, { isNone: false, ...(expected === undefined ? {} : { value: expected }) });
  }
}

function comesTo(ruleSet: RuleSet, values: ReadonlyMap<string, Value>): { readonly concluded: string; readonly truths: string } {
  const conclusions = conclusionsOf(ruleSet);
  const truths = ruleSet.rules.map(({ conditions }) => truthOf(conditions, values));
  const names = [...ruleSet.rules.map(({ name }) => name), 'otherwise'];
  const said = (index: number) =>
    index === UNDETERMINED
      ? 'undetermined'
      : JSON.stringify([names[index], conclusions[index]?.type, conclusions[index]?.params]);
  const held = truths.flatMap((truth, index) => (truth === TRUE ? [said(index)] : []));
  const hit = truths.reduceRight((behind, truth, index) => firstHit(truth, index, behind, conclusions), truths.length);
  return {
    concluded: ruleSet.hitPolicy === 'collect' ? held.join() : said(hit),
    truths: ruleSet.rules.map(({ name }, at) => `${name} ${truths[at]}`).join(),
  };
}

function truthOf(condition: Condition, values: ReadonlyMap<string, Value>): Truth {
  return foldCondition<Truth>(condition, { all, any, not, comparison: (one) => comparisonTruth(one, values) });
}

function comparisonTruth({ fact, operator, value }: Comparison, values: ReadonlyMap<string, Value>): Truth {
  const left = values.get(fact);
  if (operator !== 'given' && left?.isNone === true) return FALSE;
  const right = isFactReference(value) ? values.get(value.fact)?.value : value;
  if (operator === 'given') return (left?.value !== undefined) === right ? TRUE : FALSE;
  const [one, other] = [left?.value, right].map(comparable);
  return one === undefined || other === undefined ? UNKNOWN : truthBy(operator)(one as string, other as string);
}

/** A day or a figure as a number, so that two of them have an order. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return Date.parse(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
