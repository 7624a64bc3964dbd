import { COMPONENTS } from '../../facts/loan/component.js';
import type { ExtensionFact } from '../../facts/loan/extension-facts.js';
import { OF_A_GUARANTEE } from '../../facts/loan/loan-contradictions.js';
import { BLANKS } from '../../mapping/blank.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, loanColumnsOf, mappingOf, standardMappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { WHOLE_FIGURE } from '../../mapping/rows/instalment-numbers.js';
import { DATES_OF_INSTALMENTS, DATES_OF_LOANS, type OptionalDate } from '../../mapping/rows/optional-dates.js';
import type { Duckdb } from '../database/duckdb-database.js';
import type { MappedTables } from '../database/loan-lines.js';
import { nameSql, textSql } from '../database/sql-text.js';
import type { StagedTable, StagingOptions } from '../database/staged-table.js';
import { type CodeColumnReader, codeColumns, otherCurrencies } from '../plausibility/code-columns.js';
import {
  ALL_NINES,
  codeKeyOf,
  HELD_FACTS,
  LEAST_NINES,
  MONEY_FACTS,
  newObservations,
  noCodes,
  noSpread,
  type Observations,
} from '../plausibility/observations.js';
import { stagedType } from './exact-column.js';
import { STAGED_LOANS, STAGED_SCHEDULE } from './staged-loans.js';
import { type FactSql, type GivenFact, LONGEST_TEXT, type TableFacts, tableFacts } from './table-facts.js';

const { loans: LOANS, schedule: SCHEDULE } = standardMappingOf([]);
/** The table of the lines of loans that are read row by row. */
const DOUBTFUL = 'doubtful_loans';

/** The loans that took the fast path into the tables. */
interface FastPathLoans {
  /** What was seen of them, without examples: a loan that gives an example is read row by row. */
  readonly observations: Observations;
  /** A query of the lines of all other loans. */
  readonly otherLines: string;
}

/**
 * Whether a mapping allows the fast path: each instalment has one row, no row is left out, and no credit is summed over other
 * loans.
 */
export function hasFastPath({ loans: { creditSum }, schedule: { component, sameDay, deferral, leaveOut } }: Mapping): boolean {
  return [creditSum, component, sameDay, deferral, leaveOut].every((part) => part === undefined);
}

/**
 * Puts loans into the tables of checked loans (`stageChecked`) by SQL alone. Only loans without any doubt take this path: every cell
 * is a value, and no two values of the loan could contradict each other. All other loans are read row by row (`flattenLoans`), and
 * that reader finds out whether anything is wrong with them.
 *
 * INVARIANT (same reading): every loan that the reader of rows would refuse is doubtful here. A valid loan may be doubtful too.
 */
export async function stageFastPath(database: Duckdb, rows: MappedTables, options: StagingOptions): Promise<FastPathLoans> {
  const { loans, schedule, keys, shape } = rows;
  const { mapping, declared } = shape;
  const columns = loanColumnsOf(declared);
  const codes = {
    loans: [...codeColumns(columns, mapping.loans.facts, loans.columns, ''), ...otherCurrencies(mapping, loans.columns)],
    schedule: codeColumns(INSTALMENT_COLUMNS, mapping.schedule.facts, schedule.columns, ''),
  };
  const ofLoans = await tableFacts(database, loans, given(columns, mapping.loans.facts), codes.loans, options);
  const ofSchedule = await tableFacts(
    database,
    schedule,
    given(INSTALMENT_COLUMNS, mapping.schedule.facts),
    codes.schedule,
    options,
  );
  const isNoNumber = shape.hasBinaryNumbers ? `NOT regexp_full_match(${keys.instalment}, ${textSql(WHOLE_FIGURE)})` : 'false';
  const tooLong = (key: string) => `length(${key}) > ${LONGEST_TEXT}`;

  await database.run(`CREATE TABLE ${nameSql(STAGED_LOANS)} AS
SELECT *, CAST(number AS VARCHAR) AS key, doubt OR ${DESCRIBES_NO_GUARANTEE} AS is_doubtful FROM (
  SELECT line AS number, ${keys.id} AS id, ${selected(loanColumns(ofLoans, declared))},
    coalesce(${keys.id} = '' OR ${tooLong(keys.id)}, true) OR ${ofLoans.isDoubtful} OR ${contradictsDates(ofLoans.facts, DATES_OF_LOANS)} AS doubt
  FROM ${ofLoans.from})`);
  await database.run(
    `UPDATE ${nameSql(STAGED_LOANS)} SET is_doubtful = true WHERE id IN (SELECT id FROM ${nameSql(STAGED_LOANS)} GROUP BY id HAVING count(*) > 1)`,
  );
  const instalment = nameSql(SCHEDULE.instalment);
  await database.run(`CREATE TABLE ${nameSql(STAGED_SCHEDULE)} AS
SELECT loan.number, loan.key, row.* EXCLUDE (loan_id) FROM (
  SELECT ${keys.loanId} AS loan_id, ${keys.instalment} AS ${instalment}, ${selected(instalmentColumns(ofSchedule))},
    coalesce(${keys.instalment} = '' OR ${tooLong(keys.instalment)} OR ${isNoNumber}, true) OR ${ofSchedule.isDoubtful}
      OR ${contradictsDates(ofSchedule.facts, DATES_OF_INSTALMENTS)} AS is_doubtful
  FROM ${ofSchedule.from}) AS row JOIN ${nameSql(STAGED_LOANS)} AS loan ON loan.id = row.loan_id AND NOT loan.is_doubtful`);
  await database.run(`CREATE TABLE ${DOUBTFUL} AS ${doubtfulSql()}`);
  await database.run(`INSERT INTO ${DOUBTFUL} ${firstOutsideSql()}`);
  for (const table of [STAGED_LOANS, STAGED_SCHEDULE])
    await database.run(`DELETE FROM ${nameSql(table)} WHERE number IN (SELECT number FROM ${DOUBTFUL})`);
  const observations = newObservations();
  await countSpreads(database, observations);
  await countAboveCredit(database, observations);
  const isStaged = `SELECT id FROM ${nameSql(STAGED_LOANS)}`;
  await countCodes(database, observations, loans, codes.loans, `${keys.id} IN (${isStaged})`);
  await countCodes(database, observations, schedule, codes.schedule.map(ofInstalment), `${keys.loanId} IN (${isStaged})`);
  return { observations, otherLines: `SELECT number FROM ${DOUBTFUL}` };
}

