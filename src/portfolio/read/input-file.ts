import type { FileLayout } from '../../mapping/file-layout.js';
import type { FileFormat } from '../portfolio-choices.js';
import { PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { type FileReading, newReading } from './bytes/encoding.js';
import { fileBytes, type OnRead } from './bytes/file-bytes.js';
import { inputFormatOf } from './bytes/file-format.js';
import { textBytes } from './bytes/text-bytes.js';

/** A file with its format, or a table of a database. */
export interface InputFile {
  /** Its name in messages: the path of a file, or the address of a table without the password. */
  readonly path: string;
  readonly format: FileFormat | 'duckdb' | 'postgres';
  readonly layout: FileLayout;
  /** What reading the text has shown about its encoding. */
  readonly reading: FileReading;
  /** For a table: the address of its database, and the parts of its name. */
  readonly database?: { readonly address: string; readonly table: readonly string[] };
}

/** What is known of a file besides its name. */
interface InputFileOptions {
  /** The format, whatever the name tells. */
  readonly format?: FileFormat | undefined;
  /** The format if the name does not tell it. */
  readonly otherwise?: FileFormat | undefined;
  readonly layout?: FileLayout | undefined;
}

/**
 * The input with a name: the path of a file; `bank.duckdb#schema.table`, a table of a DuckDB database; or
 * `postgres://host/database#schema.table`, a table of PostgreSQL.
 *
 * @throws {PortfolioError} if the name does not tell the format, or no table is named
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

/** The path of the file that is read; `undefined` for a table of a server. */
export function filePath({ path, format, database }: InputFile): string | undefined {
  return format === 'postgres' ? undefined : (database?.address ?? path);
}

/** The bytes of a text file as UTF-8. */
export function textPieces({ path, layout: { encoding }, reading }: InputFile, onRead?: OnRead): AsyncGenerator<Uint8Array> {
  return textBytes(fileBytes(path, onRead), { path, encoding, reading });
}

/** Lines of JSON: an input file, or a temporary file that was made of other formats. */
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

// A part of a table's name. It is quoted if it contains a quote or a dot.
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
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.tableUnnamed(withoutPassword(shown)));
}

/** The address of a server without its password, for messages and reports. */
function withoutPassword(address: string): string {
  return address.replace(/^(postgres(?:ql)?:\/\/)[^/?#]*@/i, '$1').replace(/([?&]password=)[^&#]*/gi, '$1***');
}
