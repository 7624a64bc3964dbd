import type { Json } from '@duckdb/node-api';
import { exactValue, type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import type { Misfit } from '../../facts/input/invalid-input.js';
import type { Cell } from '../../mapping/columns/cell.js';
import { isEmpty } from '../../mapping/columns/cell-reader.js';
import { type FactReader, factReader } from '../../mapping/columns/fact-reader.js';
import { columnsOf, type FactMapping } from '../../mapping/fact-mapping.js';
import type { Duckdb } from '../database/duckdb-database.js';
import { rowsFile } from '../database/rows-file.js';
import { nameSql } from '../database/sql-text.js';
import type { StagedTable, StagingOptions } from '../database/staged-table.js';
import type { CodeColumnReader } from '../plausibility/code-columns.js';
import { exactColumn, stagedType } from './exact-column.js';

/** A fact that columns of a table give. */
export interface GivenFact {
  readonly name: string;
  readonly type: FactType;
  readonly mapping: FactMapping;
}

/** A fact of a table's rows, as SQL. */
export interface FactSql {
  /** The value, of the fact's staged type; NULL if there is none or it is unknown. */
  readonly value: string;
  /** Whether the row states that there is none; never NULL. */
  readonly isNone: string;
}

/** The facts of a table's rows, as SQL over the table and what is joined to it. */
export interface TableFacts {
  readonly facts: ReadonlyMap<string, FactSql>;
  /** Whether a cell of the row is not a value, is a code that the mapping does not have, or is very long; never NULL. */
  readonly isDoubtful: string;
  /** The table with its joins, as SQL that can stand behind FROM. */
  readonly from: string;
}

/** Columns whose distinct values are each read once, by the same reader that reads rows elsewhere. */
interface DistinctValues {
  readonly at: number;
  readonly key: string;
  readonly columns: readonly string[];
  /** The cells as texts, as SQL. */
  readonly texts: readonly string[];
  /** Whether DuckDB has read the row already, as SQL. */
  readonly isExact: string | undefined;
  readonly read: FactReader;
  /** Absent if the columns give no fact. */
  readonly type?: FactType;
  readonly codes: readonly CodeColumnReader[];
}

type State = 'value' | 'none' | 'unknown' | 'doubtful';

/** Longer texts are doubtful. */
export const LONGEST_TEXT = 500;

/**
 * The facts of a table's rows, as SQL. DuckDB reads what its types hold exactly. Of other columns each distinct value is read once by
 * `factReader`, the reader of the engine js, so that both engines give every cell the same meaning; columns of codes, dates and
 * rates have few distinct values.
 */
export async function tableFacts(
  database: Duckdb,
  table: StagedTable,
  given: readonly GivenFact[],
  codes: readonly CodeColumnReader[],
  { scratch, signal }: StagingOptions,
): Promise<TableFacts> {
  const name = `${table.name}_readings`;
  const facts = new Map<string, FactSql>();
  const all: DistinctValues[] = [];
  const exactOf = new Map<string, string>();
  for (const { name: fact, type, mapping } of given) {
    const columns = columnsOf(mapping);
    const [only = ''] = columns;
    const exact = exactColumn(type, mapping, table.column(only));
    if (exact !== undefined) exactOf.set(fact, exact.value);
    all.push({
      at: all.length,
      ...keyOf(table, columns),
      isExact: exact?.isExact,
      read: factReader(type, mapping, table.columns),
      type,
      codes: codes.filter((code) => code.fact === fact && code.check === 'unknown-code'),
    });
  }
  // Columns that state a currency and that the mapping does not read.
  for (const code of codes.filter(({ check }) => check === 'other-currency'))
    all.push({ at: all.length, ...keyOf(table, [code.column]), isExact: undefined, read: () => undefined, codes: [code] });

  const read = new Set<number>();
  const file = await rowsFile(scratch, name);
  try {
    for (const values of all) {
      for await (const batch of database.batches(distinctSql(table, values))) {
        signal?.throwIfAborted();
        if (batch.length > 0) read.add(values.at);
        await file.add(batch.map(([key, ...cells]) => ({ fact: values.at, key, ...readingOf(values, table, cells) })));
      }
    }
    await database.run(`CREATE TABLE ${nameSql(name)} AS SELECT * FROM ${await file.relation(READING_COLUMNS)}`);
  } finally {
    await file.discard();
  }

  const joins: string[] = [];
  const doubts: string[] = [];
  all.forEach((values, at) => {
    const reading = `reading_${at}`;
    const joined = (column: string) => `${reading}.${column}`;
    if (read.has(at)) {
      const unread = values.isExact === undefined ? '' : ` AND NOT (${values.isExact})`;
      joins.push(
        `LEFT JOIN (SELECT key, value, state FROM ${nameSql(name)} WHERE fact = ${at}) AS ${reading} ON ${joined('key')} = ${values.key}${unread}`,
      );
      doubts.push(
        `coalesce(${joined('state')} = 'doubtful', ${values.isExact === undefined ? 'true' : `NOT (${values.isExact})`})`,
      );
    }
    const fact = given[at];
    if (fact === undefined) return;
    const type = stagedType(fact.type);
    const exact = exactOf.get(fact.name);
    const own = exact === undefined ? `CAST(NULL AS ${type})` : `CAST(${exact} AS ${type})`;
    if (!read.has(at)) facts.set(fact.name, { value: own, isNone: 'false' });
    else
      facts.set(fact.name, {
        value:
          values.isExact === undefined
            ? `TRY_CAST(${joined('value')} AS ${type})`
            : `CASE WHEN ${values.isExact} THEN ${own} ELSE TRY_CAST(${joined('value')} AS ${type}) END`,
        isNone: `coalesce(${joined('state')} = 'none', false)`,
      });
  });
  return {
    facts,
    isDoubtful: doubts.length === 0 ? 'false' : `(${doubts.join(' OR ')})`,
    from: [nameSql(table.name), ...joins].join('\n'),
  };
}

const READING_COLUMNS = [
  ['fact', 'INTEGER'],
  ['key', 'VARCHAR'],
  ['value', 'VARCHAR'],
  ['state', 'VARCHAR'],
] as const;

/** The columns, and as SQL the text by which rows with the same cells are joined. NULL and an empty text are the same. */
function keyOf(table: StagedTable, columns: readonly string[]): Pick<DistinctValues, 'key' | 'columns' | 'texts'> {
  const texts = columns.map((column) => `coalesce(${table.column(column).text}, '')`);
  const [only = `''`] = texts;
  return { columns, texts, key: texts.length < 2 ? only : `CAST(to_json([${texts.join(', ')}]) AS VARCHAR)` };
}

function distinctSql(table: StagedTable, { key, texts, isExact }: DistinctValues): string {
  const where = isExact === undefined ? '' : ` WHERE NOT (${isExact})`;
  return `SELECT DISTINCT ${[key, ...texts].join(', ')} FROM ${nameSql(table.name)}${where}`;
}

/** The fact that the cells of some columns give. */
function readingOf(
  { columns, read, type, codes }: DistinctValues,
  table: StagedTable,
  cells: readonly Json[],
): { readonly value: unknown; readonly state: State } {
  const row: Cell[] = new Array(table.columns.length).fill(null);
  columns.forEach((column, at) => {
    const place = table.columns.indexOf(column);
    if (place >= 0) row[place] = String(cells[at] ?? '');
  });
  const problems: Misfit[] = [];
  const value = read(row, [], problems);
  const isKnown = codes.every(({ at, isKnown: isCode }) => {
    const cell = row[at];
    return isEmpty(cell) || isCode(cell);
  });
  const isShort = row.every((cell) => cell === null || cell.length <= LONGEST_TEXT);
  if (problems.length > 0 || !isKnown || !isShort) return { value: null, state: 'doubtful' };
  if (value === undefined || type === undefined) return { value: null, state: 'unknown' };
  if (value === null) return { value: null, state: 'none' };
  // What the loan schema would refuse is left to the reader of rows, which gives the reason.
  const exact = exactValue(type, value as PlainValue);
  return exact === undefined ? { value: null, state: 'doubtful' } : { value: String(plainValue(type, exact)), state: 'value' };
}
