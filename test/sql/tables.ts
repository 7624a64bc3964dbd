import type { FactType } from '../../src/facts/fact.js';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import type { ExtensionFact } from '../../src/facts/loan/extension-facts.js';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import { INSTALMENT_COLUMNS, loanColumnsOf, standardMappingOf } from '../../src/mapping/mapping.js';

/** A loan as rows of the tables that the standard mapping describes, each value as JSON holds it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const MAPPING = standardMappingOf([]);

/** The columns of the two tables with what they hold, for `CREATE TABLE`. */
export const TABLES = tablesWith([]);

/** The same, with a column for each fact that a rulebook declares. */
export function tablesWith(declared: readonly ExtensionFact[]) {
  const { facts } = standardMappingOf(declared).loans;
  return {
    loans: [
      { name: 'id', type: text() },
      ...loanColumnsOf(declared).map(({ name, type }) => ({ name: facts[name] as string, type })),
    ],
    schedule: [
      { name: 'loan_id', type: text() },
      { name: 'instalment', type: { kind: 'count' } as FactType },
      ...INSTALMENT_COLUMNS.map(({ name, type }) => ({ name: MAPPING.schedule.facts[name] as string, type })),
    ],
  } as const;
}

function text(): FactType {
  return { kind: 'choice', values: [] };
}

/** The SQL type of a column. Every dialect has DECIMAL, DATE and BOOLEAN. */
export function columnType(type: FactType, textType: string): string {
  switch (type.kind) {
    case 'money':
      return 'DECIMAL(15, 2)';
    case 'rate':
      return 'DECIMAL(9, 8)';
    case 'date':
      return 'DATE';
    case 'flag':
      return 'BOOLEAN';
    case 'count':
      return 'INTEGER';
    default:
      return textType;
  }
}

export function loanRow(loan: Loan): Row {
  return loanRowWith(loan, []);
}

/** The row of a loan with the facts that a rulebook declares. */
export function loanRowWith({ input, guarantees: [guarantee] }: Loan, declared: readonly ExtensionFact[]): Row {
  const { facts } = standardMappingOf(declared).loans;
  const row: Record<string, string | number | boolean | null> = { id: input.id };
  for (const { name } of loanColumnsOf(declared)) row[facts[name] as string] = fieldAt({ ...input, guarantee }, name);
  row.guarantee = guarantee !== undefined;
  for (const kind of COMPONENTS) {
    const until = input.application === null ? null : input.application?.[`${kind}Until`];
    row[`application_${kind}_requested`] = until === undefined ? null : until !== null;
  }
  return row;
}

export function scheduleRows({ input }: Loan): Row[] {
  return input.schedule.map(({ dueDate, originalDueDate, principal, interest, principalUntil, interestUntil }, index) => ({
    loan_id: input.id,
    instalment: index,
    due_date: dueDate ?? null,
    original_due_date: originalDueDate ?? null,
    deferred_before: originalDueDate === undefined ? null : originalDueDate !== null,
    principal: principal ?? null,
    interest: interest ?? null,
    principal_until: oneDay(principalUntil),
    principal_requested: principalUntil === undefined ? null : principalUntil !== null,
    interest_until: oneDay(interestUntil),
    interest_requested: interestUntil === undefined ? null : interestUntil !== null,
  }));
}

/** Tables hold one day: loans that ask for payment in parts are not written into them. */
function oneDay(until: string | readonly string[] | null | undefined): string | null {
  if (typeof until === 'object' && until !== null) throw new RangeError('payment in parts has no column');
  return until ?? null;
}

function fieldAt(input: object, path: string): string | number | boolean | null {
  let value: unknown = input;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined | null)?.[key];
  return typeof value === 'object' || value === undefined ? null : (value as string | number | boolean);
}
