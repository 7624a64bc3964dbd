import { type FileLayout, parseLayout } from '../sql/source/file-layout.js';
import { parseMapping, tableParts } from '../sql/source/mapping.js';
import type { Mapping } from '../sql/source/mapping-type.js';
import { PortfolioError } from './portfolio-error.js';
import type { InputOptions } from './portfolio-options.js';
import { type InputFile, inputFile } from './read/input-file.js';

/** What is to be decided: loans with their schedules in them, or loans and a file of their instalments. */
export interface PortfolioInput {
  readonly loans: InputFile;
  readonly schedule: InputFile | undefined;
  /** Which columns of the two files give the facts; `undefined` where loans are as their schema has them. */
  readonly mapping: Mapping | undefined;
}

/** The one or two files that are read. */
export function inputFiles({ loans, schedule }: PortfolioInput): readonly InputFile[] {
  return schedule === undefined || schedule.path === loans.path ? [loans] : [loans, schedule];
}

/**
 * What is to be decided, by the names of files and a mapping.
 *
 * @throws {PortfolioError} where the name of a file does not tell its format
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 */
export function portfolioInput({ input, inputFormat, schedule, mapping: given, layout }: InputOptions): PortfolioInput {
  const mapping = given === undefined ? undefined : parseMapping(given);
  const layoutOf = (own: FileLayout | undefined) => ({ ...own, ...(layout === undefined ? {} : parseLayout(layout)) });
  const loans = (own?: FileLayout) =>
    inputFile(input, { format: inputFormat, layout: layoutOf({ ...mapping?.loans.file, ...own }) });
  // A table of loans with an instalment in each row is both, and so are lines of JSON with a list of them.
  const each = mapping?.schedule.file?.each;
  const ofLoans =
    mapping !== undefined && (each !== undefined || isOneTable(mapping)) ? loans(each === undefined ? {} : { each }) : undefined;
  return {
    loans: loans(),
    schedule:
      schedule === undefined
        ? ofLoans
        : inputFile(schedule, { otherwise: inputFormat, layout: layoutOf(mapping?.schedule.file) }),
    mapping,
  };
}

/** Whether a mapping has loans and instalments in one table, a row for each loan. */
function isOneTable({ loans, schedule }: Mapping): boolean {
  return JSON.stringify(tableParts(loans.table)) === JSON.stringify(tableParts(schedule.table));
}

/** @throws {PortfolioError} where the loans have no schedules in them and there is no file of them */
export function requireSchedules({ loans, schedule, mapping }: PortfolioInput, isNested: boolean): void {
  if (schedule !== undefined) return;
  if (mapping !== undefined)
    throw new PortfolioError(
      'usage',
      'the mapping has loans and instalments in two tables: give the instalments with --schedule',
    );
  if (loans.format !== 'ndjson' && !isNested) {
    throw new PortfolioError('usage', `${loans.path} holds no schedules: give the instalments with --schedule`);
  }
}

/** Whether the loans are lines of JSON as their schema has them, to be read as they are. */
export function isDirect({ loans, schedule, mapping }: PortfolioInput): boolean {
  return loans.format === 'ndjson' && schedule === undefined && mapping === undefined;
}
