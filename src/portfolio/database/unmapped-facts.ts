import type { DecisionPlan } from '../../decide/plan.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { withoutLayout } from '../../mapping/table-layout.js';
import { sqlRulebookBy } from '../../sql/rules/sql-rulebook.js';
import { unmappedFacts } from '../../sql/source/unmapped.js';
import type { LineShape } from '../loans/line-loan.js';
import type { PortfolioRun } from '../portfolio-run.js';

/** Adds the unmapped facts to the run. */
export function noteUnmapped({ plan, unmapped }: PortfolioRun, shape: LineShape): void {
  if (shape.kind === 'mapped') unmapped.push(...unmappedOf(plan, shape.mapping));
}

/** The facts that no column of the two files gives: they are unknown for every loan. */
export function unmappedOf({ compiled }: DecisionPlan, mapping: Mapping): readonly string[] {
  return unmappedFacts(sqlRulebookBy(compiled), withoutLayout(mapping), 'components');
}
