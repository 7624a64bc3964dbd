import type { PlainValue } from '../facts/fact.js';
import type { ExtensionFact } from '../facts/loan/extension-facts.js';
import { type Coded, columnsOf, type FactMapping, withColumns } from './fact-mapping.js';
import { INSTALMENT_COLUMNS, loanColumnsOf, mappingOf, writtenMapping } from './mapping.js';
import type { Facts, Mapping } from './mapping-type.js';

/** The columns that a mapping names, of each of the two files. */
export function columnsNamed({ loans, schedule }: Mapping): {
  readonly loans: readonly string[];
  readonly schedule: readonly string[];
} {
  const ofFacts = (facts: Mapping['loans']['facts']) =>
    Object.keys(facts).flatMap((fact) => {
      const given = mappingOf(facts, fact);
      return given === undefined ? [] : columnsOf(given);
    });
  return {
    loans: [loans.id, ...ofFacts(loans.facts), ...columnsOfLoanLayout(loans)],
    schedule: [schedule.loanId, schedule.instalment, ...ofFacts(schedule.facts), ...columnsOfScheduleLayout(schedule)],
  };
}

const columnsGiven = (given: string | FactMapping) => columnsOf(writtenMapping(given));

function columnsOfLoanLayout({ creditSum }: Mapping['loans']): string[] {
  return creditSum === undefined ? [] : [creditSum.borrower, ...columnsGiven(creditSum.amount)];
}

function columnsOfScheduleLayout({ component, deferral, leaveOut = {} }: Mapping['schedule']): string[] {
  return [
    ...Object.keys(leaveOut),
    ...(component === undefined ? [] : [component.column, ...columnsGiven(component.amount)]),
    ...[deferral?.count, deferral?.last].flatMap((given) => (given === undefined ? [] : columnsGiven(given))),
  ];
}

/** A table in which a mapping looks for its columns. */
export interface FittingTable {
  /** The exact name of a column; `undefined` if the table does not have it. */
  find(wanted: string): string | undefined;
  /** The same. @throws where the table does not have it */
  require(wanted: string): string;
  /** The same, of a column that holds ids. @throws where two ids may be one in it */
  requireKey(wanted: string): string;
  /** @throws where a column cannot hold what the mapping reads in it */
  requireExact?(mapping: FactMapping): void;
}

/**
 * The mapping with each column by its exact name in the tables.
 *
 * @param strict whether a column that is missing is refused; otherwise its facts are unknown
 */
export function fittedMapping(
  mapping: Mapping,
  { loans, schedule }: { readonly loans: FittingTable; readonly schedule: FittingTable },
  { declared, strict }: { readonly declared: readonly ExtensionFact[]; readonly strict: boolean },
): Mapping {
  const inTable = <Meaning extends Coded, Value extends PlainValue | null>(
    table: FittingTable,
    given: FactMapping<Meaning, Value>,
  ): FactMapping<Meaning, Value> => {
    const named = withColumns(given, (column) => table.require(column));
    table.requireExact?.(named);
    return named;
  };
  const fitted = (facts: Facts, names: readonly string[], table: FittingTable) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const given = mappingOf(facts, name);
        if (given === undefined) return [];
        const isThere = columnsOf(given).every((column) => table.find(column) !== undefined);
        if (!strict && !isThere) return [];
        return [[name, inTable(table, given)]];
      }),
    );
  const named = <Meaning extends Coded, Value extends PlainValue | null>(
    table: FittingTable,
    given: string | FactMapping<Meaning, Value>,
  ) => inTable(table, writtenMapping(given));
  const { creditSum } = mapping.loans;
  const { component, sameDay, deferral, leaveOut } = mapping.schedule;
  return {
    loans: {
      ...(creditSum === undefined
        ? {}
        : { creditSum: { borrower: loans.requireKey(creditSum.borrower), amount: named(loans, creditSum.amount) } }),
      table: mapping.loans.table,
      id: loans.requireKey(mapping.loans.id),
      facts: fitted(
        mapping.loans.facts,
        loanColumnsOf(declared).map(({ name }) => name),
        loans,
      ),
    },
    schedule: {
      ...(component === undefined
        ? {}
        : {
            component: {
              ...component,
              column: schedule.require(component.column),
              amount: named(schedule, component.amount),
            },
          }),
      ...(sameDay === undefined ? {} : { sameDay }),
      ...(leaveOut === undefined
        ? {}
        : {
            leaveOut: Object.fromEntries(Object.entries(leaveOut).map(([column, codes]) => [schedule.require(column), codes])),
          }),
      ...(deferral === undefined
        ? {}
        : {
            deferral: {
              ...(deferral.count === undefined ? {} : { count: schedule.require(deferral.count) }),
              ...(deferral.last === undefined ? {} : { last: named(schedule, deferral.last) }),
            },
          }),
      table: mapping.schedule.table,
      loanId: schedule.requireKey(mapping.schedule.loanId),
      instalment: schedule.require(mapping.schedule.instalment),
      facts: fitted(
        mapping.schedule.facts,
        INSTALMENT_COLUMNS.map(({ name }) => name),
        schedule,
      ),
    },
  };
}