const ofInstalment = (code: CodeColumnReader): CodeColumnReader => ({ ...code, fact: `schedule.${code.fact}` });

function given(facts: typeof LOAN_COLUMNS, mapped: Mapping['loans']['facts']): GivenFact[] {
  return facts.flatMap(({ name, type }) => {
    const mapping = mappingOf(mapped, name);
    return mapping === undefined ? [] : [{ name, type, mapping }];
  });
}

type Column = readonly [name: string, sql: string];
const selected = (columns: readonly Column[]) => columns.map(([name, sql]) => `${sql} AS ${nameSql(name)}`).join(', ');

/** The columns of the table of loans. Guarantees and applications are reconciled as `mappedLoans` does it. */
function loanColumns({ facts }: TableFacts, declared: readonly ExtensionFact[]): Column[] {
  const columns = loanColumnsOf(declared);
  const names = standardMappingOf(declared).loans.facts;
  const of = readingsBy(columns, facts);
  const said = of('guarantee').value;
  const described = LOAN_COLUMNS.filter(({ name }) => name.startsWith('guarantee.')).map(
    ({ name }) => `${of(name).value} IS NOT NULL`,
  );
  const own = columns.map(({ name }): Column => {
    const column = names[name] as string;
    if (name === 'guarantee') return [column, `coalesce(${said}, ${described.join(' OR ')})`];
    if (name.startsWith('guarantee.')) return [column, `CASE WHEN ${said} IS DISTINCT FROM false THEN ${of(name).value} END`];
    return [column, of(name).value];
  });
  const asked = DATES_OF_LOANS.flatMap(({ date, flag }) =>
    dateColumns([LOANS.facts[date] as string, LOANS.facts[flag] as string], of(date), of(flag)),
  );
  return [...new Map([...own, ...asked])];
}

function instalmentColumns({ facts }: TableFacts): Column[] {
  const of = readingsBy(INSTALMENT_COLUMNS, facts);
  const column = (name: string) => SCHEDULE.facts[name] as string;
  const own = INSTALMENT_COLUMNS.map(({ name }): Column => [column(name), of(name).value]);
  const asked = DATES_OF_INSTALMENTS.flatMap(({ date, flag }) => dateColumns([column(date), column(flag)], of(date), of(flag)));
  return [...new Map([...own, ...asked])];
}

function readingsBy(columns: typeof LOAN_COLUMNS, facts: TableFacts['facts']): (name: string) => FactSql {
  const types = new Map(columns.map(({ name, type }) => [name, stagedType(type)]));
  return (name) => facts.get(name) ?? { value: `CAST(NULL AS ${types.get(name)})`, isNone: 'false' };
}

