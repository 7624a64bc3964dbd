import type { FileLayout } from '../../mapping/file-layout.js';
import { standardMapping } from '../../mapping/mapping.js';
import { onlyOptions, optionOf } from '../../rulebook/caller-options.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { withScratchDatabase } from '../database/scratch-database.js';
import { DRY_RUN_ROWS } from '../dry-run/dry-run.js';
import { type TableSample, tableSample } from '../dry-run/table-sample.js';
import type { FileFormat } from '../portfolio-choices.js';
import { inputFiles, portfolioInput } from '../portfolio-input.js';
import { checkedInputOptions } from '../portfolio-options.js';
import { mappingOfLists } from './list-mapping.js';
import { proposedOwnFacts } from './own-fact-heads.js';
import { listColumns, type MappingProposal, proposedMapping } from './proposed-mapping.js';

/** The files to propose a mapping for. */
export interface ProposalOptions {
  /** The path of the file of loans, or of a folder of files. */
  readonly input: string;
  /** The format of the files. Default: by their names. */
  readonly inputFormat?: FileFormat | undefined;
  /** The file of instalments. Without it, each loan has a list of them, or each row has the next instalment or the maturity. */
  readonly schedule?: string | undefined;
  /** How the files are written. What is left out is told by their bytes and heads. */
  readonly layout?: FileLayout | undefined;
  /** The rulebook whose own facts columns may give as well. Default: none. */
  readonly rulebook?: Rulebook | undefined;
  /** Ends the run when it is aborted. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Guesses a mapping from the first rows of files. A person has to check and correct it.
 *
 * @throws {PortfolioError} if the files cannot be read, or need DuckDB
 * @throws {InvalidOptionError} for an invalid option
 * @throws {InvalidInputError} for a layout that is not what its schema describes
 */
export async function proposeMapping(options: ProposalOptions): Promise<MappingProposal> {
  onlyOptions<ProposalOptions>(options, {
    ...{ input: true, inputFormat: true, schedule: true, layout: true, rulebook: true, signal: true },
  });
  const { signal, ...given } = checkedInputOptions(options);
  const rulebook = optionOf(options, 'rulebook') as Rulebook | undefined;
  const own = proposedOwnFacts(rulebook === undefined ? [] : reliedOn(rulebook).facts);
  const asked = portfolioInput({ ...given, mapping: standardMapping() });
  const { loans, schedule } = asked;
  return withScratchDatabase({ signal }, inputFiles(asked), async (open, scratch) => {
    const staging = { scratch, signal, limit: DRY_RUN_ROWS };
    const ofLoans = await tableSample(open, loans, 'loan_rows', 'all', staging);
    if (schedule !== undefined) {
      return proposedMapping(ofLoans, await tableSample(open, schedule, 'schedule_rows', 'all', staging), own);
    }
    const lists: TableSample[] = [];
    for (const each of listColumns(ofLoans)) {
      const file = { ...loans, layout: { ...loans.layout, each } };
      lists.push(await tableSample(open, file, `list_rows_${lists.length}`, 'all', staging));
    }
    return mappingOfLists(ofLoans, lists, own);
  });
}
