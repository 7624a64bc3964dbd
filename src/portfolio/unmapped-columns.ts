import { withoutLayout } from '../sql/layout.js';
import { toSql } from '../sql/to-sql.js';
import type { LineShape } from './line-loan.js';
import type { RunningPortfolio } from './portfolio.js';

/** Notes the facts that no column of two files gives. */
export function noteUnmapped({ plan, readings, parameters, asOf, unmapped }: RunningPortfolio, shape: LineShape): void {
  if (shape.kind !== 'mapped') return;
  const mapping = withoutLayout(shape.mapping);
  unmapped.push(...toSql(plan.compiled.rulebook, { dialect: 'duckdb', mapping, readings, parameters, asOf }).unmapped);
}