/** Whether a date contradicts its flag, as `reconcile` finds it, in SQL; never NULL. */
function contradictsDates(facts: TableFacts['facts'], dates: readonly OptionalDate[]): string {
  const each = dates.flatMap(({ date, flag, mayRepeat }) => {
    const [day, said] = [facts.get(date), facts.get(flag)];
    if (day === undefined || said === undefined) return [];
    const repeated = mayRepeat === undefined ? undefined : facts.get(mayRepeat)?.value;
    const isAnother = repeated === undefined ? 'true' : `${day.value} IS DISTINCT FROM ${repeated}`;
    return [
      `(${said.value} IS NOT DISTINCT FROM false AND ${day.value} IS NOT NULL AND ${isAnother})`,
      `(${said.value} IS NOT DISTINCT FROM true AND ${day.isNone})`,
    ];
  });
  return each.length === 0 ? 'false' : `(${each.join(' OR ')})`;
}

/** The columns of a date and its flag. There is no date if either says so. */
function dateColumns([date, flag]: readonly [string, string], day: FactSql, said: FactSql): Column[] {
  const isNone = `(${said.value} IS NOT DISTINCT FROM false OR ${day.isNone})`;
  return [
    [date, `CASE WHEN NOT ${isNone} THEN ${day.value} END`],
    [flag, `CASE WHEN ${isNone} THEN false WHEN ${day.value} IS NOT NULL THEN true END`],
  ];
}

const inLoans = (fact: string) => nameSql(LOANS.facts[fact] as string);
const inSchedule = (fact: string) => nameSql(SCHEDULE.facts[fact] as string);

/** Whether a loan states that it has no guarantee and yet describes one. */
const DESCRIBES_NO_GUARANTEE = `coalesce(${inLoans('guarantee.arrangement')} = 'none' AND (${OF_A_GUARANTEE.map((key) => `${inLoans(`guarantee.${key}`)} IS NOT NULL`).join(' OR ')}), false)`;

// The line of JSON of a longer loan might exceed the longest line that is read.
const MOST_INSTALMENTS = 1000;

/** A query of the loans whose rows are doubtful, each once. */
function doubtfulSql(): string {
  const [loans, schedule] = [nameSql(STAGED_LOANS), nameSql(STAGED_SCHEDULE)];
  const due = `coalesce(${inSchedule('dueDate')}, ${inSchedule('originalDueDate')})`;
  const outOfOrder = [
    `${inSchedule('originalDueDate')} > ${inSchedule('dueDate')}`,
    ...COMPONENTS.map((kind) => `${inSchedule(`${kind}Until`)} < ${due}`),
  ];
  // For an instalment without a due date, an application may ask for any date.
  const askedEarly = COMPONENTS.map(
    (kind) => `SELECT number FROM ${loans} JOIN (
  SELECT number, min(${due}) AS first FROM ${schedule}
  WHERE ${inSchedule(kind)} IS DISTINCT FROM 0 AND ${inSchedule(`${kind}Requested`)} IS NULL GROUP BY number
) USING (number) WHERE ${inLoans(`application.${kind}Until`)} < first`,
  );
  return `SELECT DISTINCT number FROM (${[
    `SELECT number FROM ${loans} WHERE is_doubtful`,
    `SELECT number FROM ${schedule} WHERE is_doubtful OR ${outOfOrder.join(' OR ')}`,
    `SELECT number FROM ${loans} WHERE number NOT IN (SELECT number FROM ${schedule})`,
    `SELECT number FROM ${schedule} GROUP BY number, ${nameSql(SCHEDULE.instalment)} HAVING count(*) > 1`,
    `SELECT number FROM ${schedule} WHERE ${inSchedule('dueDate')} IS NOT NULL GROUP BY number, ${inSchedule('dueDate')} HAVING count(*) > 1`,
    `SELECT number FROM ${schedule} GROUP BY number HAVING count(*) > ${MOST_INSTALMENTS}`,
    ...askedEarly,
  ].join('\nUNION ALL ')})`;
}

/** A column whose values are compared with a plausible range, and the conditions that are counted. */
interface HeldColumn {
  readonly table: typeof STAGED_LOANS | typeof STAGED_SCHEDULE;
  /** The counted conditions, as SQL. */
  readonly known: string;
  readonly below: string;
  readonly above: string;
  put(observations: Observations, known: number, below: number, above: number): void;
}

const HELD_COLUMNS: readonly HeldColumn[] = [
  ...HELD_FACTS.map(({ key, fact, type, range: { least, most }, withoutZeros }): HeldColumn => {
    const { table, column } = columnOf(fact);
    const bound = (text: string) => `CAST(${textSql(text)} AS ${stagedType(type)})`;
    const outside = (sign: '<' | '>', text: string | undefined) =>
      text === undefined ? 'false' : `${column} ${sign} ${bound(text)}${withoutZeros ? ` AND ${column} <> 0` : ''}`;
    return {
      table,
      known: `${column} IS NOT NULL${withoutZeros ? ` AND ${column} <> 0` : ''}`,
      below: outside('<', least),
      above: outside('>', most),
      put: ({ spreads }, ...counts) => put(spreads, key, counts),
    };
  }),
  ...MONEY_FACTS.map((fact): HeldColumn => {
    const { table, column } = columnOf(fact);
    return {
      table,
      known: `${column} IS NOT NULL`,
      below: 'false',
      above: `${column} >= ${LEAST_NINES} AND regexp_full_match(CAST(${column} AS VARCHAR), ${textSql(ALL_NINES)})`,
      put: ({ nines }, ...counts) => put(nines, fact, counts),
    };
  }),
];

