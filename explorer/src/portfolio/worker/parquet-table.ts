import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { TextRow } from '../../../../src/mapping/columns/cell.js';
import type { HeldTable } from '../../../../src/portfolio/database/held-table.js';
import { contentError } from '../../../../src/portfolio/portfolio-error.js';
import { newReading } from '../../../../src/portfolio/read/bytes/encoding.js';
import { cellWriter, columnType, TEXT_PARSERS } from './parquet-cells.js';

/** The codecs besides Snappy, which hyparquet brings itself. */
const COMPRESSORS = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes), ZSTD: (bytes: Uint8Array) => decompress(bytes) };

/** The rows of a Parquet file as cells; columns that hold lists or structs are left out. */
export async function parquetTable(file: File, limit = Number.POSITIVE_INFINITY): Promise<HeldTable> {
  const buffer = { byteLength: file.size, slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer() };
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const columns = flatColumns(metadata);
    const names = columns.map(({ element }) => element.name);
    const read = await parquetReadObjects({
      file: buffer,
      metadata,
      columns: names,
      rowEnd: Math.min(limit, Number(metadata.num_rows)),
      compressors: COMPRESSORS,
      parsers: TEXT_PARSERS,
    });
    const writers = columns.map(({ element }) => ({ name: element.name, write: cellWriter(element) }));
    const rows = read.map((row, at): TextRow => ({ line: at + 1, cells: writers.map(({ name, write }) => write(row[name])) }));
    return {
      file: { path: file.name, format: 'parquet', layout: {}, reading: newReading() },
      known: names,
      isWhole: true,
      columns: names,
      types: new Map(columns.map(({ element }) => [element.name, columnType(element)])),
      opening: undefined,
      rows,
      torn: [],
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw contentError(file.name, { zh: said, en: said });
  }
}

function flatColumns(metadata: FileMetaData) {
  return parquetSchema(metadata).children.filter(
    ({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED',
  );
}
