import { type ColumnMapping, columnOf, INSTALMENT_COLUMNS, LOAN_COLUMNS, type Mapping, standardMapping } from '../sql/mapping.js';
import { type Duckdb, nameSql, textSql } from './duckdb.js';
import { fittedMapping, type PortfolioInput, requireSchedules } from './portfolio-input.js';
import { columnSql, type RawTable, rawTable } from './raw-table.js';
import { type FileFault, OWN_ID, orphans, tornRows } from './row-faults.js';
import { columnText, problemSql, rawSql, type StagedColumn, typedSql } from './staged-column.js';

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

/** Puts loans and instalments into typed tables, and apart what is wrong with them. */
export async function stage(database: Duckdb, input: PortfolioInput): Promise<Staged> {
  const { loans, schedule } = input;
  const loanTable = await rawTable(database, loans.path, loans.format, 'loans');
  requireSchedules(input, loanTable);
  if (schedule === undefined) return stageNested(database, loanTable, loans.format === 'ndjson');
  const scheduleTable = await rawTable(database, schedule.path, schedule.format, 'schedule');
  return stageTables(database, input, loanTable, scheduleTable);
}

/** Loans as their schema has them, one a row, with their schedules in them. */
async function stageNested(database: Duckdb, { from }: RawTable, isText: boolean): Promise<Staged> {
  const text = isText ? 'line' : 'to_json(loan)';
  await database.run(`CREATE VIEW lines AS
SELECT number, text, json_valid(text) AND json_type(text) = 'OBJECT' AS well_formed
FROM (SELECT row_number() OVER () AS number, ${text} AS text FROM ${from} AS loan)
WHERE trim(text, ' ' || chr(9) || chr(13)) <> ''`);
  const paths = LOAN_COLUMNS.filter(({ name }) => !COMPUTED.has(name));
  const values = `json_extract_string(text, [${paths.map(({ name }) => textSql(`$.${name}`)).join(', ')}])`;
  const loanColumns: StagedColumn[] = [
    ...paths.map(({ name, type }, at) => staged(name, name, type, `found[${at + 1}]`, STANDARD.loans.facts)),
    ...LOAN_COLUMNS.filter(({ name }) => COMPUTED.has(name)).map(({ name, type }) =>
      staged(name, name, type, nestedFlag(name, isText), STANDARD.loans.facts),
    ),
  ];
  await createLoans(
    database,
    loanColumns,
    "number, CAST(number AS VARCHAR) AS key, json_extract_string(text, '$.id') AS id",
    `(SELECT number, text, ${values} AS found FROM lines WHERE well_formed)`,
  );
  const fields = INSTALMENT_COLUMNS.filter(({ name }) => name !== 'deferredBefore');
  const fieldValues = `json_extract_string(item, [${fields.map(({ name }) => textSql(`$.${name}`)).join(', ')}])`;
  const instalmentColumns: StagedColumn[] = [
    ...fields.map(({ name, type }, at) => staged(name, `schedule.${name}`, type, `found[${at + 1}]`, STANDARD.schedule.facts)),
    ...INSTALMENT_COLUMNS.filter(({ name }) => name === 'deferredBefore').map(({ name, type }) =>
      staged(
        name,
        name,
        type,
        isText ? `CASE json_type(item, '$.originalDueDate') WHEN 'NULL' THEN 'false' END` : 'NULL',
        STANDARD.schedule.facts,
      ),
    ),
  ];
  await createSchedule(
    database,
    instalmentColumns,
    'number AS source_row, CAST(number AS VARCHAR) AS key, place AS instalment',
    `(SELECT number, place, item, ${fieldValues} AS found
FROM (SELECT number, unnest(items) AS item, generate_subscripts(items, 1) - 1 AS place
  FROM (SELECT number, json_extract(text, '$.schedule[*]') AS items FROM lines WHERE well_formed)))`,
  );
  await findFaults(database);
  const rejects = await database.rows(`
SELECT number, NULL AS id, 'not a JSON object' AS message FROM lines WHERE NOT coalesce(well_formed, false)
UNION ALL
SELECT loan.number, loan.id, fault.message FROM faults AS fault JOIN staged_loans AS loan USING (key)
ORDER BY number`);
  return {
    mapping: stagedMapping(loanColumns, instalmentColumns),
    rowFaults: [],
    loanFaults: rejects.map(({ number, id, message }) => ({
      line: Number(number),
      ...(id === null ? {} : { loanId: String(id) }),
      message: String(message),
    })),
  };
}

