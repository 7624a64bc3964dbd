import {
  Almanac,
  type DynamicFactCallback,
  Engine,
  type EngineResult,
  Fact,
  Operator,
  type OperatorDecorator,
  type OperatorEvaluator,
  Rule,
} from 'json-rules-engine';
import { nearestName } from '../facts/input/nearest-name.js';
import type { Wording } from '../law/wording.js';
import { comparisonsOf } from '../rulebook/condition.js';
import { pointerOf } from '../rulebook/load/invalid-rulebook.js';
import { OPERATOR_NAMES } from '../rulebook/operator-name.js';
import type { Vocabulary } from '../rulebook/vocabulary.js';
import {
  BUILT_IN_OPERATORS,
  type HostCondition,
  hostConditions,
  type KnownNames,
  OPPOSED,
  plainConditions,
} from './host-conditions.js';
import { HostFailureError, InvalidAdditionError, inTime, ofHost, thrown } from './host-errors.js';
import { ADDITIONS, EXPECTED_ADDITION as EXPECTED, FAILURES } from './host-words.js';

/** The rule sets run at this priority and above. A host's own rules run after them, at a lower priority. */
export const PRIORITY_STEP = 1000;

type Fields = Readonly<Record<string, unknown>>;
type Callback = (...given: never[]) => unknown;
/** Members that json-rules-engine has and does not declare. */
interface Undeclared {
  readonly operators: { get(name: string): { evaluate(left: unknown, right: unknown): boolean } | null };
  readonly facts: ReadonlyMap<string, Fact>;
  emitAsync(...event: unknown[]): Promise<unknown>;
}

/** A host's rule in the form in which it was added. */
interface HostRule {
  readonly addition: Wording;
  readonly name: string | undefined;
  readonly conditions: unknown;
}

const RULE_KEYS = ['name', 'priority', 'conditions', 'event', 'onSuccess', 'onFailure'];

/**
 * A json-rules-engine `Engine` that runs the rule sets. A host adds rules, facts and operators of its own. The engine refuses an
 * addition that could not run as intended, and no part of the rule sets can be replaced.
 */
export class DeferralEngine extends Engine {
  readonly #vocabulary: Vocabulary;
  /** The names of the rules of the rule sets. */
  readonly #ruleNames = new Set<string>();
  readonly #hostFacts = new Set<string>();
  readonly #hostRules = new Map<Rule, HostRule>();
  /** The rule that runs, by the object that a host added. */
  readonly #inPlaceOf = new Map<object, Rule>();
  readonly #hostConditions = new Map<string, unknown>();
  /** Whether additions come from the host. This is so once the rule sets have been added. */
  #isOpen = false;

  constructor(
    vocabulary: Vocabulary,
    /** The time to wait for an answer of the host, in milliseconds. */
    readonly hostTimeLimit: number,
  ) {
    super([], { allowUndefinedFacts: true });
    this.#vocabulary = vocabulary;
  }

  /** json-rules-engine notifies listeners by this method, and waits for all of them. */
  emitAsync(...event: unknown[]): Promise<unknown> {
    const { emitAsync } = Engine.prototype as unknown as Undeclared;
    return inTime(ADDITIONS.listener, emitAsync.apply(this, event), this.hostTimeLimit);
  }

  /** Declares that the rule sets are complete. All later additions come from the host. */
  open(): this {
    for (const name of BUILT_IN_OPERATORS) {
      const own = this.#operator(name);
      if (own !== null)
        super.addOperator(
          new Operator(
            name,
            overKnown((left, right) => own.evaluate(left, right)),
          ),
        );
    }
    super.addOperatorDecorator('not', (left: unknown, right: unknown, next: OperatorEvaluator<unknown, unknown>) => {
      return left !== undefined && right !== undefined && !next(left, right);
    });
    this.#isOpen = true;
    return this;
  }

