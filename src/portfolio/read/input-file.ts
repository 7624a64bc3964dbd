import type { FileLayout } from '../../sql/source/file-layout.js';
import type { FileFormat } from '../portfolio-choices.js';
import { PortfolioError } from '../portfolio-error.js';
import { type FileReading, newReading } from './bytes/encoding.js';
import { fileBytes, type OnRead } from './bytes/file-bytes.js';
import { inputFormatOf } from './bytes/file-format.js';
import { textBytes } from './bytes/text-bytes.js';

/** A file with its format, or a table of a database. */
export interface InputFile {
  /** What it is called in messages: its path, or where its table is. */
  readonly path: string;
  readonly format: FileFormat | 'duckdb' | 'postgres';
  readonly layout: FileLayout;
  /** What was learned of a text while it was read. */
  readonly reading: FileReading;
  /** Of a database: where it is, and the name of the table in its parts. */
  readonly database?: { readonly address: string; readonly table: readonly string[] };
}

/** What is said of a file besides its name. */
export interface InputFileOptions {
  /** In place of what the name tells. */
  readonly format?: FileFormat | undefined;
  /** Where the name does not tell. */
  readonly otherwise?: FileFormat | undefined;
  readonly layout?: FileLayout | undefined;
}

/**
 * What is read, by the name that it goes by: a path; `bank.duckdb#schema.table`, a table of a file of DuckDB; or
 * `postgres://host/database#schema.table`, a table of PostgreSQL.
 *
 * @throws {PortfolioError} where the name does not tell what it is
 */
export function inputFile(name: string, { format, otherwise, layout = {} }: InputFileOptions = {}): InputFile {
  const rest = { layout, reading: newReading() };
  const server = /^postgres(?:ql)?:\/\//i.test(name);
  const [address, table] = server || DATABASE.test(name) ? parted(name) : [name, undefined];
  if (server) {
    return { path: withoutPassword(name), format: 'postgres', ...rest, database: { address, table: tableName(name, table) } };
  }
  if (DATABASE.test(name)) return { path: name, format: 'duckdb', ...rest, database: { address, table: tableName(name, table) } };
  return { path: name, format: format ?? inputFormatOf(name, otherwise), ...rest };
}

/** The path of the file that is read; `undefined` of a server. */
export function filePath({ path, format, database }: InputFile): string | undefined {
  return format === 'postgres' ? undefined : (database?.address ?? path);
}

/** The bytes of a text file as UTF-8. */
export function textPieces({ path, layout: { encoding }, reading }: InputFile, onRead?: OnRead): AsyncGenerator<Uint8Array> {
  return textBytes(fileBytes(path, onRead), { path, encoding, reading });
}

/** Lines of JSON: those of an input file, or those that were made of others for the meantime. */
export interface LineSource {
  readonly path: string;
  readonly file?: InputFile | undefined;
}

export function linePieces({ path, file }: LineSource, onRead?: OnRead): AsyncGenerator<Uint8Array> {
  return file === undefined ? fileBytes(path, onRead) : textPieces(file, onRead);
}

const DATABASE = /\.(?:duckdb|ddb|db)(?:#[^#]*)?$/i;

function parted(name: string): readonly [address: string, table: string | undefined] {
  const at = name.lastIndexOf('#');
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}

// A part of a name, in quotes where it holds what has a meaning here.
const PART = /^(?:"((?:[^"]|"")+)"|([^".]+))(\.|$)/;

/** The parts of a table's name: `core.loans`, `"my schema".loans`. */
function tableName(shown: string, text: string | undefined): readonly string[] {
  const parts: string[] = [];
  let rest = text ?? '';
  for (let found = PART.exec(rest); found !== null; found = PART.exec(rest)) {
    const [whole, quoted, plain = '', end] = found;
    parts.push(quoted?.replaceAll('""', '"') ?? plain);
    rest = rest.slice(whole.length);
    if (end === '') return parts;
  }
  throw new PortfolioError('usage', `${withoutPassword(shown)}: name the table behind a #: …#schema.table`);
}

/** The address of a server as it may be shown and kept. */
function withoutPassword(address: string): string {
  return address.replace(/^(postgres(?:ql)?:\/\/)[^/?#]*@/i, '$1').replace(/([?&]password=)[^&#]*/gi, '$1***');
}
