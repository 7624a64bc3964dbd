import type { ComponentAnswer, InstalmentAnswer, LoanAnswer } from '../../decide/answers.js';
import { addProvisions, type ProvisionSet } from '../../decide/citations.js';
import type { DecisionPlan } from '../../decide/plan.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { type Fen, yuanText } from '../../facts/values/money.js';
import { numberOf } from '../../mapping/rows/instalment-numbers.js';
import { COMPONENT_COLUMNS, type ComponentColumn } from '../../sql/rules/component-columns.js';
import { missingOrder } from '../../sql/rules/missing-sql.js';

/** A component of an instalment as a row: the columns that the rules as SQL give, in their order; `null` is left out. */
export type ComponentRow = Readonly<Record<ComponentColumn, string | number | boolean | null>>;

/** Makes the rows of answers. Instalments are counted from 0, or go by the numbers that the bank gives them. */
export function componentRows(plan: DecisionPlan, numbered: boolean): (answer: LoanAnswer) => ComponentRow[] {
  const provisionsOf = (...sets: readonly ProvisionSet[]) => {
    const all: ProvisionSet = [];
    for (const set of sets) addProvisions(all, set);
    return plan
      .citationsOf(all)
      .map(({ provision }) => provision)
      .join(' ');
  };
  const inOrder = missingOrder(plan.compiled.scope.vocabulary);
  return (answer) =>
    answer.instalments.flatMap((instalment, index) =>
      [instalment.principal, instalment.interest].map((component) =>
        rowOf(
          answer,
          instalment,
          numbered ? numberOf(answer.loan.input, index) : index,
          component,
          provisionsOf(answer.inclusive.concluded.verdict.provisions, component.concluded.verdict.provisions),
          missingOf(answer, component, index).sort(inOrder).join(' '),
        ),
      ),
    );
}

function rowOf(
  { loan, inclusive }: LoanAnswer,
  { facts: { dueDate } }: InstalmentAnswer,
  number: string | number,
  answer: ComponentAnswer,
  provisions: string,
  missing: string,
): ComponentRow {
  const { concluded, amount, latest, requested, granted, beyondCap, waivedFrom, penalty } = answer;
  return {
    loan_id: loan.id,
    instalment: number,
    due_date: day(dueDate),
    component: answer.place.kind,
    amount: yuan(amount),
    inclusive: inclusive.concluded.inclusive,
    limb: inclusive.limb ?? null,
    track: concluded.track,
    outcome: concluded.outcome,
    latest_date: day(latest),
    requested_until: day(requested),
    granted_until: day(granted),
    beyond_cap: beyondCap ?? null,
    penalty_waived: answer.waiver,
    penalty_from: day(waivedFrom),
    penalty_until: waivedFrom === undefined ? null : day(granted),
    penalty_amount: yuan(penalty.spared),
    penalty_at_rate: yuan(penalty.atPenaltyRate),
    contract_interest: yuan(penalty.contractInterest),
    penalty_basis: answer.rateBasis ?? null,
    provisions,
    warnings: [...new Set([...inclusive.concluded.warnings, ...concluded.warnings])].join(' '),
    missing,
  };
}

/** The facts that would settle what is open of a component and of its loan; its own instalment is `schedule`. */
function missingOf({ inclusive: { missing } }: LoanAnswer, answer: ComponentAnswer, index: number): string[] {
  const ownInstalment = `schedule[${index}]`;
  return [...new Set([...missing, ...answer.missing])].map((path) => path.replace(ownInstalment, 'schedule'));
}

function day(number: DayNumber | undefined): string | null {
  return number === undefined ? null : civilDate(number);
}

function yuan(fen: Fen | undefined): string | null {
  return fen === undefined ? null : yuanText(fen);
}

/** The columns of rows as DuckDB holds them. */
export const ROW_TYPES: Readonly<Record<ComponentColumn, string>> = {
  loan_id: 'VARCHAR',
  instalment: 'VARCHAR',
  due_date: 'DATE',
  component: 'VARCHAR',
  amount: 'DECIMAL(15, 2)',
  inclusive: 'VARCHAR',
  limb: 'VARCHAR',
  track: 'VARCHAR',
  outcome: 'VARCHAR',
  latest_date: 'DATE',
  requested_until: 'DATE',
  granted_until: 'DATE',
  beyond_cap: 'BOOLEAN',
  penalty_waived: 'VARCHAR',
  penalty_from: 'DATE',
  penalty_until: 'DATE',
  penalty_amount: 'DECIMAL(18, 2)',
  penalty_at_rate: 'DECIMAL(18, 2)',
  contract_interest: 'DECIMAL(18, 2)',
  penalty_basis: 'VARCHAR',
  provisions: 'VARCHAR',
  warnings: 'VARCHAR',
  missing: 'VARCHAR',
};

/** A row as a line of JSON; amounts are decimal strings, as in decisions. */
export function jsonRow(row: ComponentRow): string {
  return `${JSON.stringify(row, [...COMPONENT_COLUMNS])}\n`;
}

/** The head of a CSV file of rows. */
export const CSV_HEAD = `${COMPONENT_COLUMNS.join(',')}\n`;

/** A row as a line of CSV (RFC 4180); an absent value is an empty field. */
export function csvRow(row: ComponentRow): string {
  return `${COMPONENT_COLUMNS.map((column) => csvField(row[column])).join(',')}\n`;
}

/** As `csvRow`; a text that a spreadsheet would run as a formula has an apostrophe before it. */
export function safeCsvRow(row: ComponentRow): string {
  return `${COMPONENT_COLUMNS.map((column) => {
    const value = row[column];
    return csvField(typeof value === 'string' && BANK_TEXTS.includes(column) && FORMULA.test(value) ? `'${value}` : value);
  }).join(',')}\n`;
}

/** The columns that hold the bank's own texts; what the others hold, this program writes. */
export const BANK_TEXTS: readonly ComponentColumn[] = ['loan_id', 'instalment'];
/** The characters with which spreadsheets let a formula begin, also in full width, and those that they skip before one. */
export const FORMULA_BEGINNING = '^[=+\\-@\\t\\r\\n＝＋－＠]';
const FORMULA = new RegExp(FORMULA_BEGINNING);

function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = String(value);
  // An empty text is quoted, so that it differs from an absent value.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
