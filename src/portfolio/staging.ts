import { COMPONENTS, GUARANTEE_PREFIX, OF_A_GUARANTEE } from '../facts/parse-loan.js';
import { columnOf, INSTALMENT_COLUMNS, LOAN_COLUMNS, type Mapping, standardMapping } from '../sql/mapping.js';
import { type Duckdb, nameSql, pathSql, textSql } from './duckdb.js';
import { fittedMapping, type InputFile, type PortfolioInput } from './portfolio-input.js';
import { columnSql, type RawTable, rawTable } from './raw-table.js';
import { type FileFault, OWN_ID, orphans, tornRows } from './row-faults.js';
import { columnText, problemSql, rawSql, type StagedColumn, stagedType, typedSql } from './staged-column.js';

/** The tables that a portfolio was put in, typed: rows at fault are set apart. */
export interface Staged {
  /** How the tables give the facts. */
  readonly mapping: Mapping;
  /** Loans that are set apart. */
  readonly loanFaults: readonly { readonly line: number; readonly loanId?: string; readonly message: string }[];
  /** Rows that are in no loan. */
  readonly rowFaults: readonly FileFault[];
}

const STANDARD = standardMapping();

/** The table of loans in order; `key` tells them apart, whatever their ids are. */
export const STAGED_LOANS = 'loans';
const STAGED_SCHEDULE = 'schedule';

// What is read of lines at once is twice the longest, for each thread: as little as will do, for memory may be short.
const SMALLEST_BUFFER = 1024 * 1024;

/**
 * Puts loans with their schedules in them into typed tables, from rows that were checked (`flattenLines`).
 *
 * @returns how the tables give the facts
 */
export async function stageChecked(
  database: Duckdb,
  rows: {
    readonly loans: string;
    readonly schedule: string;
    /** How many bytes a row has at most. */
    readonly longest: number;
  },
): Promise<Mapping> {
  const read = (path: string, columns: readonly (readonly [string, string])[]) => {
    const types = columns.map(([name, type]) => `${textSql(name)}: ${textSql(type)}`).join(', ');
    return `read_json(${pathSql(path)}, format = 'newline_delimited', maximum_object_size = ${Math.max(rows.longest, SMALLEST_BUFFER)}, columns = {${types}})`;
  };
  const typed = (all: typeof LOAN_COLUMNS, facts: Mapping['loans']['facts']) =>
    all.map(({ name, type }) => [facts[name] as string, stagedType(type)] as const);
  const loans = [['number', 'BIGINT'], ['id', 'VARCHAR'], ...typed(LOAN_COLUMNS, STANDARD.loans.facts)] as const;
  const schedule = [
    ['number', 'BIGINT'],
    [STANDARD.schedule.instalment, 'INTEGER'],
    ...typed(INSTALMENT_COLUMNS, STANDARD.schedule.facts),
  ] as const;
  for (const [table, path, columns] of [
    [STAGED_LOANS, rows.loans, loans],
    [STAGED_SCHEDULE, rows.schedule, schedule],
  ] as const) {
    await database.run(`CREATE TABLE ${nameSql(table)} AS SELECT *, CAST(number AS VARCHAR) AS key FROM ${read(path, columns)}`);
  }
  return {
    loans: { ...STANDARD.loans, table: STAGED_LOANS, id: 'key' },
    schedule: { ...STANDARD.schedule, table: STAGED_SCHEDULE, loanId: 'key' },
  };
}

