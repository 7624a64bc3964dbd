import type { Mapping } from '../../mapping/mapping-type.js';
import { withoutLayout } from '../../mapping/table-layout.js';
import { toSql } from '../../sql/to-sql.js';
import type { LineShape } from '../loans/line-loan.js';
import type { PortfolioRun } from '../portfolio-run.js';

/** Adds the unmapped facts to the run. */
export function noteUnmapped(running: PortfolioRun, shape: LineShape): void {
  if (shape.kind === 'mapped') running.unmapped.push(...unmappedFacts(running, shape.mapping));
}

/** The facts that no column of the two files gives: they are unknown for every loan. */
export function unmappedFacts(
  { plan, readings, parameters, asOf, lawAsOf }: Pick<PortfolioRun, 'plan' | 'readings' | 'parameters' | 'asOf' | 'lawAsOf'>,
  mapping: Mapping,
): readonly string[] {
  const options = { dialect: 'duckdb', mapping: withoutLayout(mapping), readings, parameters, asOf, lawAsOf } as const;
  return toSql(plan.compiled.rulebook, options).unmapped;
}