  override addRule(given: Parameters<Engine['addRule']>[0]): this {
    // The constructor of `Engine` adds its own rules before the private fields exist.
    if (!(#isOpen in this) || !this.#isOpen) {
      if (#isOpen in this && given.name !== undefined) this.#ruleNames.add(given.name);
      return super.addRule(given);
    }
    const rule = this.#checkedRule(given);
    super.addRule(rule);
    return this;
  }

  override updateRule(given: Rule): void {
    const name = fieldOf(ADDITIONS.rule(), given, 'name');
    if (!this.#ofName(name).length) throw new InvalidAdditionError(ADDITIONS.rule(), '/name', name, EXPECTED.ownRule);
    const rule = this.#checkedRule(given);
    this.removeRule(name as string);
    super.addRule(rule);
  }

  override removeRule(ruleOrName: Rule | string): boolean {
    if (typeof ruleOrName === 'object' && ruleOrName !== null) {
      const rule = this.#inPlaceOf.get(ruleOrName);
      if (rule === undefined || !this.#hostRules.delete(rule)) return false;
      this.#inPlaceOf.delete(ruleOrName);
      return super.removeRule(rule);
    }
    if (this.#ruleNames.has(ruleOrName)) {
      throw new InvalidAdditionError(ADDITIONS.rule(), '', ruleOrName, EXPECTED.notOfRulebook);
    }
    const own = this.#ofName(ruleOrName);
    for (const rule of own) this.#hostRules.delete(rule);
    return own.length > 0 && super.removeRule(ruleOrName);
  }

  override setCondition(name: string, conditions: Parameters<Engine['setCondition']>[1]): this {
    const addition = ADDITIONS.condition(shown(name));
    if (typeof name !== 'string' || name === '') throw new InvalidAdditionError(ADDITIONS.condition(), '', name, EXPECTED.name);
    if (this.#hostConditions.has(name)) {
      throw new InvalidAdditionError(addition, '', name, EXPECTED.newCondition);
    }
    const plain = plainConditions(addition, conditions);
    hostConditions(addition, plain, this.#known());
    this.#hostConditions.set(name, plain);
    return this;
  }

  override removeCondition(name: string): boolean {
    if (!this.#hostConditions.has(name)) return false;
    this.#unneeded(ADDITIONS.condition(shown(name)), { ...this.#known(), condition: (it) => this.#conditionBut(name, it) });
    return this.#hostConditions.delete(name);
  }

  override addOperator<A, B>(given: Operator | string, callback?: OperatorEvaluator<A, B>): void {
    if (!(#isOpen in this) || !this.#isOpen) {
      if (typeof given === 'string' && callback !== undefined) super.addOperator(given, callback);
      else super.addOperator(given as Operator);
      return;
    }
    const name = typeof given === 'string' ? given : fieldOf(ADDITIONS.operator(), given, 'name');
    const addition = ADDITIONS.operator(shown(name));
    if (typeof name !== 'string' || name === '' || name.includes(':') || name.startsWith(OPPOSED)) {
      throw new InvalidAdditionError(ADDITIONS.operator(), '/name', name, EXPECTED.withoutColon);
    }
    if ([...OPERATOR_NAMES, ...BUILT_IN_OPERATORS].includes(name)) {
      throw new InvalidAdditionError(addition, '/name', name, EXPECTED.newOperator);
    }
    let holds: OperatorEvaluator<unknown, unknown>;
    if (isOf(given, Operator)) {
      const { evaluate } = given as unknown as { evaluate(left: unknown, right: unknown): boolean };
      holds = (left, right) => evaluate.call(given, left, right);
    } else {
      if (typeof callback !== 'function') throw new InvalidAdditionError(addition, '', callback, EXPECTED.functionOfTwo);
      holds = callback as OperatorEvaluator<unknown, unknown>;
    }
    super.addOperator(
      name,
      overKnown((left, right) => {
        const answer: unknown = ofHost(addition, () => holds(left, right));
        if (typeof answer !== 'boolean') throw new HostFailureError(addition, FAILURES.noAnswer);
        return answer;
      }),
    );
  }

  override removeOperator(given: Operator | string): boolean {
    const name = typeof given === 'string' ? given : fieldOf(ADDITIONS.operator(), given, 'name');
    const addition = ADDITIONS.operator(shown(name));
    if (typeof name !== 'string' || [...OPERATOR_NAMES, ...BUILT_IN_OPERATORS].includes(name)) {
      throw new InvalidAdditionError(addition, '', name, EXPECTED.ownOperator);
    }
    this.#unneeded(addition, {
      ...this.#known(),
      hasOperator: (it) => it !== name && !it.endsWith(`:${name}`) && this.#operator(it) !== null,
    });
    return super.removeOperator(name);
  }

  override removeOperatorDecorator(given: OperatorDecorator | string): boolean {
    const name = typeof given === 'string' ? given : fieldOf(ADDITIONS.decorator(), given, 'name');
    const addition = ADDITIONS.decorator(shown(name));
    if (typeof name !== 'string') throw new InvalidAdditionError(addition, '', name, EXPECTED.decorator);
    this.#unneeded(addition, {
      ...this.#known(),
      hasOperator: (it) => !`:${it}`.includes(`:${name}:`) && this.#operator(it) !== null,
    });
    return super.removeOperatorDecorator(name);
  }

  override addOperatorDecorator(given: unknown, callback?: unknown): void {
    if (!(#isOpen in this) || !this.#isOpen) {
      if (typeof given === 'string') super.addOperatorDecorator(given, callback as never);
      else super.addOperatorDecorator(given as OperatorDecorator);
      return;
    }
    const name = typeof given === 'string' ? given : fieldOf(ADDITIONS.decorator(), given, 'name');
    const addition = ADDITIONS.decorator(shown(name));
    if (typeof name !== 'string' || name === '' || name.includes(':') || DECORATORS.includes(name)) {
      throw new InvalidAdditionError(addition, '/name', name, EXPECTED.newWithoutColon);
    }
    if (typeof given !== 'string') {
      super.addOperatorDecorator(given as OperatorDecorator);
      return;
    }
    if (typeof callback !== 'function') throw new InvalidAdditionError(addition, '', callback, EXPECTED.function);
    super.addOperatorDecorator(name, (left: unknown, right: unknown, next: unknown) =>
      ofHost(addition, () => (callback as (...given: unknown[]) => boolean)(left, right, next)),
    );
  }

  override addFact<T>(given: Fact<T> | string, value?: DynamicFactCallback<T> | T, options?: Fact['options']): this {
    if (!(#isOpen in this) || !this.#isOpen) return super.addFact(given as string, value, options);
    const name = isOf(given, Fact) ? fieldOf(ADDITIONS.fact(), given, 'id') : given;
    const addition = ADDITIONS.fact(shown(name));
    if (typeof name !== 'string' || name === '') throw new InvalidAdditionError(ADDITIONS.fact(), '/id', name, EXPECTED.name);
    if (this.#vocabulary.has(name)) {
      throw new InvalidAdditionError(addition, '/id', name, EXPECTED.newFact);
    }
    const method: unknown = isOf(given, Fact) ? (given.calculationMethod ?? given.value) : value;
    const found =
      typeof method === 'function'
        ? (...its: readonly unknown[]) => ofHost(addition, () => (method as (...its: readonly unknown[]) => unknown)(...its))
        : method;
    const fact = refusing(addition, () => new Fact(name, found, isOf(given, Fact) ? given.options : options));
    super.addFact(fact);
    this.#hostFacts.add(name);
    return this;
  }

  override removeFact(given: string | Fact): boolean {
    const name = isOf(given, Fact) ? fieldOf(ADDITIONS.fact(), given, 'id') : given;
    if (typeof name !== 'string' || this.#vocabulary.has(name)) {
      throw new InvalidAdditionError(ADDITIONS.fact(shown(name)), '', name, EXPECTED.ownFact);
    }
    if (!this.#hostFacts.has(name)) return false;
    this.#unneeded(ADDITIONS.fact(shown(name)), { ...this.#known(), hasFact: (it) => it !== name && this.#hostFacts.has(it) });
    this.#hostFacts.delete(name);
    return super.removeFact(name);
  }

  /**
   * Runs the rules for one unit of a loan. Several runs may be in progress at once, and each has its own status. `stop` does
   * not end a run, because it would leave rules undecided.
   *
   * @throws {HostFailureError}
   */
  async decideUnit(facts: Record<string, unknown>): Promise<EngineResult> {
    const almanac = new UnitAlmanac(this.#vocabulary, this.hostTimeLimit);
    const run = Object.create(this) as DeferralEngine;
    try {
      const running = Engine.prototype.run.call(run, facts, { almanac });
      almanac.isSealed = true;
      return await running;
    } catch (error) {
      if (error instanceof HostFailureError) throw error;
      // The rules of the rule sets throw nothing.
      throw new HostFailureError(ADDITIONS.listener, FAILURES.threw(thrown(error)), error);
    }
  }

  #operator(name: string): { evaluate(left: unknown, right: unknown): boolean } | null {
    return (this as unknown as Undeclared).operators.get(name);
  }

  #ofName(name: unknown): Rule[] {
    return [...this.#hostRules].filter(([, its]) => its.name === name).map(([rule]) => rule);
  }

  #known(): KnownNames {
    return {
      vocabulary: this.#vocabulary,
      facts: this.#hostFacts,
      hasFact: (name) => this.#hostFacts.has(name),
      hasOperator: (name) => this.#operator(name) !== null,
      condition: (name) => this.#hostConditions.get(name),
      conditions: this.#hostConditions.keys(),
    };
  }

  #conditionBut(name: string, other: string): unknown {
    return other === name ? undefined : this.#hostConditions.get(other);
  }

  /** @throws {InvalidAdditionError} if a rule of the host needs what is about to be removed */
  #unneeded(addition: Wording, known: KnownNames): void {
    for (const { addition: rule, conditions } of this.#hostRules.values()) {
      try {
        hostConditions(rule, conditions, known, ['conditions']);
      } catch (error) {
        if (!(error instanceof InvalidAdditionError)) throw error;
        throw new InvalidAdditionError(addition, '', error.value, EXPECTED.unneeded(rule));
      }
    }
  }

  /** Checks a host's rule and returns the rule that runs in its place. */
  #checkedRule(given: unknown): Rule {
    if (typeof given !== 'object' || given === null) throw new InvalidAdditionError(ADDITIONS.rule(), '', given, EXPECTED.rule);
    const isRule = isOf(given, Rule);
    const name = fieldOf(ADDITIONS.rule(), given, 'name');
    const addition = name === undefined ? ADDITIONS.rule() : ADDITIONS.rule(shown(name));
    const refuse = (step: string, value: unknown, expected: Wording, nearest?: string): never => {
      throw new InvalidAdditionError(addition, pointerOf([step]), value, expected, nearest);
    };
    if (name !== undefined && (typeof name !== 'string' || name === '')) refuse('name', name, EXPECTED.text);
    if (typeof name === 'string' && this.#ruleNames.has(name)) {
      refuse('name', name, EXPECTED.newRuleName);
    }
    const unknown = isRule ? undefined : keysOf(addition, given).find((key) => !RULE_KEYS.includes(key));
    if (unknown !== undefined) refuse(unknown, undefined, EXPECTED.keys(RULE_KEYS), nearestName(unknown, RULE_KEYS));
    const priority = fieldOf(addition, given, 'priority') ?? 1;
    if (!Number.isSafeInteger(priority) || (priority as number) < 1 || (priority as number) >= PRIORITY_STEP) {
      refuse('priority', priority, EXPECTED.priority(PRIORITY_STEP - 1));
    }
    const event = eventOf(addition, fieldOf(addition, given, 'event'));
    const written = fieldOf(addition, given, 'conditions');
    const conditions = plainConditions(addition, isRule ? conditionData(written) : written, ['conditions']);
    const checked = hostConditions(addition, conditions, this.#known(), ['conditions']);
    const listeners = isRule
      ? // Events of the rule that runs are passed on to the listeners of the rule that was given.
        {
          onSuccess: (...its: unknown[]) =>
            inTime(ADDITIONS.listenerOf('onSuccess', addition), emitted(given, 'success', its), this.hostTimeLimit),
          onFailure: (...its: unknown[]) =>
            inTime(ADDITIONS.listenerOf('onFailure', addition), emitted(given, 'failure', its), this.hostTimeLimit),
        }
      : this.#listenersOf(addition, given);
    const group = 'all' in checked || 'any' in checked ? checked : { all: [checked] };
    this.#addOpposed(group);
    const properties = { conditions: group, event, priority, ...(name === undefined ? {} : { name }), ...listeners };
    const rule = refusing(addition, () => new Rule(properties as unknown as ConstructorParameters<typeof Rule>[0]));
    this.#hostRules.set(rule, { addition, name: name as string | undefined, conditions });
    this.#inPlaceOf.set(given, rule);
    return rule;
  }

  #listenersOf(addition: Wording, given: object): Fields {
    const listeners: Record<string, Callback> = {};
    for (const key of ['onSuccess', 'onFailure'] as const) {
      const listener = fieldOf(addition, given, key);
      if (listener === undefined) continue;
      if (typeof listener !== 'function') throw new InvalidAdditionError(addition, `/${key}`, listener, EXPECTED.function);
      const name = ADDITIONS.listenerOf(key, addition);
      const called = async (its: never[]) => ofHost(name, () => (listener as Callback)(...its));
      listeners[key] = (...its) => inTime(name, called(its), this.hostTimeLimit);
    }
    return listeners;
  }

  /** Adds the opposites of operators that conditions use. */
  #addOpposed(condition: HostCondition): void {
    for (const { operator } of comparisonsOf(condition)) {
      if (!operator.startsWith(OPPOSED)) continue;
      const opposite = operator.slice(OPPOSED.length);
      super.addOperator(
        operator,
        overKnown((left, right) => this.#operator(opposite)?.evaluate(left, right) === false),
      );
    }
  }
}

/** The facts of one run. A host may add facts during the run but may not replace any. */
class UnitAlmanac extends Almanac {
  readonly #vocabulary: Vocabulary;
  readonly #hostTimeLimit: number;
  isSealed = false;

  constructor(vocabulary: Vocabulary, hostTimeLimit: number) {
    super({ allowUndefinedFacts: true });
    this.#vocabulary = vocabulary;
    this.#hostTimeLimit = hostTimeLimit;
  }

  /** Every fact of the host is read by this method, however it was added. */
  override factValue<T>(name: string, params?: Record<string, unknown>, path?: string): Promise<T> {
    // With a misspelt name, `undefined` would pass for a fact that is unknown.
    if (!this.#vocabulary.has(name) && !this.#has(name))
      throw new HostFailureError(ADDITIONS.fact(shown(name)), FAILURES.unknownFact);
    const value = super.factValue<T>(name, params, path);
    return this.#vocabulary.has(name) ? value : inTime(ADDITIONS.fact(shown(name)), value, this.#hostTimeLimit);
  }

  override addFact<T>(given: Fact<T> | string, value?: unknown, options?: Fact['options']): this {
    this.#check(isOf(given, Fact) ? given.id : (given as string));
    return super.addFact(given as string, value, options);
  }

  override addRuntimeFact(name: string, value: unknown): void {
    this.#check(name);
    super.addRuntimeFact(name, value);
  }

  /** Whether the engine, or the host during the run, has added a fact. */
  #has(name: string): boolean {
    return (this as unknown as { readonly factMap: ReadonlyMap<string, unknown> }).factMap.has(name);
  }

  #check(name: string): void {
    if (!this.isSealed || !this.#vocabulary.has(name)) return;
    throw new HostFailureError(ADDITIONS.fact(shown(name)), FAILURES.addedLate);
  }
}

const DECORATORS: readonly string[] = ['someFact', 'someValue', 'everyFact', 'everyValue', 'swap', 'not'];

/** The same operator, which holds for known values only. */
function overKnown(holds: OperatorEvaluator<unknown, unknown>): OperatorEvaluator<unknown, unknown> {
  return (left, right) => left !== undefined && right !== undefined && holds(left, right);
}

/** The plain data of a rule's conditions, which a `Rule` keeps as objects of a class. */
function conditionData(conditions: unknown): unknown {
  const its = conditions as { toJSON?: (stringify: boolean) => unknown } | undefined;
  return typeof its?.toJSON === 'function' ? its.toJSON(false) : conditions;
}

function emitted(rule: Rule, event: string, its: readonly unknown[]): Promise<unknown> {
  return (rule as unknown as Undeclared).emitAsync(event, ...its);
}

function eventOf(addition: Wording, given: unknown): Fields {
  if (typeof given !== 'object' || given === null) throw new InvalidAdditionError(addition, '/event', given, EXPECTED.event);
  const [type, params] = [fieldOf(addition, given, 'type'), fieldOf(addition, given, 'params')];
  if (typeof type !== 'string' || type === '') throw new InvalidAdditionError(addition, '/event/type', type, EXPECTED.text);
  return params === undefined ? { type } : { type, params };
}

/** Whether an object is an instance of a class. Returns `false` if the test throws. */
function isOf<T>(given: unknown, type: new (...its: never[]) => T): given is T {
  try {
    return given instanceof type;
  } catch {
    return false;
  }
}

/** Reads a property of a host's object. */
function fieldOf(addition: Wording, from: unknown, key: string): unknown {
  if (typeof from !== 'object' || from === null) throw new InvalidAdditionError(addition, '', from, EXPECTED.object);
  try {
    return (from as Fields)[key];
  } catch {
    throw new InvalidAdditionError(addition, pointerOf([key]), undefined, EXPECTED.readableValue);
  }
}

function keysOf(addition: Wording, from: object): string[] {
  try {
    return Object.keys(from);
  } catch {
    throw new InvalidAdditionError(addition, '', from, EXPECTED.readableObject);
  }
}

function refusing<T>(addition: Wording, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new InvalidAdditionError(addition, '', undefined, EXPECTED.acceptable(thrown(error)));
  }
}

function shown(name: unknown): string {
  return typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : typeof name;
}
