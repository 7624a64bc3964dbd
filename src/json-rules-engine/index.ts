import type { Almanac, Engine, Event, RuleResult } from 'json-rules-engine';
import { type Assembler, assemblerOf } from '../decide/assemble.js';
import { type DeciderOptions, planFor } from '../decide/decide.js';
import type { Decision } from '../decide/decision.js';
import { LoanWalk } from '../decide/loan-walk.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { RuleSetPlan } from '../decide/rule-set-plan.js';
import type { Fired } from '../evaluate/compile-rulebook.js';
import { firstHit } from '../evaluate/first-hit.js';
import type { FactValues } from '../evaluate/scope.js';
import { type FactValue, plainValue } from '../facts/fact.js';
import type { ComponentKind } from '../facts/loan/component.js';
import { asDeclared } from '../facts/loan/extension-facts.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { Decimal } from '../facts/values/decimal.js';
import { callerOptions, LAW_OPTIONS, onlyOptions, wholeNumberOption } from '../rulebook/caller-options.js';
import { combine, formulaOf } from '../rulebook/derived-fact.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { FALSE, TRUE, type Truth } from '../rulebook/truth.js';
import { COUNTED } from '../rulebook/words/expected-words.js';
import { DeferralEngine, PRIORITY_STEP } from './deferral-engine.js';
import { addOperators } from './engine-operators.js';
import { engineRule, truthOfResult } from './engine-rules.js';
import { HostFailureError } from './host-errors.js';
import { ADDITIONS, EXPECTED_ADDITION, FAILURES } from './host-words.js';

export { HostFailureError, InvalidAdditionError } from './host-errors.js';

/** Options of an engine. */
export interface EngineOptions<Ids extends RulebookIds = Ningxia2020> extends DeciderOptions<Ids> {
  /**
   * How long a fact or a listener that the host added may take to answer while a loan is decided, in milliseconds; one that
   * takes longer ends the decision with a `HostFailureError` that names it. Default: 30,000.
   */
  readonly hostTimeLimit?: number | undefined;
}

const HOST_TIME_LIMIT = 30_000;
// The longest delay of a timer. A timer with a longer delay would fire at once.
const TIME_LIMITS = { of: COUNTED.milliseconds, least: 1, most: 2 ** 31 - 1 };

/** The truth of each rule in one run, by its name. */
type RuleTruths = Map<string, Truth>;

interface Loaded {
  readonly engine: DeferralEngine;
  readonly plan: DecisionPlan;
  readonly assembler: Assembler;
  readonly trace: boolean;
  readonly truths: WeakMap<Almanac, RuleTruths>;
}

/** The key of the ids of a rulebook in the type of an engine. No engine has it. */
declare const IDS: unique symbol;

/** An engine with the rule sets of a rulebook. `Ids` is what the compiler knows of its ids. */
export interface LoadedEngine<Ids extends RulebookIds = RulebookIds> extends Engine {
  readonly [IDS]?: Ids;
}

const loadedEngines = new WeakMap<Engine, Loaded>();

/**
 * A json-rules-engine `Engine` loaded with the rule sets, their operators, parameters and readings. Facts in it are
 * plain values: amounts and rates as decimal strings, days as `YYYY-MM-DD`. The conclusion of a rule set is a fact that a
 * host's own rules may test. An event says that the conditions of its rule hold. If several rules of a rule set hold, the
 * decided fact says which one prevails.
 *
 * A host must add its own facts, operators and conditions before the rules that name them. No comparison of an unknown value
 * holds, under a `not` or outside it. Exact facts are compared by the operators of the rule sets (`moreThan`, `onOrBefore` …),
 * not by those of json-rules-engine, which compare text. An addition that could not run as intended is refused with an
 * `InvalidAdditionError`. If a fact or a listener does not answer, the decision ends after `hostTimeLimit`. A function that
 * never returns is not stopped.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow, or an invalid time limit
 *
 * @example
 * const engine = createEngine()
 * engine.addRule({
 *   name: 'house/large-deferral',
 *   conditions: {
 *     all: [
 *       { fact: 'component.track', operator: 'is', value: 'shall-defer' },
 *       { fact: 'component.amount', operator: 'moreThan', value: '1000000.00' },
 *     ],
 *   },
 *   event: { type: 'second-signature' },
 * })
 */
