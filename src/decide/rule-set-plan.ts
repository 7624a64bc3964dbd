import type { FactType, FactValue } from '../facts/fact.js';
import type { ComponentKind } from '../facts/parse-loan.js';
import { type CompiledRulebook, type CompiledRuleSet, decideCollect, decideFirst, type FactValues } from '../rules/compile.js';
import { compileTracer, type Tracer } from '../rules/trace.js';
import { type ProvisionSet, provisionSet } from './citations.js';
import type { Finding, RuleSetTrace } from './decision.js';
import { statementOf } from './statement.js';

/** What a rule set concluded: the index of its conclusion, or the indices of the rules that hold where it collects. */
export type Fired = number | readonly number[];

/** The component that rule sets are run for; absent for a whole loan, a guarantee or another subject. */
export interface Place {
  readonly index: number;
  readonly kind: ComponentKind;
}

/** A further result of a conclusion. */
export interface Given {
  readonly type: FactType;
  read(facts: FactValues): FactValue;
}

/** A conclusion, ready to be written into decisions. */
export interface ConclusionPlan {
  readonly type: string;
  readonly provisions: ProvisionSet;
  readonly gives: Readonly<Record<string, Given>>;
  /** The finding: the same frozen object for the same place in every decision. */
  finding(instalment?: number, component?: ComponentKind): Finding;
}

/** A rule set, ready to be written into decisions. */
export interface RuleSetPlan {
  readonly compiled: CompiledRuleSet;
  readonly conclusions: readonly ConclusionPlan[];
  /** Its trace, given what it concluded from the facts. */
  traced(fired: Fired, facts: FactValues, place?: Place): RuleSetTrace;
}

/** The rule sets of a compiled rulebook, in the order in which they are decided. */
export function planRuleSets(book: CompiledRulebook): RuleSetPlan[] {
  const places = new Map(book.rulebook.provisions.map(({ id }, place) => [id, place]));
  return book.ruleSets.map((compiled) => planRuleSet(compiled, book, places));
}

/** Runs rule sets in their order on the facts, and writes what they decide into them. */
export function runRuleSets(ruleSets: readonly RuleSetPlan[], facts: FactValues): Fired[] {
  const fired: Fired[] = [];
  for (const { compiled } of ruleSets) {
    fired.push(compiled.ruleSet.hitPolicy === 'first' ? decideFirst(compiled, facts) : decideCollect(compiled, facts));
  }
  return fired;
}

function planRuleSet(compiled: CompiledRuleSet, book: CompiledRulebook, places: ReadonlyMap<string, number>): RuleSetPlan {
  const { ruleSet, conclusions } = compiled;
  return {
    compiled,
    traced: tracedBy(compiled, compileTracer(compiled, book.scope)),
    conclusions: conclusions.map(({ type, params }, index) => ({
      type,
      provisions: provisionSet(
        params.provisions.flatMap((id) => places.get(id) ?? []),
        places.size,
      ),
      gives: Object.fromEntries(Object.entries(params.gives ?? {}).map(([name, given]) => [name, giver(given, book)])),
      finding: findingsOf(
        Object.freeze({
          rule: ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`,
          ruleSet: ruleSet.id,
          conclusion: type,
          force: params.force,
          provisions: Object.freeze([...params.provisions]) as string[],
          zh: statementOf(params.zh, 'zh', book),
          en: statementOf(params.en, 'en', book),
        }),
      ),
    })),
  };
}

function tracedBy({ ruleSet, conclusions }: CompiledRuleSet, trace: Tracer): RuleSetPlan['traced'] {
  const typeOf = (index: number) => conclusions[index]?.type ?? 'undetermined';
  return (fired, facts, place) => ({
    ruleSet: ruleSet.id,
    ...(place === undefined ? {} : { instalment: place.index, component: place.kind }),
    conclusion: typeof fired === 'number' ? typeOf(fired) : fired.map(typeOf),
    rules: trace(facts),
  });
}

function giver(given: string | { readonly fact: string }, { scope }: CompiledRulebook): Given {
  if (typeof given === 'string') return { type: { kind: 'choice', values: [given] }, read: () => given };
  const type = scope.vocabulary.get(given.fact)?.type as FactType;
  const constant = scope.constantOf(given.fact) as FactValue;
  if (constant !== undefined) return { type, read: () => constant };
  const slot = scope.slotOf(given.fact);
  return { type, read: (facts) => facts[slot] };
}

// A schedule is seldom longer; findings for later instalments are made afresh, so that no input can fill memory.
const REMEMBERED_INSTALMENTS = 600;

function findingsOf(statement: Finding): ConclusionPlan['finding'] {
  const remembered: Record<ComponentKind, Finding[]> = { principal: [], interest: [] };
  return (instalment, component) => {
    if (instalment === undefined || component === undefined) return statement;
    const known = remembered[component][instalment];
    if (known !== undefined) return known;
    const made = Object.freeze({ ...statement, instalment, component });
    if (instalment < REMEMBERED_INSTALMENTS) remembered[component][instalment] = made;
    return made;
  };
}
