import { type ResolvedComparison, resolveComparison } from '../../../evaluate/comparison.js';
import type { FactValues } from '../../../evaluate/scope.js';
import { type FactType, type FactValue, type PlainValue, plainValue } from '../../../facts/fact.js';
import type { ComponentKind } from '../../../facts/loan/component.js';
import type { Requested } from '../../../facts/loan/instalment-facts.js';
import { askedPath, GUARANTEE_PREFIX, guaranteeFieldPath, instalmentPath } from '../../../facts/loan/loan-path.js';
import { valueAt } from '../../../facts/loan/loan-values.js';
import { type Loan, requestedUntil } from '../../../facts/loan/parse-loan.js';
import { type DayNumber, dayNumber } from '../../../facts/values/civil-date.js';
import type { Comparison } from '../../../rulebook/condition.js';
import { comparatorOf, type Operand, truthBy } from '../../../rulebook/operator.js';
import type { OperatorName, ValueOperator } from '../../../rulebook/operator-name.js';
import type { RuleSet } from '../../../rulebook/rule-set.js';
import { TRUE } from '../../../rulebook/truth.js';
import type { NamedFact } from '../../../rulebook/vocabulary.js';
import type { FactPlace } from '../../why/stated-fact.js';
import type { ExaminedLoan } from '../examined-loan.js';
import { fieldType } from '../field-type.js';
import { NOT_GIVEN, type Region, rangeOf, setOf } from './region.js';

/** A comparison that a rule demands at a place. */
export interface DemandedComparison {
  readonly comparison: Comparison;
  readonly place: FactPlace | undefined;
  readonly ruleSet: RuleSet;
  readonly rule: string;
  /** Whether it keeps a rule of higher priority from holding, rather than making this one hold. */
  readonly against: boolean;
}

/** A condition that a rule demands of a fact, in terms of the loan as the caller wrote it. */
export interface DemandedCondition {
  /** Its path in the loan, or the name of the fact if it is derived by arithmetic. */
  readonly path: string;
  /** What kind of value it is compared as. */
  readonly type: FactType;
  /** Absent if it is unknown; `null` if it is known that there is none. */
  readonly value?: PlainValue | null;
  /** How the rule compares it. */
  readonly operator: OperatorName;
  /** Absent if it is unknown, or if it has to change too, such as a due date that also moves. */
  readonly expected?: PlainValue | readonly string[];
  /** The fact or parameter that `expected` is the value of. */
  readonly from?: string;
  /** The rule that demands it, by its name. */
  readonly rule: string;
  /** Whether it would keep a rule of higher priority from holding, rather than make this one hold. */
  readonly against: boolean;
}

/** A comparison that has to hold, with all that the search for changes needs of it. */
export interface AtomicCondition extends DemandedCondition {
  /** What it constrains: a path of the input, or a text that names both sides if it is relational. */
  readonly key: string;
  readonly holds: boolean;
  /** The values that it allows. */
  readonly region: Region;
  /** Present if the allowed values depend on another field. */
  readonly dependsOn?: Dependence;
  readonly comparison: Comparison;
  readonly place: FactPlace | undefined;
  /** The condition that this one was derived from, if it restates that condition for the field it depends on. */
  readonly reverses?: AtomicCondition;
  /** The guarantee under examination, if there are several. */
  readonly guarantee: number;
  readonly ruleSet: RuleSet;
  /** Whether it compares a sum, a product or two facts of the loan, so that it can only be tested as a whole. */
  readonly relational: boolean;
  /** Whether it holds for the given facts. */
  test(facts: FactValues): boolean;
}

/** How the values that a condition allows depend on another field. */
export interface Dependence {
  /** The key of that field. */
  readonly key: string;
  /** The values of that field for which the present value of the loan is allowed. */
  readonly asItIs: Region;
  /** The values allowed with at least one of the given values of that field. */
  allowed(of: Region): Region;
  /** The values allowed with one value of that field, or if that field is unknown. */
  allowedWith(day: string | undefined): Region;
}

