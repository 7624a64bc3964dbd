import type { ComponentAnswer, InstalmentAnswer, LoanAnswer } from '../../decide/answers.js';
import { addProvisions, type ProvisionSet } from '../../decide/citations.js';
import { houseText } from '../../decide/house-answers.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { Place } from '../../decide/rule-set-plan.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { type Fen, yuanText } from '../../facts/values/money.js';
import { numberOf } from '../../mapping/rows/instalment-numbers.js';
import type { HouseColumn } from '../../rulebook/own/house.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { COMPONENT_COLUMNS, type ComponentColumn } from '../../sql/rules/component-columns.js';
import { houseColumns, houseFactsIn } from '../../sql/rules/house-columns.js';
import { missingOrder } from '../../sql/rules/missing-sql.js';

type Cell = string | number | boolean | null;
/** The columns that the law's answers have, under whatever rulebook. */
type LawColumn = (typeof COMPONENT_COLUMNS)[number];

/** A component of an instalment as a row: the columns that the rules as SQL give, in their order; `null` is left out. */
export type ComponentRow = Readonly<Record<LawColumn, Cell>> & Readonly<Partial<Record<HouseColumn, Cell>>>;

/** The columns of rows under a rulebook: those of the law, then those of its rules of the house. */
export function rowColumns(rulebook: Rulebook): readonly ComponentColumn[] {
  return [...COMPONENT_COLUMNS, ...houseColumns(rulebook, 'components')];
}

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
  const houseOf = houseCells(plan.compiled.rulebook);
  return (answer) => {
    const house = houseOf?.(answer);
    return answer.instalments.flatMap((instalment, index) =>
      [instalment.principal, instalment.interest].map((component) => {
        const row = rowOf(
          answer,
          instalment,
          numbered ? numberOf(answer.loan.input, index) : index,
          component,
          provisionsOf(answer.inclusive.concluded.verdict.provisions, component.concluded.verdict.provisions),
          missingOf(answer, component, index).sort(inOrder).join(' '),
        );
        return house === undefined ? row : { ...row, ...house(component.place) };
      }),
    );
  };
}

type HouseCells = Readonly<Partial<Record<HouseColumn, string>>>;

/** What rules of the house decide for a loan and its components, by the columns of rows; `undefined` where there are none. */
function houseCells(rulebook: Rulebook): ((answer: LoanAnswer) => (place: Place) => HouseCells) | undefined {
  const columns = new Map(houseFactsIn(rulebook, 'components').map(({ fact, column }) => [fact, column]));
  if (columns.size === 0) return undefined;
  return ({ house }) => {
    const cells = new Map<string, Record<HouseColumn, string>>();
    for (const { decided } of house) {
      const { fact, instalment, component, value } = decided;
      const column = columns.get(fact);
      if (column === undefined) continue;
      entryOf(cells, `${instalment} ${component}`, (): Record<HouseColumn, string> => ({}))[column] = houseText(value);
    }
    const ofLoan = cells.get('undefined undefined');
    return ({ index, kind }) => ({ ...ofLoan, ...cells.get(`${index} ${kind}`) });
  };
}

function rowOf(
  { loan, inclusive }: LoanAnswer,
  { facts: { dueDate } }: InstalmentAnswer,
  number: string | number,
  answer: ComponentAnswer,
  provisions: string,
  missing: string,
): Readonly<Record<LawColumn, Cell>> {
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

const ROW_TYPES: Readonly<Record<LawColumn, string>> = {
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

/** The type that DuckDB holds a column of rows in. */
export function rowType(column: ComponentColumn): string {
  return Object.hasOwn(ROW_TYPES, column) ? ROW_TYPES[column as LawColumn] : 'VARCHAR';
}

/** How rows are written; in `safe-csv` no text can be taken for a formula. */
export type LineSyntax = 'ndjson' | 'csv' | 'safe-csv';

/** Writes rows as lines. */
export function rowWriter(columns: readonly ComponentColumn[], syntax: LineSyntax): (row: ComponentRow) => string {
  const names = [...columns];
  switch (syntax) {
    // Amounts are decimal strings, as in decisions.
    case 'ndjson':
      return (row) => `${JSON.stringify(row, names)}\n`;
    // CSV as in RFC 4180; an absent value is an empty field.
    case 'csv':
      return (row) => `${names.map((column) => csvField(row[column] ?? null)).join(',')}\n`;
    // A text that a spreadsheet would run as a formula has an apostrophe before it.
    case 'safe-csv':
      return (row) => `${names.map((column) => csvField(withoutFormula(column, row[column] ?? null))).join(',')}\n`;
  }
}

/** The head of a CSV file of rows. */
export function csvHead(columns: readonly ComponentColumn[]): string {
  return `${columns.join(',')}\n`;
}

function withoutFormula(column: ComponentColumn, value: Cell): Cell {
  return typeof value === 'string' && BANK_TEXTS.includes(column) && FORMULA.test(value) ? `'${value}` : value;
}

/** The columns that hold the bank's own texts; what the others hold, this program writes. */
export const BANK_TEXTS: readonly ComponentColumn[] = ['loan_id', 'instalment'];
/** The characters with which spreadsheets let a formula begin, also in full width, and those that they skip before one. */
export const FORMULA_BEGINNING = '^[=+\\-@\\t\\r\\n＝＋－＠]';
const FORMULA = new RegExp(FORMULA_BEGINNING);

function csvField(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  // An empty text is quoted, so that it differs from an absent value.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
