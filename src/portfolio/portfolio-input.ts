import { columnOf, INSTALMENT_COLUMNS, LOAN_COLUMNS, type Mapping, standardMapping } from '../sql/mapping.js';
import type { FileFormat } from './choices.js';
import { PortfolioError } from './portfolio-error.js';
import { hasColumn, type RawTable, requireColumn } from './raw-table.js';

/** A file with its format. */
export interface InputFile {
  readonly path: string;
  readonly format: FileFormat;
}

/** What is to be decided: loans with their schedules in them, or loans and a file of their instalments. */
export interface PortfolioInput {
  readonly loans: InputFile;
  readonly schedule: InputFile | undefined;
  /** Which columns of the two files give the facts; `undefined` where loans are as their schema has them. */
  readonly mapping: Mapping | undefined;
}

/**
 * The mapping as far as the two files go: of the standard one, a fact whose column they do not have is unknown.
 *
 * @throws {PortfolioError} where a column that the caller's mapping names is in neither
 */
export function fittedMapping(input: PortfolioInput, loans: RawTable, schedule: RawTable): Mapping {
  const mapping = input.mapping ?? standardMapping();
  const strict = input.mapping !== undefined;
  const scheduleFile = input.schedule ?? input.loans;
  requireColumn(loans, input.loans.format, input.loans.path, mapping.loans.id);
  requireColumn(schedule, scheduleFile.format, scheduleFile.path, mapping.schedule.loanId);
  requireColumn(schedule, scheduleFile.format, scheduleFile.path, mapping.schedule.instalment);
  const fitted = (facts: Mapping['loans']['facts'], names: readonly string[], table: RawTable, { path, format }: InputFile) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const column = columnOf(facts, name);
        if (column === undefined) return [];
        if (strict) requireColumn(table, format, path, column.column);
        return hasColumn(table, format, column.column) ? [[name, column]] : [];
      }),
    );
  return {
    loans: {
      ...mapping.loans,
      facts: fitted(
        mapping.loans.facts,
        LOAN_COLUMNS.map(({ name }) => name),
        loans,
        input.loans,
      ),
    },
    schedule: {
      ...mapping.schedule,
      facts: fitted(
        mapping.schedule.facts,
        INSTALMENT_COLUMNS.map(({ name }) => name),
        schedule,
        scheduleFile,
      ),
    },
  };
}

/** @throws {PortfolioError} where the loans have no schedules in them and there is no file of them */
export function requireSchedules({ loans, schedule, mapping }: PortfolioInput, table: RawTable | undefined): void {
  if (schedule !== undefined) return;
  if (mapping !== undefined) throw new PortfolioError('usage', 'a mapping is of two files: give the instalments with --schedule');
  const nested = loans.format === 'ndjson' || table?.columns.get('schedule')?.endsWith('[]') === true;
  if (!nested) throw new PortfolioError('usage', `${loans.path} holds no schedules: give the instalments with --schedule`);
}

/** Whether the loans are lines of JSON as their schema has them, to be read as they are. */
export function isDirect({ loans, schedule, mapping }: PortfolioInput): boolean {
  return loans.format === 'ndjson' && schedule === undefined && mapping === undefined;
}
