import { extname } from 'node:path';
import type { FileFormat } from './choices.js';
import { PortfolioError } from './portfolio-error.js';

/** What Excel and its like keep: figures in it are rounded where they are shown, and days are numbers. */
export const WORKBOOK =
  'a workbook, which is not read: show its amounts with 2 decimals, its days as yyyy-mm-dd and its ids as text, and save the sheet as “CSV UTF-8”';
const WORKBOOKS = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods'];

/**
 * The format of a file by its name.
 *
 * @throws {PortfolioError} where the name does not tell
 */
export function formatOf(path: string): FileFormat {
  const end = extname(path).toLowerCase();
  if (WORKBOOKS.includes(end)) throw new PortfolioError('usage', `${path} is ${WORKBOOK}`);
  switch (end) {
    case '.ndjson':
    case '.jsonl':
      return 'ndjson';
    case '.csv':
      return 'csv';
    case '.parquet':
      return 'parquet';
    default:
      throw new PortfolioError('usage', `${path}: its name does not tell its format; it ends in .ndjson, .csv or .parquet`);
  }
}
