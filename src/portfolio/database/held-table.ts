import type { TextRow } from '../../mapping/columns/cell.js';
import { type RejectLine, rowReject } from '../loans/reject.js';
import type { InputFile } from '../read/input-file.js';
import type { NamedColumns } from './staged-columns.js';
import { columnChoice, type ReadingOptions, TakenRows, textColumns, type WantedColumns } from './text-columns.js';

/** A text file whose rows are held in memory: small ones need no database. */
export interface HeldTable extends NamedColumns {
  readonly rows: readonly TextRow[];
  /** The rejects of rows that could not be taken apart. */
  readonly torn: readonly RejectLine[];
}

/** How many characters the cells of a run may have in all, for it to be held in memory: some 200 MB with what is around them. */
export const HELD_CHARACTERS = 32 * 1024 * 1024;

/**
 * Reads the wanted columns of a text file into memory.
 *
 * @param most how many characters its cells may have
 * @returns `undefined` where it is no text file, or is larger
 * @throws {PortfolioError} where the file cannot be read
 */
export async function heldTable(
  file: InputFile,
  wanted: WantedColumns,
  options: ReadingOptions,
  most: number,
): Promise<(HeldTable & { readonly characters: number }) | undefined> {
  const text = textColumns(file, columnChoice(wanted));
  if (text === undefined) return undefined;
  const taken = new TakenRows(text);
  const rows: TextRow[] = [];
  const torn: RejectLine[] = [];
  let characters = 0;
  for await (const read of taken.read(options)) {
    for (const fault of read.faults) torn.push(rowReject(file.path, fault));
    for (const row of read.rows) {
      for (const cell of row.cells) characters += cell?.length ?? 0;
      rows.push(row);
    }
    if (characters > most) return undefined;
  }
  const columns = taken.columns();
  return {
    file,
    known: taken.known(),
    isWhole: taken.isWhole,
    columns,
    types: new Map(),
    opening: text.table.opening,
    // Columns that only later rows have are nothing in the earlier ones.
    rows: rows.map(({ line, cells }) => ({ line, cells: columns.map((_, at) => cells[at] ?? null) })),
    torn,
    characters,
  };
}
