import type { FactValues, Scope } from '../../evaluate/scope.js';
import { AUDIT_GRAINS, type Grain, LOAN_GRAINS } from '../../facts/fact.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { EXTENSION_PREFIX } from '../../facts/loan/extension-facts.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { LOAN_FACTS, type SourceField, sourceFields } from '../../facts/loan/loan-facts.js';
import { applicationSchema, type InstalmentInput, type LoanInput, loanSchema } from '../../facts/loan/loan-schema.js';
import { Loan, writeComponent } from '../../facts/loan/parse-loan.js';
import type { Comparison } from '../../rulebook/condition.js';
import { ownDeclarations } from '../../rulebook/own/own-fact.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { type Assignment, type InputModel, nested, unitAt } from './input-model.js';
import { unitOfType, unitsOf } from './input-unit.js';
import {
  DONE,
  isDayKnown,
  SERVICING_MADE_OF,
  SERVICING_PATHS,
  servicingInput,
  servicingUnits,
  writeDone,
} from './servicing-model.js';

/** The grains of a loan's rule sets: those that decide the loan, and those that audit what was done about it. */
export const GRAINS: readonly Grain[] = [...LOAN_GRAINS, ...AUDIT_GRAINS];

/** Whether a loan of the model is about the principal or the interest of its first instalment. */
export const KIND = 'component.kind';
const DUE = 'component.dueDate';
const ORIGINAL = 'component.originalDueDate';
const AMOUNT = 'component.amount';
const UNTIL = 'component.until';
/** The requested day of deferral for the other component. An assignment without it uses the day of this component. */
const OTHER_UNTIL = 'component.otherUntil';
const APPLIED_ON = 'application.appliedOn';
const AS_OF = 'asOf';
const MATURITY = 'maturityDate';
const METHOD = 'application.method';

const LATER_DAY = '2020-12-31';

/** Fields of a loan whose values the model makes otherwise: the facts in `extensions` are units of their own. */
const APART = new Set(['schedule', 'application', 'extensions']);

const LOAN_UNITS = [
  ...unitsOf(loanSchema).filter(({ path }) => !APART.has(path)),
  unitOfType(KIND, { kind: 'choice', values: COMPONENTS }, { always: true }),
  unitOfType(DUE, { kind: 'date' }),
  unitOfType(ORIGINAL, { kind: 'date' }, { nullable: true }),
  unitOfType(AMOUNT, { kind: 'money' }),
  unitOfType(UNTIL, { kind: 'date' }, { nullable: true }),
  unitOfType(OTHER_UNTIL, { kind: 'date' }, { nullable: true }),
  ...unitsOf(applicationSchema, 'application').filter(({ path }) => path === APPLIED_ON || path === METHOD),
];

const LOAN_PATHS = new Set(LOAN_UNITS.map(({ path }) => path).filter((path) => !path.startsWith('component.')));

/** The unit that provides each source field of a component's facts. */
const UNIT_OF: Partial<Readonly<Record<SourceField, string>>> = {
  'schedule[].{component}': AMOUNT,
  'schedule[].dueDate': DUE,
  'schedule[].originalDueDate': ORIGINAL,
  'application.{component}Until': UNTIL,
};

const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    LOAN_FACTS.flatMap(({ name, grain }) => {
      const units = sourceFields(name).flatMap((field) => UNIT_OF[field] ?? []);
      return grain === 'component' && units.length > 0 ? [[name, units]] : [];
    }),
  ),
  ...Object.fromEntries(
    COMPONENTS.flatMap((kind) =>
      ['Requested', 'Until'].map((what) => [`application.${kind}${what}`, [KIND, UNTIL, OTHER_UNTIL]]),
    ),
  ),
  ...SERVICING_MADE_OF,
};

/** The facts of a component that an application states separately for principal and interest. */
export const STATED_APART: readonly string[] = Object.keys(MADE_OF).filter(
  (fact) => fact.startsWith('component.') && MADE_OF[fact]?.includes(UNTIL),
);

/**
 * Models loans of one instalment whose principal and interest only differ in the requested day. Rules see a component, its
 * loan and the strongest track of all components, so such loans cover every combination of facts that rules may see. An audit
 * also sees what was done about the component.
 */
