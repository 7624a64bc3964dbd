import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LoanInput } from '../../../src/index.js';
import { type Mapping, parseMapping } from '../../../src/mapping/index.js';
import { csvRecord } from '../../../src/portfolio/read/csv-record.js';
import type { TextTable } from './mapped-files.js';

const FOLDER = 'fixtures/mappings';

/** The loans that a layout's files hold as their schema has them, and the cells for which others are refused. */
export interface Expected {
  readonly loans: readonly LoanInput[];
  readonly rejects: readonly { readonly loanId: string; readonly path: string; readonly value: string }[];
}

const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A layout's files: where loans and instalments are rows of one, it is both. */
export function filesOf(layout: string): { readonly loans: string; readonly schedule: string } {
  const found = (name: string) => ['csv', 'ndjson'].map((format) => `${FOLDER}/${layout}/${name}.${format}`).find(existsSync);
  const loans = found('loans') ?? '';
  return { loans, schedule: found('schedule') ?? loans };
}

/** A file as a table of texts, as a warehouse may hold it. */
export function tableOf(path: string): TextTable {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (path.endsWith('.csv')) {
    const [columns = [], ...rows] = lines.map((line) => csvRecord(line, { separator: ',', quote: '"' }) as string[]);
    return { columns, rows };
  }
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const columns = [...new Set(objects.flatMap(Object.keys))];
  const text = (value: unknown) => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));
  return { columns, rows: objects.map((row) => columns.map((column) => text(row[column]))) };
}

/** Public layouts of banks' systems: folders with files, a mapping, and what they hold. */
export const LAYOUTS = readdirSync(FOLDER);

export const mappingOf = (layout: string): Mapping => parseMapping(jsonOf(`${FOLDER}/${layout}/mapping.json`));
export const expectedOf = (layout: string): Expected => jsonOf(`${FOLDER}/${layout}/expected.json`);

/** The rows of a file as objects, as a program holds them; an empty value of CSV is `null`. */
export function rowsOf(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (path.endsWith('.ndjson')) {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  }
  const { columns, rows } = tableOf(path);
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
}
