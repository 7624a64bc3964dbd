import type { Wording } from '../../law/wording.js';
import type { RowCells } from './row-cells.js';

/** A row as a page shows it: under its number, with its conclusion in a few words. */
export interface LabelledRow {
  readonly label: Wording;
  readonly cells: RowCells;
  /** Left out if nothing follows but that it holds, as of a named condition. */
  readonly conclusion?: Wording;
}

/** Rows cut where the condition on a fact changes. Rows without a condition on it stay together. */
export function runsOf(fact: string, rows: readonly LabelledRow[]): LabelledRow[][] {
  const runs: LabelledRow[][] = [];
  let before: string | undefined;
  for (const row of rows) {
    const key = JSON.stringify(row.cells[fact]) ?? '';
    const run = runs.at(-1);
    if (run === undefined || key !== before) runs.push([row]);
    else run.push(row);
    before = key;
  }
  return runs;
}

/** Conditions without those on some facts. */
export function withoutFacts(cells: RowCells, facts: readonly string[]): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([fact]) => !facts.includes(fact)));
}