export function loanModel(rulebook: Rulebook, ruleSets: readonly RuleSet[]): InputModel {
  const own = ownDeclarations(rulebook.facts).map(({ name, type }) => unitOfType(name, type));
  const units = [...LOAN_UNITS, ...own, ...servicingUnits(ruleSets)];
  const auditsGuarantee = ruleSets.some(({ grain }) => grain === 'guarantee-servicing');
  const loanOf = loansInTurn();
  return {
    subject: 'loan',
    grains: GRAINS,
    units,
    // The requested day and the granted day of a deferral cannot lie before the due date.
    bound: [
      [DUE, UNTIL],
      [DUE, DONE],
    ],
    // Each is compared with the due date or the requested day, and with none of the others.
    aside: [ORIGINAL, APPLIED_ON, AS_OF, MATURITY],
    settled: isDayKnown,
    // The original due date is never later than the due date, so a comparison of the one restricts the other.
    besides: (comparison) =>
      comparison.fact === 'component.originalDueDate' && isParameter(comparison)
        ? [{ ...comparison, fact: 'component.dueDate' }]
        : [],
    variants: (assignment) =>
      assignment.has(OTHER_UNTIL)
        ? [assignment]
        : [assignment, ...otherDays(assignment).map((day) => new Map([...assignment, [OTHER_UNTIL, day]]))],
    unitsOf: (fact) => MADE_OF[fact] ?? [unitAt(units, fact)],
    input(assignment) {
      const loan = loanOf(assignment)?.input ?? loanInput(assignment, []);
      const servicing = servicingInput(assignment, kindOf(assignment), auditsGuarantee);
      return servicing === undefined ? { loan } : { loan, servicing };
    },
    loan: loanOf,
    facts(assignment, compiled) {
      const loan = loanOf(assignment);
      if (loan === undefined) return undefined;
      const { scope, derive } = compiled;
      const facts = factsOfComponent(loan, kindOf(assignment), scope);
      compiled.extensions?.(loan.input, facts);
      if (!writeDone(facts, scope, assignment, kindOf(assignment))) return undefined;
      for (const grain of GRAINS) derive(facts, grain);
      return facts;
    },
  };
}

/** Values of the requested day for the other component: not requested, unknown, and one arbitrary possible day. */
function otherDays(assignment: Assignment): readonly unknown[] {
  return [null, undefined, (assignment.get(DUE) as string | undefined) ?? LATER_DAY];
}

function isParameter({ value }: Comparison): boolean {
  return typeof value === 'object' && 'fact' in value && value.fact.startsWith(PARAMETER_PREFIX);
}

/** The component that an assignment is about. */
export function kindOf(assignment: Assignment): ComponentKind {
  return (assignment.get(KIND) as ComponentKind | undefined) ?? 'principal';
}

function otherThan(kind: ComponentKind): ComponentKind {
  return COMPONENTS.find((other) => other !== kind) as ComponentKind;
}

function factsOfComponent(loan: Loan, kind: ComponentKind, scope: Scope): FactValues {
  const facts: FactValues = loan.factValues(scope.size);
  writeComponent(facts, loan, loan.instalments[0] as InstalmentFacts, kind);
  return facts;
}

/**
 * The loan, or `undefined` if it is invalid. If a requested day lies before the due date, the loan gets an instalment due on
 * that day, because a loan without one would be invalid.
 */
function loanWith(assignment: Assignment): Loan | undefined {
  const [due, original, until] = [DUE, ORIGINAL, UNTIL].map((path) => assignment.get(path));
  if (typeof due === 'string' && typeof original === 'string' && original > due) return undefined;
  const asked = [until, assignment.get(OTHER_UNTIL)].filter((day): day is string => typeof day === 'string').sort();
  const [earliest] = asked;
  const asksTooEarly = earliest !== undefined && typeof due === 'string' && earliest < due;
  return parsed(loanInput(assignment, asksTooEarly ? [{ dueDate: earliest, principal: '1000.00', interest: '10.00' }] : []));
}

/** `loanWith` for assignments in turn. Most differ from the one before in what was done alone, and have the same loan. */
function loansInTurn(): (assignment: Assignment) => Loan | undefined {
  let last: { readonly assignment: Assignment; readonly loan: Loan | undefined } | undefined;
  return (assignment) => {
    if (last === undefined || !isOfSameLoan(last.assignment, assignment)) last = { assignment, loan: loanWith(assignment) };
    return last.loan;
  };
}

function isOfSameLoan(one: Assignment, other: Assignment): boolean {
  let left = 0;
  for (const [path, value] of one) {
    if (SERVICING_PATHS.has(path)) continue;
    if (other.get(path) !== value || !other.has(path)) return false;
    left++;
  }
  for (const path of other.keys()) if (!SERVICING_PATHS.has(path)) left--;
  return left === 0;
}

function parsed(input: LoanInput): Loan | undefined {
  try {
    return Loan.parse(input);
  } catch (error) {
    if (error instanceof InvalidLoanError) return undefined;
    throw error;
  }
}

function loanInput(assignment: Assignment, earlier: readonly InstalmentInput[]): LoanInput {
  const own = new Map([...assignment].filter(([path]) => LOAN_PATHS.has(path) || path.startsWith(EXTENSION_PREFIX)));
  const given = (path: string, ...keys: readonly string[]) => {
    const value = assignment.get(path);
    return value === undefined ? {} : Object.fromEntries(keys.map((key) => [key, value]));
  };
  const kind = kindOf(assignment);
  const application = {
    ...given(UNTIL, `${kind}Until`),
    ...given(assignment.has(OTHER_UNTIL) ? OTHER_UNTIL : UNTIL, `${otherThan(kind)}Until`),
    ...given(APPLIED_ON, 'appliedOn'),
    ...given(METHOD, 'method'),
  };
  return {
    id: 'witness',
    ...nested(own),
    schedule: [
      { ...given(DUE, 'dueDate'), ...given(ORIGINAL, 'originalDueDate'), ...given(AMOUNT, 'principal', 'interest') },
      ...earlier,
    ],
    ...(Object.keys(application).length === 0 ? {} : { application }),
  };
}
