import type { ExtensionFact } from '../facts/loan/extension-facts.js';
import { type FileLayout, parseLayout } from '../mapping/file-layout.js';
import { checkedMapping, isOneTable } from '../mapping/mapping.js';
import type { Mapping } from '../mapping/mapping-type.js';
import { PortfolioError } from './portfolio-error.js';
import { PORTFOLIO_FAULTS } from './portfolio-fault-words.js';
import type { InputOptions } from './portfolio-options.js';
import { type InputFile, inputFile } from './read/input-file.js';

/** The input of a run: loans with their schedules in them, or loans and a file of their instalments. */
export interface PortfolioInput {
  readonly loans: InputFile;
  readonly schedule: InputFile | undefined;
  /** Which columns of the two files give the facts; `undefined` where the caller gave no mapping. */
  readonly mapping: Mapping | undefined;
  /** The facts that the rulebook declares, which columns may give too. */
  readonly declared: readonly ExtensionFact[];
}

/** The one or two files that are read. */
export function inputFiles({ loans, schedule }: PortfolioInput): readonly InputFile[] {
  return schedule === undefined || schedule.path === loans.path ? [loans] : [loans, schedule];
}

/**
 * The input that the options of a caller name.
 *
 * @throws {PortfolioError} where the format of a file is not given and its name does not tell it
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 */
export function portfolioInput(
  { input, inputFormat, schedule, mapping: given, layout }: InputOptions,
  declared: readonly ExtensionFact[] = [],
): PortfolioInput {
  const mapping = given === undefined ? undefined : checkedMapping(given, declared);
  const layoutOf = (own: FileLayout | undefined) => ({ ...own, ...(layout === undefined ? {} : parseLayout(layout)) });
  const loans = (own?: FileLayout) =>
    inputFile(input, { format: inputFormat, layout: layoutOf({ ...mapping?.loans.file, ...own }) });
  // One table may hold both: a loan and its next instalment in each row, or lines of JSON with a list of instalments in each loan.
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
    declared,
  };
}

/** @throws {PortfolioError} where the loans have no schedules in them and no file of instalments is given */
export function requireSchedules({ loans, schedule, mapping }: PortfolioInput, isNested: boolean): void {
  if (schedule !== undefined) return;
  if (mapping !== undefined) throw new PortfolioError('usage', PORTFOLIO_FAULTS.scheduleNeeded);
  if (loans.format !== 'ndjson' && !isNested) {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.noSchedules(loans.path));
  }
}

/** Whether the loans are lines of JSON in the form of the loan schema. They are read without DuckDB. */
export function isDirect({ loans, schedule, mapping }: PortfolioInput): boolean {
  return loans.format === 'ndjson' && schedule === undefined && mapping === undefined;
}
