import { rm } from 'node:fs/promises';
import type { DecisionPlan } from '../../decide/plan.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import type { Sum } from '../../facts/values/exact-sum.js';
import type { MappedLoanFact, Mapping } from '../../mapping/mapping-type.js';
import { houseFactsOf } from '../../rulebook/own/house.js';
import { type SqlStatement, toSql } from '../../sql/index.js';
import type { ComponentColumn } from '../../sql/rules/component-columns.js';
import { houseColumns } from '../../sql/rules/house-columns.js';
import type { Duckdb } from '../database/duckdb-database.js';
import { mappedTables, writeLoanLines, writeMappedLines } from '../database/loan-lines.js';
import { rowsFile } from '../database/rows-file.js';
import { nameSql, textSql } from '../database/sql-text.js';
import type { StagingOptions } from '../database/staged-table.js';
import { noteUnmapped } from '../database/unmapped-facts.js';
import { BANK_TEXTS, FORMULA_BEGINNING, rowColumns, rowType } from '../decide/component-row.js';
import { LOAN_LINES, type LoanLines } from '../loans/line-loan.js';
import { addObservations, type Observations } from '../plausibility/observations.js';
import type { FileFormat } from '../portfolio-choices.js';
import { isDirect, type PortfolioInput } from '../portfolio-input.js';
import type { PortfolioRun } from '../portfolio-run.js';
import type { LineSource } from '../read/input-file.js';
import { addHouse, exposureOfWeek, newTally, noExposure, type PortfolioTally, TRACK_ORDER } from '../summary/portfolio-tally.js';
import { partialPath } from '../write/partial-file.js';
import { hasFastPath, stageFastPath } from './fast-path.js';
import { type Flattened, flattenLoans } from './flattened-loans.js';
import { STAGED_LOANS, stageChecked } from './staged-loans.js';

// The progress after staging, deciding and writing. The rest is the summary.
const STAGED = 0.4;
const DECIDED = 0.7;
const WRITTEN = 0.9;

/** Decides a portfolio by the rules as SQL, and writes a row for each component in the order of the loans. */
export async function decideBySql(
  running: PortfolioRun,
  input: PortfolioInput,
  database: Duckdb,
  to: {
    readonly path: string;
    readonly format: FileFormat;
    /** The path that temporary files are named after. */
    readonly scratch: string;
  },
): Promise<PortfolioTally> {
  const { readings, parameters, asOf, lawAsOf, plan, progress, csvSafe } = running;
  const { mapping, rejected, borrowers, observations } = await staged(running, input, database, to.scratch);
  const { rulebook } = plan.compiled;
  const components = toSql(rulebook, { dialect: 'duckdb', mapping, readings, parameters, asOf, lawAsOf });
  const others = components.columns.filter((column) => column !== 'loan_id').map((column) => `answer.${nameSql(column)}`);
  progress(STAGED);
  await database.run(
    `CREATE TABLE answers AS
SELECT loan.number, loan.id AS loan_id, ${others.join(', ')}
FROM (${components.sql}) AS answer JOIN ${nameSql(STAGED_LOANS)} AS loan ON loan.key = answer.loan_id`,
    (done) => progress(STAGED + done * (DECIDED - STAGED)),
  );
  const written = rowColumns(rulebook)
    .map((column) => writtenSql(column, to.format, csvSafe))
    .join(', ');
  await database.run(
    `COPY (SELECT ${written} FROM answers ORDER BY number, TRY_CAST(instalment AS HUGEINT), instalment, component DESC)
TO ${textSql(to.path)} (${copyOptions(to.format)})`,
    (done) => progress(DECIDED + done * (WRITTEN - DECIDED)),
  );
  const loans = toSql(rulebook, {
    dialect: 'duckdb',
    mapping,
    readings,
    parameters,
    asOf,
    lawAsOf,
    select: 'loans',
    columns: ['loan_id', 'warnings', 'missing', ...houseColumns(rulebook, 'loans')],
  });
  const tally = await tallied(database, mapping, loans, rejected, plan);
  tally.borrowers = borrowers;
  tally.observations = observations;
  progress(1);
  return tally;
}