export function createEngine<Ids extends RulebookIds = Ningxia2020>(options?: EngineOptions<Ids>): LoadedEngine<Ids>;
export function createEngine(options: EngineOptions<RulebookIds> = {}): Engine {
  onlyOptions<EngineOptions<RulebookIds>>(options, { ...LAW_OPTIONS, trace: true, hostTimeLimit: true });
  const given = callerOptions(options);
  const hostTimeLimit = wholeNumberOption(options, 'hostTimeLimit', TIME_LIMITS) ?? HOST_TIME_LIMIT;
  const plan = planFor(given);
  const truths = new WeakMap<Almanac, RuleTruths>();
  const engine = new DeferralEngine(plan.compiled.scope.vocabulary, hostTimeLimit);
  addOperators(engine);
  addConstants(engine, plan);
  addDerivedFacts(engine, plan);
  const { ruleSets } = plan.compiled;
  // Each rule set runs after those whose facts it tests. A host's rules run after all rule sets.
  ruleSets.forEach(({ ruleSet }, at) => {
    for (const rule of ruleSet.rules) engine.addRule(engineRule(rule, (ruleSets.length - at) * PRIORITY_STEP));
  });
  for (const ruleSetPlan of Object.values(plan.scopes).flatMap(({ ruleSets: own }) => own)) {
    const { decides, hitPolicy } = ruleSetPlan.compiled.ruleSet;
    engine.addFact(decides, (_, almanac) => {
      const fired = concluded(ruleSetPlan, truths.get(almanac));
      if (hitPolicy === 'collect') return (fired as number[]).map((index) => ruleSetPlan.conclusions[index]?.type);
      return ruleSetPlan.conclusions[fired as number]?.type;
    });
  }
  const remember = (_: unknown, almanac: Almanac, result: RuleResult) => {
    const known = truths.get(almanac) ?? new Map<string, Truth>();
    truths.set(almanac, known.set(result.name, truthOfResult(result)));
  };
  engine.on('success', remember);
  engine.on('failure', remember);
  loadedEngines.set(engine, {
    engine: engine.open(),
    plan,
    assembler: assemblerOf(plan),
    trace: given.trace,
    truths,
  });
  return engine;
}

/**
 * Decides a loan on an engine that `createEngine` made: the same decision as `decide` makes, with the host's own rules
 * run beside it, once for the loan, once for each component and once for its guarantee.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidOptionError} for an engine that `createEngine` did not make
 * @throws {HostFailureError} where what the host added threw, gave no answer in time, or stopped the rules of the rulebook from
 *   being run
 */
export async function decideWithEngine<Ids extends RulebookIds = RulebookIds>(
  engine: LoadedEngine<Ids>,
  loan: LoanInput | Loan,
): Promise<Decision<Ids>> {
  return (await decideWithEvents(engine, loan)).decision;
}

/** An event of a host's own rule, and what it is about. */
export interface HostEvent {
  /** The name of the rule; absent where it has none. */
  readonly rule?: string;
  /** The event's own name. */
  readonly type: string;
  /** What the rule gives with it; absent where it gives nothing. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The host's own id of the loan that was being decided. */
  readonly loanId: string;
  /** The instalment, counted from 0, and the component that the rules ran for; absent where they ran for the loan or a guarantee. */
  readonly instalment?: number;
  /** The principal or the interest that it was raised for; absent where it was raised for the loan or a guarantee. */
  readonly component?: ComponentKind;
  /** The guarantee that they ran for, counted from 0. */
  readonly guarantee?: number;
}

/** A decision, and the events of the host's own rules. */
export interface DecisionWithEvents<Ids extends RulebookIds = RulebookIds> {
  /** What the loan comes to, as `decide` has it. */
  readonly decision: Decision<Ids>;
  /** In the order in which the rules ran: for the loan, for each component, for each guarantee. */
  readonly events: readonly HostEvent[];
}

/**
 * Decides a loan as `decideWithEngine` does, and returns the events of the host's own rules that held, each with the loan, and the
 * instalment and component or the guarantee, that it is about.
 *
 * @throws the errors of `decideWithEngine`
 *
 * @example
 * const engine = createEngine()
 * engine.addRule({
 *   name: 'house/due-in-summer',
 *   conditions: { all: [{ fact: 'component.dueDate', operator: 'before', value: '2020-09-01' }] },
 *   event: { type: 'second-signature' },
 * })
 * const { events } = await decideWithEvents(engine, loan)
 * events[0] // { rule: 'house/due-in-summer', type: 'second-signature', loanId: 'NX-1', instalment: 0, component: 'principal' }
 */
