import type { Cell, TextRow } from '../../mapping/columns/cell.js';
import { type Duckdb, nameSql } from '../database/duckdb-database.js';
import { type StagedTable, type StagingOptions, stageTable, type WantedColumns } from '../database/staged-table.js';
import type { InputFile } from '../read/input-file.js';

/** The first rows of a file. */
export interface TableSample extends StagedTable {
  readonly rows: readonly TextRow[];
}

/** Stages the first rows of a file in the way a run stages all of them. */
export async function tableSample(
  database: Duckdb,
  file: InputFile,
  name: string,
  wanted: WantedColumns,
  options: StagingOptions & { readonly limit: number },
): Promise<TableSample> {
  const table = await stageTable(database, file, name, wanted, options);
  const rows = await database.rows(`SELECT line, cells FROM ${nameSql(name)} ORDER BY line, place`);
  return {
    ...table,
    rows: rows.map(({ line, cells }) => ({ line: Number(line), cells: cells as unknown as readonly Cell[] })),
  };
}