/** Puts checked loans into tables, and invalid records into the reject file. */
async function staged(
  running: PortfolioRun,
  input: PortfolioInput,
  database: Duckdb,
  scratch: string,
): Promise<{ readonly mapping: Mapping } & Pick<Flattened, 'rejected' | 'borrowers' | 'observations'>> {
  const { rejects, signal } = running;
  const lines = await partialPath(scratch, 'lines');
  const rows = { loans: await rowsFile(scratch, 'loans'), schedule: await rowsFile(scratch, 'schedule') };
  try {
    const { observations: ofRows, ...read } = await linesToFlatten(database, input, lines, { scratch, signal });
    noteUnmapped(running, read.shape);
    await rejects.add(read.rejects);
    const { rejected, borrowers, observations } = await flattenLoans(read, rows, rejects, signal, input.declared);
    if (ofRows !== undefined) addObservations(observations, ofRows, 0);
    const mapping = await stageChecked(
      database,
      rows,
      read.shape.kind === 'mapped',
      input.declared,
      ofRows === undefined ? 'new tables' : 'tables',
    );
    return { mapping, rejected: rejected + read.rejects.length, borrowers, observations };
  } finally {
    await Promise.all([rows.loans.discard(), rows.schedule.discard(), rm(lines, { force: true })]);
  }
}

/**
 * The loans that remain to be read row by row, as lines of JSON. Those of the fast path are in the tables already; `observations`
 * are theirs, and absent if there is no fast path.
 */
async function linesToFlatten(
  database: Duckdb,
  input: PortfolioInput,
  to: string,
  options: StagingOptions,
): Promise<LoanLines & LineSource & { readonly observations?: Observations }> {
  if (isDirect(input)) return { ...LOAN_LINES, file: input.loans, path: input.loans.path };
  const { schedule } = input;
  if (schedule === undefined) return { ...(await writeLoanLines(async () => database, input, to, options)), path: to };
  const rows = await mappedTables(database, { ...input, schedule }, options);
  const { shape, rejects } = rows;
  const read = hasFastPath(shape.mapping) ? await stageFastPath(database, rows, options) : undefined;
  await writeMappedLines(database, rows, to, read?.otherLines);
  return { shape, rejects, path: to, ...(read === undefined ? {} : { observations: read.observations }) };
}

/** A column as it is written. In JSON, amounts are decimal strings, because readers take figures as binary. */
function writtenSql(column: ComponentColumn, format: FileFormat, csvSafe: boolean): string {
  const name = nameSql(column);
  if (format === 'csv' && csvSafe && BANK_TEXTS.includes(column)) {
    const text = `CAST(${name} AS VARCHAR)`;
    return `CASE WHEN regexp_matches(${text}, ${textSql(FORMULA_BEGINNING)}) THEN concat('''', ${text}) ELSE ${text} END AS ${name}`;
  }
  return format === 'ndjson' && rowType(column).startsWith('DECIMAL') ? `CAST(${name} AS VARCHAR) AS ${name}` : name;
}

/** The options of COPY for a format. DuckDB needs no temporary file: the path is that of one. */
export function copyOptions(format: FileFormat): string {
  switch (format) {
    case 'ndjson':
      return 'FORMAT json, USE_TMP_FILE false';
    case 'csv':
      return 'FORMAT csv, HEADER true, USE_TMP_FILE false';
    case 'parquet':
      return 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false';
  }
}

const TRACK_AT = `CASE track ${TRACK_ORDER.map((track, at) => `WHEN ${textSql(track)} THEN ${at}`).join(' ')} END`;
/** The size of a borrower as the summary names it. */
function sizeSql({ loans: { facts } }: Mapping): string {
  const read = (fact: MappedLoanFact) => {
    const column = facts[fact];
    return typeof column === 'string' ? nameSql(column) : 'NULL';
  };
  const kind = read('borrower.kind');
  return `CASE WHEN ${kind} IN ('individual-business', 'other') THEN ${kind} ELSE coalesce(${read('borrower.size')}, 'unknown') END`;
}
const fenSql = (expression: string) => `CAST(coalesce(sum(${expression}), 0) * 100 AS HUGEINT)`;