/** States what rules demand of a loan. */
export function atomicConditionOf(demand: DemandedComparison, examined: ExaminedLoan): AtomicCondition {
  const { comparison, place, ruleSet, rule, against } = demand;
  const { operator } = comparison;
  const { scope } = examined.compiled;
  const resolved = resolveComparison(comparison, scope);
  const { fact, left, right } = resolved;
  const facts = examined.factsAt(
    ruleSet.grain === 'guarantee' ? undefined : (place ?? { instalment: 0, component: 'principal' }),
  );
  const truth = truthBy(operator);
  const rightOf = (values: FactValues) => (typeof right === 'function' ? right(values) : right);
  const test = (values: FactValues): boolean => truth(left(values), rightOf(values)) === TRUE;
  const value = left(facts);
  const expected = rightOf(facts);
  const from = typeof comparison.value === 'object' && 'fact' in comparison.value ? { from: comparison.value.fact } : {};
  const source = {
    comparison,
    place,
    guarantee: examined.guarantee,
    ruleSet,
    rule,
    against,
    test,
    holds: test(facts),
    operator,
  };
  const type = fact.type;
  const plain = (operand: Operand) =>
    Array.isArray(operand) ? (operand as readonly string[]) : plainValue(type, operand as Exclude<FactValue, undefined>);

  const asked = askedKind(fact.name, place);
  if (operator === 'given') return { ...source, ...givenCondition(fact, comparison.value === true, place, examined, value) };
  if (asked !== undefined && type.kind === 'flag') {
    const wanted = operator === 'is' ? comparison.value === true : comparison.value !== true;
    return { ...source, ...askedCondition(asked, wanted, place, examined) };
  }
  const path =
    asked !== undefined ? askedPath(asked, examined.loan.input, place?.instalment) : pathOf(fact.name, place, examined);
  if (fact.name === 'component.amountDue' && place !== undefined) {
    const wanted = operator === 'is' ? comparison.value === true : comparison.value !== true;
    const amount = examined.loan.instalments[place.instalment]?.[place.component];
    return {
      ...source,
      key: path,
      path,
      type: { kind: 'money' },
      ...(amount === undefined ? {} : { value: plainValue({ kind: 'money' }, amount) }),
      operator: wanted ? 'moreThan' : 'atMost',
      expected: '0.00',
      region: wanted ? rangeOf(1, Infinity) : rangeOf(0, 0),
      relational: false,
    };
  }
  const stated = {
    ...source,
    path,
    type,
    ...(value === undefined
      ? asked !== undefined && askedUntil(examined.loan, asked, place) === null
        ? { value: null }
        : {}
      : { value: plain(value) as PlainValue }),
    ...(expected === undefined ? {} : { expected: plain(expected) }),
    ...from,
  };
  const relational = fact.origin === 'derived' || typeof right === 'function';
  if (relational) return { ...stated, relational, key: `${fact.name} ${from.from ?? ''}`, region: setOf(signsOf(operator)) };
  return { ...stated, relational, key: path, region: regionOf(resolved, operator, type) };
}

/** The condition that the loan states a fact, with any value, or that it does not state it. */
function givenCondition(
  { name, type, origin }: NamedFact,
  wanted: boolean,
  place: FactPlace | undefined,
  examined: ExaminedLoan,
  value: FactValue,
) {
  const asked = askedKind(name, place);
  const path = asked !== undefined ? askedPath(asked, examined.loan.input, place?.instalment) : pathOf(name, place, examined);
  const field = fieldType(path, examined.compiled.rulebook) ?? type;
  const written = valueAt(examined.loan.input, path);
  const plain = written ?? (value === undefined || field.kind !== type.kind ? undefined : plainValue(type, value));
  const none = written === null && field.kind === 'date';
  // If it is known that no day is asked, the day counts as not given, and it is known whether one is asked.
  const withNone = asked !== undefined && type.kind === 'date' && written !== undefined;
  const relational = origin === 'derived';
  return {
    key: relational ? `${name} given` : path,
    path,
    type: field,
    ...(plain === undefined ? (none ? { value: null } : {}) : { value: plain }),
    expected: wanted,
    region: wanted
      ? relational
        ? setOf([true])
        : anyOf(field, type.kind === 'flag')
      : withNone
        ? rangeOf(1, 0, true)
        : NOT_GIVEN,
    relational,
  };
}

/** Any value of a type. With `none`, a date may also be known to be absent. */
function anyOf(type: FactType, none: boolean): Region {
  if (type.kind === 'choice') return setOf(type.values);
  return type.kind === 'flag' ? setOf([true, false]) : rangeOf(-Infinity, Infinity, none && type.kind === 'date');
}

/** The field of the input that a fact is read from. */
function pathOf(fact: string, place: FactPlace | undefined, { loan, guarantee }: ExaminedLoan): string {
  if (fact.startsWith(GUARANTEE_PREFIX)) return guaranteeFieldPath(fact, loan.input, guarantee);
  if (place === undefined) return fact;
  switch (fact) {
    case 'component.dueDate':
      return dueDateOf(place);
    case 'component.originalDueDate': {
      // An instalment never deferred before has its original due date as its due date.
      const neverDeferred = loan.instalments[place.instalment]?.neverDeferred === true;
      return neverDeferred ? dueDateOf(place) : instalmentPath(place.instalment, 'originalDueDate');
    }
    case 'component.amount':
    case 'component.amountDue':
      return instalmentPath(place.instalment, place.component);
    default:
      return fact;
  }
}

