import { extname } from 'node:path';
import type { FileFormat } from './choices.js';
import { PortfolioError } from './portfolio-error.js';

/**
 * The format of a file by its name.
 *
 * @throws {PortfolioError} where the name does not tell
 */
export function formatOf(path: string): FileFormat {
  switch (extname(path).toLowerCase()) {
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