async function tallied(
  database: Duckdb,
  mapping: Mapping,
  loans: SqlStatement,
  rejected: number,
  { tracks: { ascending }, compiled: { rulebook } }: DecisionPlan,
): Promise<PortfolioTally> {
  const strengthSql = `CASE track ${ascending.map((track, at) => `WHEN ${textSql(track)} THEN ${at}`).join(' ')} END`;
  const tally = newTally();
  tally.rejected = rejected;
  const trackAt = (at: unknown) => tally.tracks[Number(at)] as PortfolioTally['tracks'][number];

  for (const { at, component, due } of await database.rows(
    `SELECT ${TRACK_AT} AS at, component, ${fenSql('amount')} AS due FROM answers GROUP BY ALL`,
  )) {
    put(trackAt(at)[component === 'interest' ? 'interest' : 'principal'], due);
  }
  const [whole] = await database.rows(`SELECT ${fenSql('penalty_amount')} AS penalty,
  ${fenSql(`CASE penalty_basis WHEN 'assumed-multiple' THEN penalty_amount END`)} AS assumed,
  ${fenSql('contract_interest')} AS contract,
  count(*) - count(amount) AS unknown FROM answers`);
  put(tally.penalty, whole?.penalty);
  put(tally.penaltyAssumed, whole?.assumed);
  put(tally.contractInterest, whole?.contract);
  tally.unknownAmounts = Number(whole?.unknown ?? 0);

  for (const grain of ['loans', 'instalments'] as const) {
    const parts = grain === 'loans' ? 'number' : 'number, instalment';
    const rows = await database.rows(
      `SELECT strength, count(*) AS count FROM (SELECT max(${strengthSql}) AS strength FROM answers GROUP BY ${parts}) GROUP BY strength`,
    );
    for (const { strength, count } of rows)
      trackAt(TRACK_ORDER.indexOf(ascending[Number(strength)] ?? 'undetermined'))[grain] = Number(count);
  }
  tally.loans = tally.tracks.reduce((sum, { loans }) => sum + loans, 0);

  for (const { day, at, due, penalty } of await database.rows(
    `SELECT due_date AS day, ${TRACK_AT} AS at, ${fenSql('amount')} AS due, ${fenSql('penalty_amount')} AS penalty FROM answers GROUP BY ALL`,
  )) {
    const exposure = exposureOfWeek(tally, typeof day === 'string' ? dayNumber(day) : undefined);
    put(exposure.tracks[Number(at)] as Sum, due);
    put(exposure.penalty, penalty);
  }

  await database.run(`CREATE VIEW sized AS SELECT number, ${sizeSql(mapping)} AS size FROM ${nameSql(STAGED_LOANS)}`);
  for (const { size, loans } of await database.rows('SELECT size, count(*) AS loans FROM sized GROUP BY size')) {
    tally.sizes.set(String(size), { loans: Number(loans), ...noExposure() });
  }
  for (const { size, at, due, penalty } of await database.rows(
    `SELECT size, ${TRACK_AT} AS at, ${fenSql('amount')} AS due, ${fenSql('penalty_amount')} AS penalty FROM answers JOIN sized USING (number) GROUP BY ALL`,
  )) {
    const exposure = tally.sizes.get(String(size));
    if (exposure === undefined) continue;
    put(exposure.tracks[Number(at)] as Sum, due);
    put(exposure.penalty, penalty);
  }

  const answered = loans.columns.filter((column) => column !== 'loan_id').map((column) => `answer.${nameSql(column)}`);
  await database.run(`CREATE TABLE loan_answers AS SELECT loan.number, ${answered.join(', ')}
FROM (${loans.sql}) AS answer JOIN ${nameSql(STAGED_LOANS)} AS loan ON loan.key = answer.loan_id`);
  for (const { word, loans } of await database.rows(wordsByLoan('missing'))) {
    tally.missing.set(String(word).replace(/^schedule\./, 'schedule[].'), Number(loans));
  }
  for (const { word, loans } of await database.rows(wordsByLoan('warnings'))) tally.warnings.set(String(word), Number(loans));
  for (const { fact, grain, ruleSet, column } of houseFactsOf(rulebook)) {
    const table = grain === 'component' ? 'answers' : 'loan_answers';
    // Only what a rule set collects has several words.
    const word = ruleSet.hitPolicy === 'collect' ? `unnest(string_split(${nameSql(column)}, ' '))` : nameSql(column);
    for (const { value, count } of await database.rows(
      `SELECT value, count(*) AS count FROM (SELECT ${word} AS value FROM ${table}) WHERE value <> '' GROUP BY value`,
    )) {
      addHouse(tally, fact, [String(value)], Number(count));
    }
  }
  return tally;
}

/** How many loans have each word of a column of words, whether of the loan itself or of one of its components. */
function wordsByLoan(column: 'missing' | 'warnings'): string {
  const of = (table: string) => `SELECT number, unnest(string_split(${column}, ' ')) AS word FROM ${table} WHERE ${column} <> ''`;
  return `SELECT word, count(DISTINCT number) AS loans FROM (${of('answers')} UNION ALL ${of('loan_answers')}) GROUP BY word`;
}

function put(sum: Sum, fen: unknown): void {
  sum.high += BigInt(String(fen ?? 0));
}
