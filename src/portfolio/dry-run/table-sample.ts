import type { Cell } from '../../mapping/columns/cell.js';
import type { OpenDatabase } from '../database/duckdb-database.js';
import { type HeldTable, heldTable } from '../database/held-table.js';
import { nameSql } from '../database/sql-text.js';
import { type StagingOptions, stageTable } from '../database/staged-table.js';
import type { WantedColumns } from '../database/text-columns.js';
import type { InputFile } from '../read/input-file.js';

/** The first rows of a file. */
export type TableSample = HeldTable;

/** Reads the first rows of a file in the way a run reads all of them. */
export async function tableSample(
  open: OpenDatabase,
  file: InputFile,
  name: string,
  wanted: WantedColumns,
  options: StagingOptions & { readonly limit: number },
): Promise<TableSample> {
  const held = await heldTable(file, wanted, options, Number.POSITIVE_INFINITY);
  if (held !== undefined) return held;
  const database = await open();
  const table = await stageTable(database, file, name, wanted, options);
  const rows = await database.rows(`SELECT line, cells FROM ${nameSql(name)} ORDER BY line, place`);
  return {
    ...table,
    rows: rows.map(({ line, cells }) => ({ line: Number(line), cells: cells as unknown as readonly Cell[] })),
  };
}
