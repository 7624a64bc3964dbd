import { type CompiledRulebook, type CompiledRuleSet, type Fired, runRuleSet } from '../evaluate/compile-rulebook.js';
import { compileSplitPartition } from '../evaluate/decision-cells.js';
import { UNDETERMINED } from '../evaluate/first-hit.js';
import type { FactValues, Scope } from '../evaluate/scope.js';
import { compileTracer, type Tracer } from '../evaluate/trace.js';
import { type FactType, type FactValue, type PlainValue, plainValue } from '../facts/fact.js';
import type { ComponentKind } from '../facts/loan/component.js';
import { memo, roomFor } from '../facts/values/memo.js';
import { type ProvisionSet, provisionSet, provisionsOf } from './citations.js';
import { WARNING_FACTS } from './contract.js';
import type { Finding, RuleSetTrace } from './decision.js';
import { statementOf } from './statement.js';

/** The component that rule sets are run for; absent for a whole loan, a guarantee or another subject. */
export interface Place {
  readonly index: number;
  readonly kind: ComponentKind;
}

/** A further result of a conclusion. */
export interface Given {
  readonly type: FactType;
  /** Its value where that is the same for every loan; `undefined` where it is a fact of the loan. */
  readonly constant: FactValue;
  read(facts: FactValues): FactValue;
}

/** A conclusion, ready to be written into decisions. */
export interface ConclusionPlan {
  readonly type: string;
  readonly provisions: ProvisionSet;
  /** Whether it tells of data that contradict each other. */
  readonly warns: boolean;
  readonly gives: Readonly<Record<string, Given>>;
  /** The finding: the same frozen object for the same place, or the same guarantee, in every decision. */
  finding(place?: Place, guarantee?: number): Finding;
}

/** A rule set, ready to be written into decisions. */
export interface RuleSetPlan {
  readonly compiled: CompiledRuleSet;
  readonly conclusions: readonly ConclusionPlan[];
  /** Its trace, given what it concluded from the facts. */
  traced(fired: Fired, facts: FactValues, place?: Place, guarantee?: number): RuleSetTrace;
}

/** The rule sets of a compiled rulebook, in the order in which they are decided. */
export function planRuleSets(book: CompiledRulebook): RuleSetPlan[] {
  const places = new Map(book.rulebook.provisions.map(({ id }, place) => [id, place]));
  return book.ruleSets.map((compiled) => planRuleSet(compiled, book, places));
}

/**
 * What the rule sets of a scope concluded together.
 *
 * INVARIANT (same verdict): a verdict never changes, and nothing in it depends on the figures of a loan. So what follows from it may
 * be kept by its identity. One verdict is never that of facts in two cells (`lackingFacts` relies on it); facts in one cell mostly
 * have the same verdict, which saves work, and nothing relies on that.
 *
 * INVARIANT (same conclusions): all of a verdict follows from `fired`, and verdicts of several cells mostly share that list, with
 * the others. What follows from it may be kept by its identity (`conclusionReader` does).
 */
export interface Verdict {
  /** What each rule set concluded, in their order. */
  readonly fired: readonly Fired[];
  /** The value that each decides; `undefined` where it is undetermined or a list. */
  readonly decided: readonly (string | undefined)[];
  /** All conclusions that hold. */
  readonly conclusions: readonly ConclusionPlan[];
  /** What they cite. */
  readonly provisions: ProvisionSet;
}

/** The verdict that follows from what each rule set concluded. */
export function verdictOf(ruleSets: readonly RuleSetPlan[], fired: readonly Fired[]): Verdict {
  const conclusions = ruleSets.flatMap((ruleSet, at) => {
    const index = fired[at] ?? UNDETERMINED;
    return (typeof index === 'number' ? [index] : index).flatMap((each) => ruleSet.conclusions[each] ?? []);
  });
  return {
    fired,
    decided: ruleSets.map(({ conclusions: own }, at) => {
      const index = fired[at];
      return typeof index === 'number' ? own[index]?.type : undefined;
    }),
    conclusions,
    provisions: provisionsOf(conclusions.map(({ provisions }) => provisions)),
  };
}

/** The further results of a conclusion by name, as a caller reads them: those that are known. */
export function resultsOf({ gives }: ConclusionPlan, facts: FactValues): Record<string, PlainValue> {
  return Object.fromEntries(
    Object.entries(gives).flatMap(([name, given]) => {
      const value = given.read(facts);
      return value === undefined ? [] : [[name, plainValue(given.type, value)] as const];
    }),
  );
}

/** Writes what rule sets decided into the facts, in the slots of what they decide. */
export function writeDecided(slots: readonly number[], { decided }: Verdict, facts: FactValues): void {
  for (let at = 0; at < slots.length; at++) facts[slots[at] as number] = decided[at];
}