/** Puts a bank's table of loans and its table of instalments into typed tables, and apart what is wrong with them. */
export async function stageTables(database: Duckdb, input: PortfolioInput, schedule: InputFile): Promise<Staged> {
  const loanTable = await rawTable(database, input.loans.path, input.loans.format, 'loans');
  const scheduleTable = await rawTable(database, schedule.path, schedule.format, 'schedule');
  const mapping = fittedMapping(input, loanTable, scheduleTable);
  const loanText = (name: string) => textSqlOf(loanTable, input.loans, name);
  const scheduleText = (name: string) => textSqlOf(scheduleTable, schedule, name);
  const loanColumns = stagedColumns(LOAN_COLUMNS, mapping.loans.facts, STANDARD.loans.facts, loanText);
  const instalmentColumns = stagedColumns(INSTALMENT_COLUMNS, mapping.schedule.facts, STANDARD.schedule.facts, scheduleText);
  const id = loanText(mapping.loans.id);
  await createLoans(database, loanColumns, `row_number() OVER () AS number, ${id} AS key, ${id} AS id`, loanTable.from);
  const loanId = scheduleText(mapping.schedule.loanId);
  const instalment = columnSql(scheduleTable, schedule.format, mapping.schedule.instalment);
  await createSchedule(
    database,
    instalmentColumns,
    `row_number() OVER () AS source_row, ${loanId} AS key, ${instalment} AS instalment`,
    scheduleTable.from,
  );
  await findFaults(database, {
    loans: new Set(loanColumns.map(({ name }) => name)),
    schedule: new Set(instalmentColumns.map(({ name }) => name)),
  });
  const rejects = await database.rows(`
SELECT number, id, concat_ws('; ', nullif(problems, ''), faults.message) AS message FROM staged_loans LEFT JOIN faults USING (key)
WHERE problems <> '' OR faults.message IS NOT NULL ORDER BY number`);
  const lineOf = rejects.length === 0 ? undefined : await loanTable.lines();
  const orphaned = await orphans(
    database,
    { path: schedule.path, table: scheduleTable, rows: 'SELECT source_row AS number, key FROM staged_schedule' },
    'SELECT key FROM staged_loans',
  );
  return {
    mapping: stagedMapping(loanColumns, instalmentColumns),
    loanFaults: rejects.map(({ number, id: loanId, message }) => ({
      line: lineOf?.(Number(number)) ?? Number(number),
      ...(loanId === null ? {} : { loanId: String(loanId) }),
      message: String(message),
    })),
    rowFaults: [...(await tornRows(input.loans.path, loanTable)), ...(await tornRows(schedule.path, scheduleTable)), ...orphaned],
  };
}

/** A column of a file as text. */
function textSqlOf(table: RawTable, { format }: InputFile, column: string): string {
  const type = [...table.columns].find(([name]) => name.toLowerCase() === column.toLowerCase())?.[1];
  return columnText(columnSql(table, format, column), type);
}

/** The columns that give facts, under the names that the standard mapping has for them. */
function stagedColumns(
  all: typeof LOAN_COLUMNS,
  facts: Mapping['loans']['facts'],
  standard: Mapping['loans']['facts'],
  textOf: (column: string) => string,
): StagedColumn[] {
  return all.flatMap(({ name, type }) => {
    const mapping = columnOf(facts, name);
    if (mapping === undefined) return [];
    const { column } = mapping;
    return [{ name: columnOf(standard, name)?.column ?? name, source: column, type, raw: textOf(column), mapping }];
  });
}

async function createLoans(database: Duckdb, columns: readonly StagedColumn[], keys: string, from: string): Promise<void> {
  const noId = "CASE WHEN coalesce(id, '') = '' THEN 'id: missing, expected a text that is not empty' END";
  await database.run(`CREATE TABLE staged_loans AS
SELECT ${['number', 'key', 'id', ...columns.map(typedSql)].join(', ')}, concat_ws('; ', ${[noId, ...columns.map(problemSql)].join(', ')}) AS problems
FROM (SELECT ${[keys, ...columns.map(rawSql)].join(', ')} FROM ${from})`);
}

async function createSchedule(database: Duckdb, columns: readonly StagedColumn[], keys: string, from: string): Promise<void> {
  await database.run(`CREATE TABLE staged_schedule AS
SELECT ${['source_row', 'key', 'instalment', ...columns.map(typedSql)].join(', ')}, concat_ws('; ', ${['NULL', ...columns.map(problemSql)].join(', ')}) AS problems
FROM (SELECT ${[keys, ...columns.map(rawSql)].join(', ')} FROM ${from})`);
}

/** The columns that the staged tables have. */
interface StagedNames {
  readonly loans: ReadonlySet<string>;
  readonly schedule: ReadonlySet<string>;
}

/** Selects loans without a guarantee of which a guarantee is described. */
function guaranteeContradictions(loans: ReadonlySet<string>): string[] {
  const columnFor = (name: string) => STANDARD.loans.facts[name] as string;
  const arrangement = columnFor(`${GUARANTEE_PREFIX}arrangement`);
  if (!loans.has(arrangement)) return [];
  const guarantee = columnFor('guarantee');
  const there = loans.has(guarantee) ? `AND ${guarantee} IS DISTINCT FROM false` : '';
  return OF_A_GUARANTEE.map((key) => columnFor(`${GUARANTEE_PREFIX}${key}`))
    .filter((column) => loans.has(column))
    .map(
      (column) =>
        `concat('${column}: ', to_json(${column}), ', expected nothing where there is no guarantee') FROM staged_loans WHERE ${arrangement} = 'none' AND ${column} IS NOT NULL ${there}`,
    );
}

