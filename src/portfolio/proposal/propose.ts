import type { FileLayout } from '../../sql/source/file-layout.js';
import { standardMapping } from '../../sql/source/mapping.js';
import { inScratch } from '../database/scratch.js';
import { tableSample } from '../database/table-sample.js';
import { DRY_RUN_ROWS } from '../dry-run.js';
import { givenInput } from '../given-portfolio.js';
import type { FileFormat } from '../portfolio-choices.js';
import { inputFiles, portfolioInput } from '../portfolio-input.js';
import { type MappingProposal, proposedMapping } from './proposed-mapping.js';

/** Files that a mapping is wanted for. */
export interface ProposalOptions {
  readonly input: string;
  readonly inputFormat?: FileFormat | undefined;
  /** The file of instalments; without one, each row of loans has its next instalment or its maturity. */
  readonly schedule?: string | undefined;
  readonly layout?: FileLayout | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks at the first rows of files and guesses a mapping, for a person to correct: nothing that it says is known.
 *
 * @throws {PortfolioError} where the files cannot be read, or need DuckDB
 * @throws {InvalidOptionError} naming an option that is not what it should be
 */
export async function proposeMapping(options: ProposalOptions): Promise<MappingProposal> {
  const { signal, ...given } = givenInput(options);
  const asked = portfolioInput({ ...given, mapping: standardMapping() });
  const { loans, schedule } = asked;
  return inScratch(signal, inputFiles(asked), async (database, scratch) => {
    const staging = { scratch, signal, limit: DRY_RUN_ROWS };
    const ofLoans = await tableSample(database, loans, 'loan_rows', 'all', staging);
    if (schedule === undefined) return proposedMapping(ofLoans, undefined);
    return proposedMapping(ofLoans, await tableSample(database, schedule, 'schedule_rows', 'all', staging));
  });
}
