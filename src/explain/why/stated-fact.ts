import type { Decision } from '../../decide/decision.js';
import type { ComparisonTrace } from '../../evaluate/trace.js';
import type { FactType, PlainValue } from '../../facts/fact.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import { LOAN_FACTS, sourceField } from '../../facts/loan/loan-facts.js';
import { askedPath, guaranteeFieldPath, instalmentPath, pathOf } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt } from '../../facts/loan/loan-values.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { lexiconOf } from '../../words/rulebook-lexicon.js';
import { fieldType } from '../change/field-type.js';

/** A fact that a conclusion rests on, as the comparison of a rule found it. */
export interface StatedFact {
  /** Where it stands in the loan: `borrower.creditTotal`, `schedule[0].dueDate`; the name of a fact that is derived. */
  readonly path: string;
  readonly type: FactType;
  /** `null`: it is known that there is none. Absent where a decision without a trace says only how it compares. */
  readonly value?: PlainValue | null;
  /** What it was compared with, and how; absent for a fact that is part of another. */
  readonly comparison?: {
    readonly operator: OperatorName;
    readonly expected: PlainValue | readonly string[];
    /** The fact or parameter that `expected` is the value of. */
    readonly from?: string;
    readonly holds: boolean;
  };
}

/** The component that a fact was found for. */
export interface FactPlace {
  readonly instalment: number;
  readonly component: ComponentKind;
}

/** The guarantee that a fact was found for, counted from 0. */
export interface GuaranteePlace {
  readonly guarantee: number;
}

/** What a fact was found for: a component, or a guarantee. */
export type AnyPlace = FactPlace | GuaranteePlace;

export function isComponent(place: AnyPlace | undefined): place is FactPlace {
  return place !== undefined && 'component' in place;
}

const DATE: FactType = { kind: 'date' };
const MONEY: FactType = { kind: 'money' };

/** States comparisons as facts of the loan, in terms of what its holder wrote rather than of what rules see. */
export function factStater(
  rulebook: Rulebook,
  decision: Decision,
  loan: LoanInput | undefined,
): (comparison: ComparisonTrace, place: AnyPlace | undefined) => StatedFact[] {
  const { vocabulary } = lexiconOf(rulebook);
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));

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

  /** The facts of the input that a derived one is made of, where the loan is at hand. */
  const operandsOf = (name: string, place: AnyPlace | undefined): StatedFact[] =>
    (derived.get(name) ?? []).flatMap((operand) => {
      if (derived.has(operand)) return operandsOf(operand, place);
      const type = LOAN_FACTS.find((fact) => fact.name === operand)?.type;
      const path = pathOf(operand, place);
      const value = type === undefined || loan === undefined ? undefined : valueAt(loan, path);
      return type === undefined || value === undefined || value === null ? [] : [{ path, type, value }];
    });

  /** A fact of which it is said no more than whether it is stated. */
  const whetherGiven = (fact: string, holds: boolean, place: AnyPlace | undefined): StatedFact => {
    const path = pathOf(fieldOfFact(fact, isComponent(place) ? place : undefined, loan), place);
    const written = loan === undefined ? undefined : valueAt(loan, path);
    const type = fieldType(path) ?? vocabulary.get(fact)?.type ?? { kind: 'flag' };
    const said = written === undefined || (written === null && type.kind !== 'date') ? {} : { value: written };
    return { path, type, ...said, comparison: { operator: 'given', expected: true, holds } };
  };

  /** Without the loan, several guarantees are taken to have been listed. */
  const form = loan ?? ((decision.guarantees ?? []).length > 1 ? { guarantees: [] } : {});
  const pathOf = (fact: string, place: AnyPlace | undefined): string =>
    place !== undefined && 'guarantee' in place ? guaranteeFieldPath(fact, form, place.guarantee) : fact;

  return ({ fact, operator, value, expected, from, result }, place) => {
    const known = vocabulary.get(fact);
    // What another rule set decided has reasons of its own; readings are stated apart.
    if (known === undefined || known.origin === 'decided' || known.origin === 'reading') return [];
    if (expected === undefined || fact === 'component.kind') return [];
    const { type } = known;
    if (operator === 'given' && value === undefined) return [whetherGiven(fact, expected === (result === 'true'), place)];
    const holds = result === 'true';
    const comparison = { operator, expected, ...(from === undefined ? {} : { from }), holds };
    const stated = (path: string, is: PlainValue | undefined = value): StatedFact[] => [
      { path, type, ...(is === undefined ? {} : { value: is }), comparison },
    ];
    if (fact === 'application.principalRequested') return [asked('application.principalUntil', askedUntil('principal'))];
    if (fact === 'application.interestRequested') return [asked('application.interestUntil', askedUntil('interest'))];
    if (!isComponent(place) || !fact.startsWith('component.')) {
      return [...stated(pathOf(fact, place)), ...operandsOf(fact, place), ...(from === undefined ? [] : operandsOf(from, place))];
    }
    const { instalment, component } = place;
    const { dueDate, [component]: part } = decision.instalments[instalment] ?? {};
    switch (fact) {
      case 'component.dueDate':
        return stated(instalmentPath(instalment, 'dueDate'), value ?? dueDate);
      case 'component.originalDueDate': {
        const path = instalmentPath(instalment, 'originalDueDate');
        // Rules see the due date of what was never deferred; its holder wrote that there was no other.
        return value !== undefined && value === dueDate
          ? [{ path, type: DATE, value: null }, ...stated(instalmentPath(instalment, 'dueDate'))]
          : stated(path);
      }
      case 'component.requestedUntil':
        return stated(askedPath(component, loan, instalment), value ?? part?.requestedUntil);
      case 'component.amount':
      case 'component.amountDue':
        return part?.amount === undefined
          ? stated(fact)
          : [{ path: instalmentPath(instalment, component), type: MONEY, value: part.amount }];
      case 'component.requested': {
        const until = part?.requestedUntil;
        const path = askedPath(component, loan, instalment);
        if (until === undefined || dueDate === undefined) return [asked(path, until)];
        // Whether the application reaches the component is a matter of the two days.
        const reaches = { operator: 'after', expected: dueDate, from: 'component.dueDate', holds: until > dueDate } as const;
        return [
          { path, type: DATE, value: until, comparison: reaches },
          { path: instalmentPath(instalment, 'dueDate'), type: DATE, value: dueDate },
        ];
      }
      default:
        return stated(fact);
    }
  };
}

/** The field of the loan that says whether a fact is stated. */
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
