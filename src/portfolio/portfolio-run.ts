import type { DecisionPlan } from '../decide/plan.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import type { Rows } from './portfolio-choices.js';
import type { PortfolioOptions } from './portfolio-options.js';
import type { RejectFile } from './write/reject-file.js';

/** A run of `decidePortfolio`, as the engines need it. */
export interface PortfolioRun {
  readonly plan: DecisionPlan;
  readonly rulebook: PortfolioOptions<RulebookIds>['rulebook'];
  readonly readings: PortfolioOptions<RulebookIds>['readings'];
  readonly parameters: PortfolioOptions<RulebookIds>['parameters'];
  readonly asOf: PortfolioOptions<RulebookIds>['asOf'];
  readonly lawAsOf: PortfolioOptions<RulebookIds>['lawAsOf'];
  readonly rows: Rows;
  readonly csvSafe: boolean;
  readonly threads: number;
  readonly worker: URL;
  readonly signal: AbortSignal | undefined;
  readonly rejects: RejectFile;
  readonly strict: boolean;
  /** The facts that no column gives. The engine adds them once it knows the columns. */
  readonly unmapped: string[];
  progress(done: number): void;
}
