import type { Misfit } from '../../facts/input/invalid-input.js';
import type { ExtensionFact } from '../../facts/loan/extension-facts.js';
import { INSTALMENT_NUMBERS } from '../../facts/loan/extension-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import type { Cell } from '../columns/cell.js';
import { isEmpty } from '../columns/cell-reader.js';
import { type FactReader, factReader } from '../columns/fact-reader.js';
import { INSTALMENT_COLUMNS, type LOAN_COLUMNS, loanColumnsOf, mappingOf, writtenMapping } from '../mapping.js';
import type { Mapping } from '../mapping-type.js';
import { checkedLoan } from './checked-loan.js';
import { WHOLE_FIGURE } from './instalment-numbers.js';
import { componentReader, deferralReader, leftOutReader, oneADay, type RowInstalment } from './instalment-rows.js';
import { DATES_OF_INSTALMENTS, DATES_OF_LOANS, ORIGINAL_DUE_DATE, reconcile } from './optional-dates.js';
import { withPlaces } from './row-places.js';
import { ROW_WORDS } from './row-words.js';

/** How a bank's rows give loans: the mapping, and the columns in the order of the cells. */
export interface MappedShape {
  readonly mapping: Mapping;
  /** The facts that the rulebook declares, which the mapping may give too. */
  readonly declared: readonly ExtensionFact[];
  readonly columns: { readonly loans: readonly string[]; readonly schedule: readonly string[] };
  /** Whether the numbers of instalments are in a binary column. Then only whole figures are valid. */
  readonly hasBinaryNumbers: boolean;
}

/** The rows of one loan in a bank's tables. */
export interface MappedRows {
  /** The line of the loan's row in its file. */
  readonly line: number;
  readonly loan: readonly Cell[];
  readonly schedule: readonly (readonly Cell[])[];
  /** The lines of its instalments in theirs. */
  readonly scheduleLines: readonly number[];
  /** The credit of its borrower in yuan, if the mapping sums it over the loans. */
  readonly credit?: string | null;
  /** Whether another loan has the same id: nobody can tell which of them the instalments belong to. */
  readonly isDuplicate: boolean;
}

type Values = Record<string, unknown>;

const WHOLE_NUMBER = new RegExp(`^(?:${WHOLE_FIGURE})$`);

/** The fields of a loan that columns give. Flags that say whether there is a date or a guarantee have no field of their own. */
function fieldsOf(columns: typeof LOAN_COLUMNS) {
  return columns
    .filter(({ name }) => name !== 'guarantee' && !/^application\..*Requested$/.test(name))
    .map(({ name, type }) => ({
      name,
      path: name.split('.'),
      ofGuarantee: name.startsWith('guarantee.'),
      isCount: type.kind === 'count',
    }));
}

/** Takes from the rows of a loan those that the mapping leaves out. */
export function keptRows({ mapping, columns }: MappedShape): (rows: MappedRows) => MappedRows {
  const isLeftOut = leftOutReader(mapping.schedule, columns.schedule);
  if (isLeftOut === undefined) return (rows) => rows;
  return (rows) => {
    const { schedule, scheduleLines } = rows;
    const kept = [...schedule.keys()].filter((at) => !isLeftOut(schedule[at] as readonly Cell[]));
    return {
      ...rows,
      schedule: kept.map((at) => schedule[at] as readonly Cell[]),
      scheduleLines: kept.flatMap((at) => scheduleLines[at] ?? []),
    };
  };
}

/**
 * Reads loans from a bank's rows as the mapping says. The rows are those that `keptRows` gives.
 *
 * @throws {InvalidLoanError} with every problem of the rows: faults of cells, by the bank's name of the column, and what the loan
 *   schema refuses
 */
