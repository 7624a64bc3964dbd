import type { Decision } from '../../decide/decision.js';
import type { ComparisonTrace } from '../../evaluate/trace.js';
import type { FactType, PlainValue } from '../../facts/fact.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import { sourceField } from '../../facts/loan/loan-facts.js';
import { askedPath, GUARANTEE_PREFIX, guaranteeFieldPath, instalmentPath, pathOf } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt } from '../../facts/loan/loan-values.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { lexiconOf } from '../../words/rulebook-lexicon.js';
import { fieldType, inputType } from '../change/field-type.js';

/** A fact that a conclusion rests on, as the comparison of a rule found it. */
export interface StatedFact {
  /** Its path in the loan, such as `borrower.creditTotal` or `schedule[0].dueDate`. A derived fact has its name here. */
  readonly path: string;
  /** What kind of value it is. */
  readonly type: FactType;
  /** `null` if it is known that there is none. Absent if a decision without a trace says only how it compares. */
  readonly value?: PlainValue | null;
  /** What it was compared with, and how. Absent for a fact that is part of another. */
  readonly comparison?: {
    /** How the rule compares it. */
    readonly operator: OperatorName;
    /** What it was compared with, a value or a list of those allowed. */
    readonly expected: PlainValue | readonly string[];
    /** The fact or parameter that `expected` is the value of. */
    readonly from?: string;
    /** Whether the value satisfies the comparison. */
    readonly holds: boolean;
  };
}

/** The component that a fact was found for. */
export interface FactPlace {
  /** The instalment, counted from 0. */
  readonly instalment: number;
  /** Its principal or its interest. */
  readonly component: ComponentKind;
}

/** The guarantee that a fact was found for, counted from 0. */
export interface GuaranteePlace {
  /** The guarantee, counted from 0. */
  readonly guarantee: number;
}

/** What a fact was found for: a component, or a guarantee. */
export type AnyPlace = FactPlace | GuaranteePlace;

export function isComponent(place: AnyPlace | undefined): place is FactPlace {
  return place !== undefined && 'component' in place;
}

/** The facts that the loan or its decision has a say in, beside the comparison. */
const SAID_BY_LOAN: ReadonlySet<string> = new Set([
  'application.principalRequested',
  'application.interestRequested',
  'component.originalDueDate',
  'component.requestedUntil',
  'component.amount',
  'component.amountDue',
  'component.requested',
]);

/** Whether what is stated of a comparison follows from it and its instalment alone, so that it is the same in other loans. */
export function isStatedAlone({ fact, operator, value, from }: ComparisonTrace, rulebook: Rulebook): boolean {
  const { operands } = lexiconOf(rulebook);
  if (value === undefined && (operator === 'given' || fact === 'component.dueDate')) return false;
  if (operands.has(fact) || (from !== undefined && operands.has(from))) return false;
  return !SAID_BY_LOAN.has(fact) && !fact.startsWith(GUARANTEE_PREFIX);
}

/**
 * Whether facts that were stated of the same comparisons are the same. What one is compared with is that of the comparison, or a
 * day of the loan that is stated after it.
 */
export function sameFacts(some: readonly StatedFact[], others: readonly StatedFact[]): boolean {
  return (
    some.length === others.length && some.every((one, at) => one.path === others[at]?.path && one.value === others[at]?.value)
  );
}

const DATE: FactType = { kind: 'date' };
const MONEY: FactType = { kind: 'money' };

