import { extname } from 'node:path';
import type { FileFormat } from '../../portfolio-choices.js';
import { PortfolioError } from '../../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../../portfolio-fault-words.js';

/** Workbooks, whose figures are rounded where they are shown and whose dates are numbers. */
const WORKBOOKS = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods'];

/**
 * The format of a file by its name.
 *
 * @throws {PortfolioError} if the name does not tell
 */
export function formatOf(path: string): FileFormat {
  if (WORKBOOKS.includes(extname(path).toLowerCase())) throw new PortfolioError('usage', PORTFOLIO_FAULTS.isWorkbook(path));
  const format = formatByName(path);
  if (format !== undefined) return format;
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.unknownFormat(path));
}

function formatByName(path: string): FileFormat | undefined {
  switch (extname(path).toLowerCase()) {
    case '.ndjson':
    case '.jsonl':
      return 'ndjson';
    case '.csv':
      return 'csv';
    case '.parquet':
      return 'parquet';
    default:
      return undefined;
  }
}

const COMPRESSED = ['.gz', '.zst', '.zstd'];

/**
 * The format of an input file, which may be compressed.
 *
 * @param otherwise the format if the name does not tell
 * @throws {PortfolioError} if neither tells
 */
export function inputFormatOf(path: string, otherwise: FileFormat | undefined): FileFormat {
  const end = extname(path);
  const isCompressed = COMPRESSED.includes(end.toLowerCase());
  const name = isCompressed ? path.slice(0, -end.length) : path;
  const format = formatByName(name) ?? (extname(name).toLowerCase() === '.tsv' ? 'csv' : otherwise) ?? formatOf(name);
  if (isCompressed && format === 'parquet') {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.compressedParquet(path));
  }
  return format;
}