export function mappedLoans({ mapping, declared, columns, hasBinaryNumbers }: MappedShape): (rows: MappedRows) => Loan {
  const { loans, schedule } = mapping;
  const loanColumns = loanColumnsOf(declared);
  const loanFields = fieldsOf(loanColumns);
  const loanFacts = readersOf(loanColumns, loans.facts, columns.loans);
  const instalmentFacts = readersOf(INSTALMENT_COLUMNS, schedule.facts, columns.schedule);
  const id = columns.loans.indexOf(loans.id);
  const number = columns.schedule.indexOf(schedule.instalment);
  const componentOf = componentReader(schedule, columns.schedule);
  const deferralOf = deferralReader(schedule, columns.schedule);
  const { creditSum } = loans;
  const borrower = creditSum === undefined ? -1 : columns.loans.indexOf(creditSum.borrower);
  const ownCredit =
    creditSum === undefined ? undefined : factReader({ kind: 'money' }, writtenMapping(creditSum.amount), columns.loans);
  return ({ line, loan, schedule: rows, scheduleLines, isDuplicate, credit }) => {
    const problems: Misfit[] = isDuplicate ? [{ path: [loans.id], value: loan[id], ...ROW_WORDS.ownId }] : [];
    const fields = factsOf(loanFacts, loan, [], problems);
    const { guarantee } = fields;
    const made: Values = { id: loan[id] ?? undefined };
    for (const asked of DATES_OF_LOANS) reconcile(asked, fields[asked.flag], fields, asked.date.split('.'), problems);
    for (const { name, path, ofGuarantee, isCount } of loanFields) {
      const value = fields[name];
      if (value !== undefined && !(guarantee === false && ofGuarantee)) {
        // Cells are texts, and a loan writes a count as a number.
        put(made, path, isCount && typeof value === 'string' ? Number(value) : value);
      }
    }
    if (guarantee === true) made.guarantee ??= {};
    if (creditSum !== undefined) {
      // The sum is only unknown where an amount is at fault; this names the fault.
      ownCredit?.(loan, [], problems);
      if (loan[borrower] !== null) put(made, ['borrower', 'id'], loan[borrower]);
      if (credit !== null && credit !== undefined) put(made, ['borrower', 'creditTotal'], credit);
    }
    const read = rows.flatMap((row, index): RowInstalment[] => {
      const path = ['schedule', index];
      const values = factsOf(instalmentFacts, row, path, problems);
      const deferred = deferralOf(row, values.dueDate, path, problems);
      for (const each of DATES_OF_INSTALMENTS) {
        reconcile(each, values[each.flag], values, [...path, each.date], problems);
        if (each === ORIGINAL_DUE_DATE) reconcile(each, deferred, values, [...path, each.date], problems);
        values[each.flag] = undefined;
      }
      const component = componentOf(row, path, problems);
      if (component === 'neither') return [];
      const own = row[number] ?? null;
      if (hasBinaryNumbers && own !== null && !WHOLE_NUMBER.test(own)) {
        problems.push({ path: [...path, schedule.instalment], value: own, ...ROW_WORDS.wholeNumber });
      }
      return [{ values: { ...values, ...component }, number: own, line: scheduleLines[index] ?? line, index }];
    });
    const isMerged = schedule.sameDay !== undefined || schedule.component !== undefined;
    const instalments = isMerged ? oneADay(read, schedule.instalment, problems) : read;
    made.schedule = instalments.map(({ values }) => withoutUnknowns(values));
    made.extensions = { ...(made.extensions as Values | undefined), [INSTALMENT_NUMBERS]: instalments.map((one) => one.number) };
    for (const problem of sharedNumbers(instalments, schedule.instalment)) problems.push(problem);
    const places = { loan: line, schedule: instalments.map((one) => one.line) };
    return withPlaces(checkedLoan(made, problems), places);
  };
}

/** The problems of instalments without a number, or with the number of another. */
function sharedNumbers(instalments: readonly RowInstalment[], column: string): Misfit[] {
  const seen = new Set<Cell>();
  return instalments.flatMap(({ number, index }) => {
    const problem = { path: ['schedule', index, column], ...ROW_WORDS.ownNumber };
    if (isEmpty(number)) return [problem];
    if (seen.has(number)) return [{ ...problem, value: number }];
    seen.add(number);
    return [];
  });
}

function readersOf(
  facts: typeof LOAN_COLUMNS,
  mapped: Mapping['loans']['facts'],
  columns: readonly string[],
): readonly { readonly name: string; readonly read: FactReader }[] {
  return facts.flatMap(({ name, type }) => {
    const mapping = mappingOf(mapped, name);
    return mapping === undefined ? [] : [{ name, read: factReader(type, mapping, columns) }];
  });
}

function factsOf(
  facts: readonly { readonly name: string; readonly read: FactReader }[],
  row: readonly Cell[],
  path: Misfit['path'],
  problems: Misfit[],
): Values {
  const values: Values = {};
  for (const { name, read } of facts) values[name] = read(row, path, problems);
  return values;
}

function withoutUnknowns(values: Values): Values {
  const known: Values = {};
  for (const key in values) if (values[key] !== undefined) known[key] = values[key];
  return known;
}

function put(into: Values, path: readonly string[], value: unknown): void {
  let within = into;
  for (let at = 0; at < path.length - 1; at++) {
    const key = path[at] as string;
    within[key] ??= {};
    within = within[key] as Values;
  }
  within[path.at(-1) as string] = value;
}
