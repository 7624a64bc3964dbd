// The public face of `liubao-rules/portfolio`.

export { type CompactComponent, type CompactDecision, compactDecision } from '../compact/compact-decision.js';
export type { FileLayout } from '../mapping/file-layout.js';
export {
  type ComparedPortfolio,
  comparePortfolio,
  type PortfolioComparisonOptions,
} from './compare/compare-portfolio.js';
export { type ComparisonReportOptions, comparisonReport } from './compare/comparison-page.js';
export type { ColumnLook } from './dry-run/column-look.js';
export { DRY_RUN_ROWS, type DryRun, type DryRunOptions, dryRun } from './dry-run/dry-run.js';
export type { RejectLine } from './loans/reject.js';
export type { ImplausibleCheck, ImplausibleData } from './plausibility/implausible-data.js';
export type { SeenValue } from './plausibility/observations.js';
export { PLAUSIBLE_RANGES, type PlausibleRange } from './plausibility/plausible-ranges.js';
export type { SeenCode } from './plausibility/seen-codes.js';
export { type DecidedPortfolio, decidePortfolio } from './portfolio.js';
export { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from './portfolio-choices.js';
export { PortfolioError, type PortfolioFault } from './portfolio-error.js';
export type { InputOptions, PortfolioOptions, RunOptions } from './portfolio-options.js';
export { type ProposalOptions, proposeMapping } from './proposal/propose.js';
export type { LeftColumn, MappingGuess, MappingProposal, ProposedMapping } from './proposal/proposed-mapping.js';
export type { GuessedEncoding } from './read/bytes/encoding.js';
export { type PortfolioReportOptions, portfolioReport } from './report/report.js';
export type { ExposureText, PortfolioSummary } from './summary/portfolio-summary.js';
export { writeWhole } from './write/partial-file.js';