export function decideWithEvents<Ids extends RulebookIds = RulebookIds>(
  engine: LoadedEngine<Ids>,
  loan: LoanInput | Loan,
): Promise<DecisionWithEvents<Ids>>;
export async function decideWithEvents(engine: Engine, loan: LoanInput | Loan): Promise<DecisionWithEvents> {
  const loaded = loadedEngines.get(engine);
  if (loaded === undefined) throw new InvalidOptionError('engine', engine, EXPECTED_ADDITION.engine);
  const { plan, assembler, trace, truths } = loaded;
  const rules = plan.compiled.ruleSets.flatMap(({ ruleSet }) => ruleSet.rules);
  const walk = new LoanWalk(plan, asDeclared(Loan.of(loan), plan.compiled.declared));
  const draft = assembler.draft(walk, trace);
  const ofLaw = new Set(rules.map(({ name }) => name));
  const events: HostEvent[] = [];
  while (walk.next()) {
    const { almanac, results } = await loaded.engine.decideUnit(runtimeFacts(plan, walk.facts));
    const found = truths.get(almanac);
    const missed = rules.find(({ name }) => found?.has(name) !== true);
    if (missed !== undefined) throw new HostFailureError(ADDITIONS.engine, FAILURES.notRun(JSON.stringify(missed.name)));
    for (const { name, event } of results) if (!ofLaw.has(name)) events.push(eventAt(walk, name, event));
    draft.take(walk.conclude(walk.ruleSets.map((ruleSet) => concluded(ruleSet, found))));
  }
  return { decision: draft.decision(), events };
}

/** An event at the step of a walk at hand, in objects that the engine does not hold. */
function eventAt({ loan, place, grain, guarantee }: LoanWalk, rule: string | undefined, event: Event | undefined): HostEvent {
  const { type = '', params } = event ?? {};
  return {
    ...(typeof rule === 'string' ? { rule } : {}),
    type,
    ...(params === undefined ? {} : { params: structuredClone(params) }),
    loanId: loan.id,
    ...(place === undefined ? {} : { instalment: place.index, component: place.kind }),
    ...(grain === 'guarantee' && guarantee !== undefined ? { guarantee } : {}),
  };
}

function addConstants(engine: Engine, { compiled: { scope } }: DecisionPlan): void {
  for (const { name, type, origin } of scope.vocabulary.values()) {
    const constant = scope.constantOf(name) as FactValue;
    if ((origin === 'parameter' || origin === 'reading') && constant !== undefined)
      engine.addFact(name, plainValue(type, constant));
  }
}

function addDerivedFacts(engine: Engine, { compiled: { rulebook, scope } }: DecisionPlan): void {
  for (const derived of rulebook.derivedFacts) {
    // Skip derived facts of other subjects, which a loan does not have.
    if (!scope.vocabulary.has(derived.fact)) continue;
    const { arithmetic, operands } = formulaOf(derived);
    engine.addFact(derived.fact, async (_, almanac) => {
      const values = await Promise.all(operands.map((operand) => almanac.factValue<string | undefined>(operand)));
      const [first, ...rest] = values.map((value) => (value === undefined ? undefined : new Decimal(value)));
      return rest
        .reduce((one, other) => (one === undefined || other === undefined ? undefined : combine(arithmetic, one, other)), first)
        ?.toFixed();
    });
  }
}

/** The known facts of the input as plain values. They exclude the conclusions of rule sets, which each run works out anew. */
function runtimeFacts({ compiled: { scope } }: DecisionPlan, facts: FactValues): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const { name, type, origin } of scope.vocabulary.values()) {
    if (origin !== 'input') continue;
    const value = facts[scope.slotOf(name)];
    if (value !== undefined) known[name] = plainValue(type, value);
  }
  return known;
}

/** The conclusion of a rule set, given the truth of its rules. */
function concluded({ compiled: { ruleSet, conclusions } }: RuleSetPlan, truths: RuleTruths | undefined): Fired {
  const { rules, hitPolicy } = ruleSet;
  const found = rules.map(({ name }) => truths?.get(name) ?? FALSE);
  if (hitPolicy === 'collect') return found.flatMap((truth, rule) => (truth === TRUE ? [rule] : []));
  return found.reduceRight<number>((behind, truth, rule) => firstHit(truth, rule, behind, conclusions), rules.length);
}