/** Selects, by loan, what no value says by itself: numbers that are not told apart, and days that contradict each other. */
function contradictions({ loans, schedule }: StagedNames): string[] {
  const found: string[] = [
    `concat('instalment: ', coalesce(to_json(instalment), 'missing'), ', expected a number of its own') FROM staged_schedule GROUP BY key, instalment HAVING count(*) > 1 OR instalment IS NULL`,
  ];
  found.push(...guaranteeContradictions(loans));
  if (!schedule.has('due_date')) return found;
  found.push(
    `concat('due_date: ', to_json(due_date), ', expected a due date of its own; another instalment falls due on the same day') FROM staged_schedule WHERE due_date IS NOT NULL GROUP BY key, due_date HAVING count(*) > 1`,
  );
  if (schedule.has('original_due_date')) {
    found.push(
      `concat('original_due_date: ', to_json(original_due_date), ', expected a day on or before the due date, ', due_date) FROM staged_schedule WHERE original_due_date > due_date`,
    );
  }
  for (const kind of COMPONENTS) {
    const until = `application_${kind}_until`;
    if (!loans.has(until)) continue;
    const due = schedule.has(kind) ? `${kind} IS DISTINCT FROM 0` : 'true';
    const requested = loans.has(`application_${kind}_requested`)
      ? `AND application_${kind}_requested IS DISTINCT FROM false`
      : '';
    found.push(
      `concat('${until}: ', to_json(${until}), ', expected a day on or after the first due date of ${kind}, ', first_due) FROM staged_loans JOIN (
    SELECT key, min(due_date) AS first_due FROM staged_schedule WHERE ${due} GROUP BY key HAVING count(*) = count(due_date)
  ) USING (key) WHERE ${until} < first_due ${requested}`,
    );
  }
  return found;
}

// More rows than any schedule has.
const LAST_ROW = 10 ** 15;

/** Notes each loan at fault with all that is wrong, and makes views of the others and of their instalments. */
async function findFaults(database: Duckdb, columnsOf: StagedNames): Promise<void> {
  // Behind what is wrong with single rows.
  const together = contradictions(columnsOf)
    .map((one, at) => `\n  UNION ALL\n  SELECT key, ${LAST_ROW} + ${at}, ${one}`)
    .join('');
  await database.run(`CREATE TABLE faults AS
SELECT key, string_agg(message, '; ' ORDER BY place) AS message FROM (
  SELECT key, 1 AS place, concat('id: ', to_json(key), ${textSql(`, expected ${OWN_ID}`)}) AS message FROM staged_loans WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1
  UNION ALL
  SELECT key, 2, 'schedule: missing, expected an array of at least one' FROM staged_loans WHERE key IS NOT NULL AND key NOT IN (SELECT key FROM staged_schedule WHERE key IS NOT NULL)
  UNION ALL
  SELECT key, 3 + source_row, problems FROM staged_schedule WHERE problems <> ''${together}
) GROUP BY key`);
  await database.run(
    `CREATE VIEW ${nameSql(STAGED_LOANS)} AS SELECT * EXCLUDE (problems) FROM staged_loans WHERE problems = '' AND key NOT IN (SELECT key FROM faults WHERE key IS NOT NULL)`,
  );
  await database.run(
    `CREATE VIEW ${nameSql(STAGED_SCHEDULE)} AS SELECT * EXCLUDE (problems) FROM staged_schedule WHERE key IN (SELECT key FROM ${nameSql(STAGED_LOANS)})`,
  );
}

/** How the staged tables give the facts. */
function stagedMapping(loanColumns: readonly StagedColumn[], instalmentColumns: readonly StagedColumn[]): Mapping {
  const facts = (columns: readonly StagedColumn[], standard: Mapping['loans']['facts']) => {
    const factOf = new Map(Object.entries(standard).map(([fact, column]) => [column, fact]));
    return Object.fromEntries(
      columns.map(({ name, mapping: { values, unit, null: none } }) => [
        factOf.get(name) ?? name,
        {
          column: name,
          ...(values === undefined ? {} : { values }),
          ...(unit === undefined ? {} : { unit }),
          ...(none === undefined ? {} : { null: none }),
        },
      ]),
    );
  };
  return {
    loans: { table: STAGED_LOANS, id: 'key', facts: facts(loanColumns, STANDARD.loans.facts) },
    schedule: {
      table: STAGED_SCHEDULE,
      loanId: 'key',
      instalment: 'instalment',
      facts: facts(instalmentColumns, STANDARD.schedule.facts),
    },
  };
}