/** Returns a function that turns comparisons into facts of the loan, as the caller wrote them and not as the rules see them. */
export function factStater(
  rulebook: Rulebook,
  decision: Decision,
  loan: LoanInput | undefined,
): (comparison: ComparisonTrace, place: AnyPlace | undefined) => readonly StatedFact[] {
  const { vocabulary, operands } = lexiconOf(rulebook);

  const askedDays = new Map<ComponentKind, string | undefined>();
  const askedUntil = (kind: ComponentKind): string | undefined => {
    if (!askedDays.has(kind)) {
      askedDays.set(
        kind,
        decision.instalments.find((instalment) => instalment[kind].requestedUntil !== undefined)?.[kind].requestedUntil,
      );
    }
    return askedDays.get(kind);
  };

  /** The facts of the input that a derived fact is computed from. Empty without the loan. */
  const operandsOf = (name: string, place: AnyPlace | undefined): StatedFact[] =>
    (operands.get(name) ?? []).flatMap((operand) => {
      if (operands.has(operand)) return operandsOf(operand, place);
      const type = inputType(operand, rulebook);
      const path = pathOf(operand, place);
      const value = type === undefined || loan === undefined ? undefined : valueAt(loan, path);
      return type === undefined || value === undefined || value === null ? [] : [{ path, type, value }];
    });

  /** A fact for which only it matters whether it is stated. */
  const whetherGiven = (fact: string, holds: boolean, place: AnyPlace | undefined): StatedFact => {
    const path = pathOf(fieldOfFact(fact, isComponent(place) ? place : undefined, loan), place);
    const written = loan === undefined ? undefined : valueAt(loan, path);
    const type = fieldType(path, rulebook) ?? vocabulary.get(fact)?.type ?? { kind: 'flag' };
    const said = written === undefined || (written === null && type.kind !== 'date') ? {} : { value: written };
    return { path, type, ...said, comparison: { operator: 'given', expected: true, holds } };
  };

  /** Without the loan, a decision on several guarantees means that the loan listed them. */
  const form = loan ?? ((decision.guarantees ?? []).length > 1 ? { guarantees: [] } : {});
  const pathOf = (fact: string, place: AnyPlace | undefined): string =>
    place !== undefined && 'guarantee' in place ? guaranteeFieldPath(fact, form, place.guarantee) : fact;

  return ({ fact, operator, value, expected, from, result }, place) => {
    const known = vocabulary.get(fact);
    // A fact that another rule set decided has reasons of its own, and readings are stated separately.
    if (known === undefined || known.origin === 'decided' || known.origin === 'reading') return NOTHING;
    if (expected === undefined || fact === 'component.kind') return NOTHING;
    const { type } = known;
    const holds = result === 'true';
    if (operator === 'given' && value === undefined) return [whetherGiven(fact, expected === holds, place)];
    if (fact === 'application.principalRequested') return [asked('application.principalUntil', askedUntil('principal'))];
    if (fact === 'application.interestRequested') return [asked('application.interestUntil', askedUntil('interest'))];
    const comparison = from === undefined ? { operator, expected, holds } : { operator, expected, from, holds };
    if (!isComponent(place) || !fact.startsWith('component.')) {
      const stated = statedFact(pathOf(fact, place), type, value, comparison);
      if (!operands.has(fact) && (from === undefined || !operands.has(from))) return [stated];
      return [stated, ...operandsOf(fact, place), ...(from === undefined ? [] : operandsOf(from, place))];
    }
    const { instalment, component } = place;
    const { dueDate, [component]: part } = decision.instalments[instalment] ?? {};
    switch (fact) {
      case 'component.dueDate':
        return [statedFact(instalmentPath(instalment, 'dueDate'), type, value ?? dueDate, comparison)];
      case 'component.originalDueDate': {
        const path = instalmentPath(instalment, 'originalDueDate');
        // For a part never deferred before, rules see the due date here, but the loan says that there is no earlier date.
        if (value === undefined || value !== dueDate) return [statedFact(path, type, value, comparison)];
        const due = statedFact(instalmentPath(instalment, 'dueDate'), type, value, comparison);
        return [{ path, type: DATE, value: null }, due];
      }
      case 'component.requestedUntil':
        return [statedFact(askedPath(component, loan, instalment), type, value ?? part?.requestedUntil, comparison)];
      case 'component.amount':
      case 'component.amountDue':
        return part?.amount === undefined
          ? [statedFact(fact, type, value, comparison)]
          : [{ path: instalmentPath(instalment, component), type: MONEY, value: part.amount }];
      case 'component.requested': {
        const until = part?.requestedUntil;
        const path = askedPath(component, loan, instalment);
        if (until === undefined || dueDate === undefined) return [asked(path, until)];
        // Whether the application covers the component depends on these two days.
        const reaches = { operator: 'after', expected: dueDate, from: 'component.dueDate', holds: until > dueDate } as const;
        return [
          { path, type: DATE, value: until, comparison: reaches },
          { path: instalmentPath(instalment, 'dueDate'), type: DATE, value: dueDate },
        ];
      }
      default:
        return [statedFact(fact, type, value, comparison)];
    }
  };
}

const NOTHING: readonly StatedFact[] = [];

function statedFact(
  path: string,
  type: FactType,
  value: PlainValue | undefined,
  comparison: NonNullable<StatedFact['comparison']>,
): StatedFact {
  return value === undefined ? { path, type, comparison } : { path, type, value, comparison };
}

/** The field of the loan that shows whether a fact is stated. */
function fieldOfFact(fact: string, place: FactPlace | undefined, loan: LoanInput | undefined): string {
  if (place === undefined) return sourceField(fact) ?? fact;
  const { instalment, component } = place;
  switch (fact) {
    case 'component.dueDate':
    case 'component.originalDueDate':
      return pathOf({ field: sourceField(fact) ?? fact, instalment });
    case 'component.requested':
    case 'component.requestedUntil':
      return askedPath(component, loan, instalment);
    case 'component.amount':
    case 'component.amountDue':
      return instalmentPath(instalment, component);
    default:
      return sourceField(fact) ?? fact;
  }
}

function asked(path: string, until: string | undefined): StatedFact {
  return { path, type: DATE, value: until ?? null };
}
