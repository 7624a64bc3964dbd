import type { FileLayout } from '../../../../src/mapping/file-layout.js';
import type { HeldTable } from '../../../../src/portfolio/database/held-table.js';
import { rowReject } from '../../../../src/portfolio/loans/reject.js';
import { csvTable } from '../../../../src/portfolio/read/csv-table.js';
import { ndjsonTable } from '../../../../src/portfolio/read/ndjson-table.js';
import { fileBytes, formatOf } from './file-bytes.js';
import { parquetTable } from './parquet-table.js';

/**
 * Reads the rows of a file into memory, all columns of them.
 *
 * @param limit how many rows are read, from the first; default: all
 * @throws {PortfolioError} where the file cannot be read
 */
export async function heldFile(
  file: File,
  layout: FileLayout = {},
  limit = Number.POSITIVE_INFINITY,
  onRows: (count: number) => void = () => undefined,
): Promise<HeldTable> {
  const format = formatOf(file.name);
  if (format === 'parquet') return parquetTable(file, limit);
  const { pieces, reading } = await fileBytes(file, layout);
  const table = format === 'csv' ? csvTable(file.name, pieces, layout, reading) : ndjsonTable(pieces, layout, reading);
  const rows: HeldTable['rows'][number][] = [];
  const torn: HeldTable['torn'][number][] = [];
  let isWhole = true;
  for await (const read of table.rows) {
    for (const row of read.rows) rows.push(row);
    for (const fault of read.faults) torn.push(rowReject(file.name, fault));
    onRows(rows.length);
    if (rows.length < limit) continue;
    isWhole = false;
    break;
  }
  const columns = table.columns();
  return {
    file: { path: file.name, format, layout, reading },
    known: columns.filter((column) => table.outer?.has(column) !== true),
    isWhole,
    columns,
    types: new Map(),
    opening: table.opening,
    // Columns that only later rows have are nothing in the earlier ones.
    rows: rows.slice(0, limit).map(({ line, cells }) => ({ line, cells: columns.map((_, at) => cells[at] ?? null) })),
    torn,
  };
}
