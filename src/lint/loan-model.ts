import { AUDIT_GRAINS, type Grain, LOAN_GRAINS } from '../facts/fact.js';
import { InvalidLoanError } from '../facts/invalid-input.js';
import { type InstalmentInput, type LoanInput, loanSchema } from '../facts/loan.js';
import { COMPONENTS, type ComponentKind, type InstalmentFacts, Loan, writeComponent } from '../facts/parse-loan.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { FactValues, Scope } from '../rules/scope.js';
import { type Assignment, type InputModel, nested, unitAt } from './input-model.js';
import { unitOfType, unitsOf } from './input-unit.js';
import { isDayKnown, SERVICING_MADE_OF, servicingInput, servicingUnits, writeDone } from './servicing-model.js';

/** The grains that are decided of a loan: its own, and those of what was done about it. */
export const GRAINS: readonly Grain[] = [...LOAN_GRAINS, ...AUDIT_GRAINS];

/** The component that a loan of the model is about: the one of its first instalment that this unit names. */
export const KIND = 'component.kind';
const DUE = 'component.dueDate';
const ORIGINAL = 'component.originalDueDate';
const AMOUNT = 'component.amount';
const UNTIL = 'component.until';

const LOAN_UNITS = [
  ...unitsOf(loanSchema).filter(({ path }) => path !== 'schedule' && path !== 'application'),
  unitOfType(KIND, { kind: 'choice', values: COMPONENTS }, { always: true }),
  unitOfType(DUE, { kind: 'date' }),
  unitOfType(ORIGINAL, { kind: 'date' }, { nullable: true }),
  unitOfType(AMOUNT, { kind: 'money' }),
  unitOfType(UNTIL, { kind: 'date' }, { nullable: true }),
];

const LOAN_PATHS = new Set(LOAN_UNITS.map(({ path }) => path).filter((path) => !path.startsWith('component.')));

const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'component.amountDue': [AMOUNT],
  'component.originalDueDate': [ORIGINAL, DUE],
  'component.requested': [UNTIL, DUE],
  'component.requestedUntil': [UNTIL],
  'application.principalRequested': [UNTIL],
  'application.interestRequested': [UNTIL],
  ...SERVICING_MADE_OF,
};

/**
 * Loans of one instalment, whose principal and interest are alike: the rules see a component, its loan and, of the rest,
 * the strongest track, so that every combination of facts that they may see is one of such a loan. An audit sees what was
 * done about the component besides.
 */
export function loanModel(ruleSets: readonly RuleSet[]): InputModel {
  const units = [...LOAN_UNITS, ...servicingUnits(ruleSets)];
  return {
    subject: 'loan',
    grains: GRAINS,
    units,
    // Deferral is not asked to a day before what falls due first.
    bound: [DUE, UNTIL],
    // It is not after the due date.
    aside: [ORIGINAL],
    settled: isDayKnown,
    unitsOf: (fact) => MADE_OF[fact] ?? [unitAt(units, fact)],
    input(assignment) {
      const loan = loanWith(assignment)?.input ?? loanInput(assignment, []);
      const servicing = servicingInput(assignment, kindOf(assignment));
      return servicing === undefined ? { loan } : { loan, servicing };
    },
    facts(assignment, compiled) {
      const loan = loanWith(assignment);
      if (loan === undefined) return undefined;
      const { scope, derive } = compiled;
      const facts = factsOfComponent(loan, kindOf(assignment), scope);
      if (!writeDone(facts, scope, assignment, kindOf(assignment))) return undefined;
      for (const grain of GRAINS) derive(facts, grain);
      return facts;
    },
  };
}

/** The component that an assignment is about. */
export function kindOf(assignment: Assignment): ComponentKind {
  return (assignment.get(KIND) as ComponentKind | undefined) ?? 'principal';
}

function factsOfComponent(loan: Loan, kind: ComponentKind, scope: Scope): FactValues {
  const facts: FactValues = loan.facts.slice();
  while (facts.length < scope.size) facts.push(undefined);
  writeComponent(facts, loan, loan.instalments[0] as InstalmentFacts, kind);
  return facts;
}

/** The loan; with an earlier instalment where one is needed for the date asked to be asked of anything. */
function loanWith(assignment: Assignment): Loan | undefined {
  const [due, original, until] = [DUE, ORIGINAL, UNTIL].map((path) => assignment.get(path));
  if (typeof due === 'string' && typeof original === 'string' && original > due) return undefined;
  const asksTooEarly = typeof until === 'string' && typeof due === 'string' && until < due;
  return parsed(loanInput(assignment, asksTooEarly ? [{ dueDate: until, principal: '1000.00', interest: '10.00' }] : []));
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
  const own = new Map([...assignment].filter(([path]) => LOAN_PATHS.has(path)));
  const given = (path: string, ...keys: readonly string[]) => {
    const value = assignment.get(path);
    return value === undefined ? {} : Object.fromEntries(keys.map((key) => [key, value]));
  };
  const until = given(UNTIL, 'principalUntil', 'interestUntil');
  return {
    id: 'witness',
    ...nested(own),
    schedule: [
      { ...given(DUE, 'dueDate'), ...given(ORIGINAL, 'originalDueDate'), ...given(AMOUNT, 'principal', 'interest') },
      ...earlier,
    ],
    ...(Object.keys(until).length === 0 ? {} : { application: until }),
  };
}