/** Runs the rule sets of a scope on the facts, in their order. */
export type Runner = (facts: FactValues) => Verdict;

/** The rule sets of a grain, and how to run them. */
export interface ScopePlan {
  readonly ruleSets: readonly RuleSetPlan[];
  /** The slots of the facts that they decide. */
  readonly slots: readonly number[];
  /** Runs them, and writes what they decide into the facts. */
  readonly run: Runner;
  /**
   * How to run them as long as the facts of other grains stay as they are: on the components of one loan. What they decide need
   * not be found in the facts: whoever reads it there writes it first (`writeDecided`).
   */
  under(facts: FactValues): Runner;
}

/** Plans the rule sets of a grain. */
export function planScope(ruleSets: readonly RuleSetPlan[], scope: Scope): ScopePlan {
  const under = compileRunner(ruleSets, scope);
  const slots = ruleSets.map(({ compiled }) => compiled.slot);
  return {
    ruleSets,
    slots,
    run(facts) {
      const verdict = under(facts)(facts);
      writeDecided(slots, verdict, facts);
      return verdict;
    },
    under,
  };
}

// Loans fall in few cells; the limit is for hostile ones.
const CELLS_KEPT = 20_000;

/**
 * Compiles a runner. Conditions see no more of the facts than the cell they fall in, so a cell's verdict is worked out
 * once and remembered: the rule sets become a decision table that fills as it is used.
 */
function compileRunner(ruleSets: readonly RuleSetPlan[], scope: Scope): ScopePlan['under'] {
  const cells = compileSplitPartition(
    ruleSets.map(({ compiled }) => compiled),
    scope,
  );
  // There are many cells, but the same few rules fire in them. What their verdicts share stays in the processor's cache.
  const sharedBy = memo(CELLS_KEPT, (_key: string, fired: readonly Fired[]) => verdictOf(ruleSets, fired));
  const workOut: Runner = (facts) => {
    const fired = ruleSets.map(({ compiled }) => runRuleSet(compiled, facts));
    return { ...sharedBy(JSON.stringify(fired), fired) };
  };
  if (cells === undefined) return () => workOut;
  const { outer, inner } = cells;
  const room = roomFor(CELLS_KEPT);
  const runnerIn = memo(room, (_outer: number): Runner => {
    const verdictIn = memo(room, (_inner: number, facts: FactValues) => workOut(facts));
    return (facts) => verdictIn(inner(facts), facts);
  });
  return (facts) => runnerIn(outer(facts));
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
      warns: WARNING_FACTS.includes(ruleSet.decides),
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
  return (fired, facts, place, guarantee) => ({
    ruleSet: ruleSet.id,
    ...(place === undefined ? {} : { instalment: place.index, component: place.kind }),
    ...(guarantee === undefined ? {} : { guarantee }),
    conclusion: typeof fired === 'number' ? typeOf(fired) : fired.map(typeOf),
    rules: trace(facts),
  });
}

function giver(given: string | { readonly fact: string }, { scope }: CompiledRulebook): Given {
  if (typeof given === 'string') return { type: { kind: 'choice', values: [given] }, constant: given, read: () => given };
  const type = scope.vocabulary.get(given.fact)?.type as FactType;
  const constant = scope.constantOf(given.fact) as FactValue;
  if (constant !== undefined) return { type, constant, read: () => constant };
  const slot = scope.slotOf(given.fact);
  return { type, constant: undefined, read: (facts) => facts[slot] };
}

// A schedule is seldom longer; findings for later instalments are made afresh, so that no input can fill memory.
const REMEMBERED_INSTALMENTS = 600;
const REMEMBERED_GUARANTEES = 20;

/**
 * Adds the place to a conclusion's statement.
 *
 * INVARIANT (same finding): the place alone tells the findings of a conclusion apart, and a finding is frozen. They are kept in
 * lists by the place, which are faster than a map.
 */
function findingsOf(statement: Finding): ConclusionPlan['finding'] {
  const remembered: Record<ComponentKind, Finding[]> = {
    principal: [],
    interest: [],
  };
  const ofGuarantees: Finding[] = [];
  return (place, guarantee) => {
    if (guarantee !== undefined) {
      const known = ofGuarantees[guarantee];
      if (known !== undefined) return known;
      const made = Object.freeze({ ...statement, guarantee });
      if (guarantee < REMEMBERED_GUARANTEES) ofGuarantees[guarantee] = made;
      return made;
    }
    if (place === undefined) return statement;
    const { index: instalment, kind: component } = place;
    const known = remembered[component][instalment];
    if (known !== undefined) return known;
    const made = Object.freeze({ ...statement, instalment, component });
    if (instalment < REMEMBERED_INSTALMENTS) remembered[component][instalment] = made;
    return made;
  };
}