function columnOf(fact: string): Pick<HeldColumn, 'table'> & { readonly column: string } {
  const ofSchedule = fact.startsWith('schedule.');
  return ofSchedule
    ? { table: STAGED_SCHEDULE, column: inSchedule(fact.slice('schedule.'.length)) }
    : { table: STAGED_LOANS, column: inLoans(fact) };
}

function put(into: Observations['spreads'], key: string, [known, below, above]: readonly [number, number, number]): void {
  if (known === 0) return;
  const spread = noSpread();
  into.set(key, { known, below: { ...spread.below, count: below }, above: { ...spread.above, count: above } });
}

const heldIn = (of: HeldColumn['table']) => HELD_COLUMNS.filter(({ table }) => table === of);
const TABLES = [STAGED_LOANS, STAGED_SCHEDULE] as const;

/** Loans with their credit and principal, if both are known. A credit of 0 is reported by a check of its own. */
const WITH_CREDIT = `SELECT number, ${inLoans('borrower.creditTotal')} AS credit, principal FROM ${nameSql(STAGED_LOANS)} JOIN (
  SELECT number, sum(${inSchedule('principal')}) AS principal FROM ${nameSql(STAGED_SCHEDULE)} GROUP BY number
) USING (number) WHERE credit <> 0 AND principal IS NOT NULL`;

/** A query of the first loan that is implausible in each way. These are read row by row, which makes the examples. */
function firstOutsideSql(): string {
  const isLeft = `number NOT IN (SELECT number FROM ${DOUBTFUL})`;
  const firsts = TABLES.map((table) => {
    const each = heldIn(table).flatMap(({ below, above }) =>
      [below, above].filter((outside) => outside !== 'false').map((outside) => `min(number) FILTER (WHERE ${outside})`),
    );
    return `SELECT unnest([${each.join(', ')}]) AS number FROM ${nameSql(table)} WHERE ${isLeft}`;
  });
  firsts.push(`SELECT min(number) AS number FROM (${WITH_CREDIT}) WHERE principal > credit AND ${isLeft}`);
  return `SELECT DISTINCT number FROM (${firsts.join('\nUNION ALL ')}) WHERE number IS NOT NULL`;
}

async function countSpreads(database: Duckdb, observations: Observations): Promise<void> {
  for (const table of TABLES) {
    const held = heldIn(table);
    const counts = held.flatMap(({ known, below, above }) => [known, below, above].map((of) => `count(*) FILTER (WHERE ${of})`));
    const [row] = await database.rows(`SELECT [${counts.join(', ')}] AS counts FROM ${nameSql(table)}`);
    const counted = (row?.counts ?? []) as readonly unknown[];
    held.forEach((column, at) => {
      const [known = 0, below = 0, above = 0] = counted.slice(at * 3, at * 3 + 3).map(Number);
      column.put(observations, known, below, above);
    });
  }
}

async function countAboveCredit(database: Duckdb, { aboveCredit }: Observations): Promise<void> {
  const [row] = await database.rows(
    `SELECT count(*) AS known, count(*) FILTER (WHERE principal > credit) AS more FROM (${WITH_CREDIT})`,
  );
  aboveCredit.known += Number(row?.known ?? 0);
  aboveCredit.more.count += Number(row?.more ?? 0);
}

/** Counts the values of code columns in the rows of the loans on the fast path. */
async function countCodes(
  database: Duckdb,
  { codes: seen }: Observations,
  table: StagedTable,
  codes: readonly CodeColumnReader[],
  isTaken: string,
): Promise<void> {
  if (codes.length === 0) return;
  const counts = codes.map(({ column }) => `count(*) FILTER (WHERE trim(${table.column(column).text}, '${BLANKS}') <> '')`);
  const [row] = await database.rows(`SELECT [${counts.join(', ')}] AS counts FROM ${nameSql(table.name)} WHERE ${isTaken}`);
  const counted = (row?.counts ?? []) as readonly unknown[];
  codes.forEach((code, at) => {
    const known = Number(counted[at] ?? 0);
    if (known > 0) {
      const key = codeKeyOf(code);
      seen.set(key, { ...noCodes(code), known: known + (seen.get(key)?.known ?? 0) });
    }
  });
}
