// The public face of `liubao-rules/portfolio`.

export type { FileLayout } from '../sql/file-layout.js';
export { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from './choices.js';
export type { SeenCode } from './codes-text.js';
export type { ColumnLook } from './column-look.js';
export { type CompactComponent, type CompactDecision, compactDecision } from './compact-decision.js';
export { DRY_RUN_ROWS, type DryRun, type DryRunOptions, dryRun } from './dry-run.js';
export type { GuessedEncoding } from './encoding.js';
export type { ImplausibleCheck, ImplausibleData } from './implausible-data.js';
export type { SeenValue } from './observations.js';
export { writeWhole } from './partial-file.js';
export { PLAUSIBLE_RANGES, type PlausibleRange } from './plausible-ranges.js';
export { type DecidedPortfolio, decidePortfolio, type PortfolioOptions } from './portfolio.js';
export { PortfolioError, type PortfolioFault } from './portfolio-error.js';
export { type ProposalOptions, proposeMapping } from './proposal/propose.js';
export type { LeftColumn, MappingGuess, MappingProposal, ProposedMapping } from './proposal/proposed-mapping.js';
export type { RejectLine } from './rejects.js';
export { type PortfolioReportOptions, portfolioReport } from './report/report.js';
export type { ExposureText, PortfolioSummary } from './summary.js';