/** What no field says by itself: whether something is known not to be. */
const COMPUTED = new Set(['application.principalRequested', 'application.interestRequested', 'guarantee']);

function nestedFlag(name: string, isText: boolean): string {
  if (name === 'guarantee') return `CASE json_type(text, '$.guarantee') WHEN 'OBJECT' THEN 'true' END`;
  // A file that cannot leave a value out has NULL for what is unknown, too.
  if (!isText) return 'NULL';
  const until = name.replace('Requested', 'Until');
  return `CASE WHEN json_type(text, '$.application') = 'NULL' OR json_type(text, ${textSql(`$.${until}`)}) = 'NULL' THEN 'false' END`;
}

/** A bank's table of loans and its table of instalments. */
async function stageTables(
  database: Duckdb,
  input: PortfolioInput,
  loanTable: RawTable,
  scheduleTable: RawTable,
): Promise<Staged> {
  const schedule = input.schedule ?? input.loans;
  const mapping = fittedMapping(input, loanTable, scheduleTable);
  const column = (table: RawTable, format: typeof schedule.format, name: string) =>
    columnText(columnSql(table, format, name), typeOf(table, name));
  const stagedOf = (
    facts: Mapping['loans']['facts'],
    all: typeof LOAN_COLUMNS,
    table: RawTable,
    format: typeof schedule.format,
    standard: Mapping['loans']['facts'],
  ) =>
    all.flatMap(({ name, type }) => {
      const mapped = columnOf(facts, name);
      return mapped === undefined
        ? []
        : [staged(name, mapped.column, type, column(table, format, mapped.column), standard, mapped)];
    });
  const loanColumns = stagedOf(mapping.loans.facts, LOAN_COLUMNS, loanTable, input.loans.format, STANDARD.loans.facts);
  const instalmentColumns = stagedOf(
    mapping.schedule.facts,
    INSTALMENT_COLUMNS,
    scheduleTable,
    schedule.format,
    STANDARD.schedule.facts,
  );
  const id = column(loanTable, input.loans.format, mapping.loans.id);
  await createLoans(database, loanColumns, `row_number() OVER () AS number, ${id} AS key, ${id} AS id`, loanTable.from);
  const loanId = column(scheduleTable, schedule.format, mapping.schedule.loanId);
  const instalment = columnSql(scheduleTable, schedule.format, mapping.schedule.instalment);
  await createSchedule(
    database,
    instalmentColumns,
    `row_number() OVER () AS source_row, ${loanId} AS key, ${instalment} AS instalment`,
    scheduleTable.from,
  );
  await findFaults(database);
  const rejects = await database.rows(`
SELECT number, loan.id, fault.message FROM faults AS fault JOIN staged_loans AS loan ON loan.key IS NOT DISTINCT FROM fault.key
ORDER BY number`);
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

function typeOf({ columns }: RawTable, column: string): string | undefined {
  return [...columns].find(([name]) => name.toLowerCase() === column.toLowerCase())?.[1];
}

function staged(
  fact: string,
  source: string,
  type: StagedColumn['type'],
  raw: string,
  standard: Mapping['loans']['facts'],
  mapping: ColumnMapping | undefined = undefined,
): StagedColumn {
  return { name: columnOf(standard, fact)?.column ?? fact, source, type, raw, mapping: mapping ?? {} };
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

/** Notes each loan at fault with all that is wrong, and makes views of the others and of their instalments. */
async function findFaults(database: Duckdb): Promise<void> {
  await database.run(`CREATE TABLE faults AS
SELECT key, string_agg(message, '; ' ORDER BY place) AS message FROM (
  SELECT key, 0 AS place, problems AS message FROM staged_loans WHERE problems <> ''
  UNION ALL
  SELECT key, 1, concat('id: ', to_json(key), ${textSql(`, expected ${OWN_ID}`)}) FROM staged_loans WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1
  UNION ALL
  SELECT key, 2, 'schedule: missing, expected an array of at least one' FROM staged_loans WHERE key IS NOT NULL AND key NOT IN (SELECT key FROM staged_schedule WHERE key IS NOT NULL)
  UNION ALL
  SELECT key, 3 + source_row, problems FROM staged_schedule WHERE problems <> ''
) GROUP BY key`);
  await database.run(
    `CREATE VIEW ${nameSql(STAGED_LOANS)} AS SELECT * EXCLUDE (problems) FROM staged_loans WHERE key IS NOT NULL AND key NOT IN (SELECT key FROM faults WHERE key IS NOT NULL)`,
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