function dueDateOf({ instalment }: FactPlace): string {
  return instalmentPath(instalment, 'dueDate');
}

/** The component whose requested deferral a fact is about. `undefined` for any other fact. */
function askedKind(fact: string, place: FactPlace | undefined): ComponentKind | undefined {
  switch (fact) {
    case 'application.principalRequested':
      return 'principal';
    case 'application.interestRequested':
      return 'interest';
    case 'component.requested':
    case 'component.requestedUntil':
      return place?.component;
    default:
      return undefined;
  }
}

/** The day until which deferral is asked, for the component at a place or by the application for the whole loan. */
function askedUntil(loan: Loan, kind: ComponentKind, place: FactPlace | undefined): Requested {
  const instalment = place === undefined ? undefined : loan.instalments[place.instalment];
  if (instalment !== undefined) return requestedUntil(loan, instalment, kind);
  const days = loan.asked[kind];
  return days === undefined || days === null ? days : days.at(-1);
}

/** Restates the condition that an application covers a component, or does not, as a condition on the day asked. */
function askedCondition(kind: ComponentKind, wanted: boolean, place: FactPlace | undefined, { loan }: ExaminedLoan) {
  const path = askedPath(kind, loan.input, place?.instalment);
  const asked = askedUntil(loan, kind, place);
  const due = place === undefined ? undefined : loan.instalments[place.instalment]?.dueDate;
  const date: FactType = { kind: 'date' };
  return {
    key: path,
    path,
    type: date,
    ...(asked === undefined ? {} : { value: asked === null ? null : plainValue(date, asked) }),
    ...(due === undefined ? {} : { expected: plainValue(date, due) }),
    ...(place === undefined ? {} : { from: 'component.dueDate' }),
    operator: wanted ? ('after' as const) : ('onOrBefore' as const),
    region: reachRegion(wanted, due),
    ...(place === undefined ? {} : { dependsOn: dependenceOn(place, asked, wanted) }),
    relational: false,
  };
}

/** The days asked that are after a due date, or those that are not. If the due date is unknown, every day. */
function reachRegion(wanted: boolean, due: DayNumber | undefined): Region {
  if (wanted) return rangeOf(due === undefined ? -Infinity : due + 1, Infinity);
  return rangeOf(-Infinity, due ?? Infinity, true);
}

function dependenceOn(place: FactPlace, asked: DayNumber | null | undefined, wanted: boolean): Dependence {
  const reached = asked === null || asked === undefined ? setOf([]) : rangeOf(-Infinity, asked - 1);
  const notReached = asked === undefined ? setOf([]) : rangeOf(asked ?? -Infinity, Infinity);
  return {
    key: dueDateOf(place),
    asItIs: wanted ? reached : notReached,
    allowed(of) {
      if (of.kind !== 'range') return setOf([]);
      return wanted ? rangeOf(of.from + 1, Infinity) : rangeOf(-Infinity, of.to, true);
    },
    allowedWith(day) {
      return reachRegion(wanted, day === undefined ? undefined : dayNumber(day));
    },
  };
}

function signsOf(operator: ValueOperator): number[] {
  switch (operator) {
    case 'atMost':
    case 'onOrBefore':
      return [-1, 0];
    case 'lessThan':
    case 'before':
      return [-1];
    case 'atLeast':
    case 'onOrAfter':
      return [0, 1];
    case 'moreThan':
    case 'after':
      return [1];
    case 'is':
    case 'oneOf':
      return [0];
    case 'isNot':
    case 'noneOf':
      return [-1, 1];
  }
}

function regionOf({ right }: ResolvedComparison, operator: ValueOperator, type: FactType): Region {
  const values = type.kind === 'choice' ? type.values : [true, false];
  const bound = right as number;
  switch (operator) {
    case 'is':
    case 'isNot':
    case 'oneOf':
    case 'noneOf':
      return setOf(values.filter((value) => comparatorOf(operator)(value, right as Operand)));
    case 'atMost':
    case 'onOrBefore':
      return rangeOf(-Infinity, bound);
    case 'lessThan':
    case 'before':
      return rangeOf(-Infinity, bound - 1);
    case 'atLeast':
    case 'onOrAfter':
      return rangeOf(bound, Infinity);
    case 'moreThan':
    case 'after':
      return rangeOf(bound + 1, Infinity);
  }
}
