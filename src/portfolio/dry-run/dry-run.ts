import { type DeciderOptions, planFor } from '../../decide/decide.js';
import { exactValue, type PlainValue } from '../../facts/fact.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { EXTENSION_PREFIX, type ExtensionFact } from '../../facts/loan/extension-facts.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import { lineChunks } from '../../files/line-chunks.js';
import { onLine, refusalOf } from '../../files/refusal.js';
import type { Cell } from '../../mapping/columns/cell.js';
import { columnsNamed } from '../../mapping/fitted-mapping.js';
import { INSTALMENT_COLUMNS, loanColumnsOf, STATED_LOAN_FACTS, standardMappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { leftOutReader } from '../../mapping/rows/instalment-rows.js';
import type { MappedRows, MappedShape } from '../../mapping/rows/mapped-loan.js';
import { callerOptions, LAW_OPTIONS, onlyOptions } from '../../rulebook/caller-options.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { isBinary } from '../database/duckdb-types.js';
import { writeLoanLines } from '../database/loan-lines.js';
import { withScratchDatabase } from '../database/scratch-database.js';
import { fittedToFiles } from '../database/staged-columns.js';
import { unmappedOf } from '../database/unmapped-facts.js';
import { type LineShape, LOAN_LINES, lineReader, readLines } from '../loans/line-loan.js';
import { observedLoans } from '../loans/observed-loans.js';
import { type RejectLine, tooLong } from '../loans/reject.js';
import { type ImplausibleData, implausibleData } from '../plausibility/implausible-data.js';
import { INSTALMENT_FACTS, loanObserver, newObservations, type Observations } from '../plausibility/observations.js';
import { inputFiles, isDirect, type PortfolioInput, portfolioInput } from '../portfolio-input.js';
import { checkedInputOptions, INPUT_OPTIONS, type InputOptions } from '../portfolio-options.js';
import { type LineSource, linePieces } from '../read/input-file.js';
import { type ColumnLook, columnLook, columnLooks, loanLooks } from './column-look.js';
import { type TableSample, tableSample } from './table-sample.js';

/** The options of a dry run: those of `PortfolioOptions` that concern the input. */
export interface DryRunOptions<Ids extends RulebookIds = Ningxia2020> extends Omit<DeciderOptions<Ids>, 'trace'>, InputOptions {
  /** Ends the run when it is aborted. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

/** What the first rows of a portfolio gave. Nothing is decided and nothing is written. */
export interface DryRun {
  /** How many rows of each file were read. */
  readonly rows: {
    /** Rows of the file of loans. */
    readonly loans: number;
    /** Rows of the file of schedules; absent where schedules stand in the loans. */
    readonly schedule?: number;
  };
  /** What each column gave. */
  readonly columns: readonly ColumnLook[];
  /** The facts that no column gives: they are unknown for every loan. Empty where schedules stand in the loans. */
  readonly unmapped: readonly string[];
  /** The columns of the files that the mapping does not read. */
  readonly unread: {
    /** Columns of the file of loans, by their heads. */
    readonly loans: readonly string[];
    /** Columns of the file of schedules; empty where there is none. */
    readonly schedule: readonly string[];
  };
  /** How many rows would be rejected, and the first of them. */
  readonly rejected: number;
  /** The first rows that would be rejected, each with what is wrong. */
  readonly rejects: readonly RejectLine[];
  /** What looks wrong in the rows: a unit left out, a placeholder for a missing value. */
  readonly implausible: readonly ImplausibleData[];
}

/** How many rows of each file are read. */
export const DRY_RUN_ROWS = 1000;

const SHOWN_REJECTS = 10;

/**
 * Reads the first rows of a portfolio and reports what they gave.
 *
 * @throws {PortfolioError} if the files cannot be read, do not fit the mapping, or need DuckDB
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 * @throws {InvalidOptionError} naming another option that is not what it should be
 * @throws {InvalidInputError} for a layout that is not what its schema describes
 */
export function dryRun<Ids extends RulebookIds = Ningxia2020>(options: DryRunOptions<Ids>): Promise<DryRun>;
export async function dryRun(options: DryRunOptions<RulebookIds>): Promise<DryRun> {
  onlyOptions<DryRunOptions<RulebookIds>>(options, { ...LAW_OPTIONS, ...INPUT_OPTIONS, signal: true });
  const given = callerOptions(options);
  const { signal, ...named } = checkedInputOptions(options);
  const plan = planFor(given);
  const input = portfolioInput(named, plan.compiled.declared);
  if (isDirect(input)) return lookAtLines({ path: input.loans.path, file: input.loans, shape: LOAN_LINES.shape }, input.declared);
  return withScratchDatabase({ signal }, inputFiles(input), async (open, scratch) => {
    const staging = { scratch, signal, limit: DRY_RUN_ROWS, seeksColumns: input.mapping !== undefined };
    const { loans: ofLoans, schedule: ofSchedule } = input;
    if (ofSchedule === undefined) {
      const { shape } = await writeLoanLines(open, input, scratch, staging);
      return lookAtLines({ path: scratch, shape }, input.declared);
    }
    const named = columnsNamed(input.mapping ?? standardMappingOf(input.declared));
    const loans = await tableSample(open, ofLoans, 'loan_rows', named.loans, staging);
    const schedule = await tableSample(open, ofSchedule, 'schedule_rows', named.schedule, staging);
    return lookAtTables(input, loans, schedule, (mapping) => unmappedOf(plan, mapping));
  });
}

function lookAtTables(
  input: PortfolioInput,
  loans: TableSample,
  ofSchedule: TableSample,
  unmappedIn: (mapping: Mapping) => readonly string[],
): DryRun {
  const mapping = fittedToFiles(input, loans, ofSchedule);
  const isLeftOut = leftOutReader(mapping.schedule, ofSchedule.columns);
  const schedule = { ...ofSchedule, rows: ofSchedule.rows.filter(({ cells }) => isLeftOut?.(cells) !== true) };
  const columns = { loans: loans.columns, schedule: schedule.columns };
  const seen = newObservations();
  const { rejected, rejects } = loansOfRows(
    { mapping, declared: input.declared, columns, hasBinaryNumbers: isBinary(schedule.types.get(mapping.schedule.instalment)) },
    loans,
    schedule,
    seen,
  );
  const torn = [...loans.torn, ...schedule.torn];
  const read = columnsNamed(mapping);
  const unread = ({ known }: TableSample, names: readonly string[]) => known.filter((column) => !names.includes(column));
  const isOne = input.loans.path === input.schedule?.path;
  const all = [...read.loans, ...read.schedule];
  const each = input.schedule?.layout.each;
  return {
    rows: { loans: loans.rows.length, schedule: schedule.rows.length },
    columns: [
      ...columnLooks('loans', loanColumnsOf(input.declared), mapping.loans.facts, loans.columns, loans.rows),
      ...layoutLooks(mapping, loans, schedule),
      ...columnLooks('schedule', INSTALMENT_COLUMNS, mapping.schedule.facts, schedule.columns, schedule.rows),
    ],
    unmapped: unmappedIn(mapping),
    unread: {
      loans: unread(loans, isOne ? [...all, ...(each === undefined ? [] : [each])] : read.loans),
      schedule: isOne
        ? each === undefined
          ? []
          : unread(schedule, read.schedule).filter((column) => column.startsWith(`${each}.`))
        : unread(schedule, read.schedule),
    },
    rejected: rejected + torn.length,
    rejects: [...torn, ...rejects].slice(0, SHOWN_REJECTS),
    implausible: implausibleData(seen),
  };
}

/** The columns that the mapping names for the layout of rows, not for facts. */
function layoutLooks(
  { loans: { creditSum }, schedule: { component, deferral } }: Mapping,
  loans: TableSample,
  plan: TableSample,
) {
  const money = { kind: 'money' } as const;
  const credit = { name: 'creditSum', type: money };
  const amount = { name: 'component', type: money };
  const count = { name: 'deferral.count', type: { kind: 'count' } as const };
  const last = { name: 'deferral.last', type: { kind: 'date' } as const };
  return [
    ...(creditSum === undefined ? [] : [columnLook('loans', credit, creditSum.amount, loans.columns, loans.rows)]),
    ...(component === undefined ? [] : [columnLook('schedule', amount, component.amount, plan.columns, plan.rows)]),
    ...(deferral?.count === undefined ? [] : [columnLook('schedule', count, deferral.count, plan.columns, plan.rows)]),
    ...(deferral?.last === undefined ? [] : [columnLook('schedule', last, deferral.last, plan.columns, plan.rows)]),
  ];
}

/** Makes loans of the rows, and collects the rejects. */
function loansOfRows(
  shape: MappedShape,
  loans: TableSample,
  schedule: TableSample,
  seen: Observations,
): { readonly rejected: number; readonly rejects: readonly RejectLine[] } {
  const { mapping, columns } = shape;
  const id = columns.loans.indexOf(mapping.loans.id);
  const loanId = columns.schedule.indexOf(mapping.schedule.loanId);
  const number = columns.schedule.indexOf(mapping.schedule.instalment);
  const byLoan = groupedBy(schedule.rows, ({ cells }) => cells[loanId] ?? null);
  const loanOf = observedLoans(shape, () => seen);
  const observe = loanObserver(seen);
  // If the instalments of a loan are further on in their file, only the loan's own row is checked.
  const { component: _, ...wide } = mapping.schedule;
  const aloneOf = observedLoans({ ...shape, mapping: { ...mapping, schedule: wide } }, () => seen);
  const ofNothing = columns.schedule.map((__, at) => (at === number ? '1' : null));
  const ids = new Map<Cell, number>();
  for (const { cells } of loans.rows) ids.set(cells[id] ?? null, (ids.get(cells[id] ?? null) ?? 0) + 1);
  let rejected = 0;
  const rejects: RejectLine[] = [];
  for (const { line, cells } of loans.rows) {
    const own = cells[id] ?? null;
    const rows = (own === null ? undefined : byLoan.get(own)) ?? [];
    const given: MappedRows = {
      line,
      loan: cells,
      schedule: rows.length === 0 ? [ofNothing] : rows.map((row) => row.cells),
      scheduleLines: rows.map((row) => row.line),
      isDuplicate: own !== null && (ids.get(own) ?? 0) > 1,
    };
    try {
      observe((rows.length === 0 ? aloneOf : loanOf)(given), line);
    } catch (error) {
      if (!(error instanceof InvalidLoanError)) throw error;
      rejected++;
      if (rejects.length < SHOWN_REJECTS) {
        rejects.push({ line, ...refusalOf({ file: 'stdin', line }, error), ...(own === null ? {} : { loanId: own }) });
      }
    }
  }
  return { rejected, rejects };
}

const OF_LOANS = STATED_LOAN_FACTS.map(({ name, type }) => {
  const slot = loanSlot(name);
  const asked = COMPONENTS.find((kind) => name === `application.${kind}Until`);
  const isNone = (loan: Loan) => asked !== undefined && loan.asked[asked] === null;
  return { name, type, read: (loan: Loan) => (isNone(loan) ? null : loan.factAt(slot)) };
});
const OF_INSTALMENTS = INSTALMENT_FACTS.map(({ name, type, read }) => ({
  name: name.replace('schedule.', ''),
  type,
  read: (of: InstalmentFacts) => (name === 'schedule.originalDueDate' && of.neverDeferred ? null : read(of)),
}));

/** Reads the declared facts of a loan that states them as declared. */
function readersOf(declared: readonly ExtensionFact[]) {
  return declared.map(({ name, type }) => {
    const key = name.slice(EXTENSION_PREFIX.length);
    const read = ({ input: { extensions } }: Loan) => {
      const stated = extensions?.[key];
      return stated === undefined ? undefined : exactValue(type, stated as PlainValue);
    };
    return { name, type, read };
  });
}

/** A dry run over lines of JSON. */
async function lookAtLines(
  { shape, ...lines }: LineSource & { readonly shape: LineShape },
  declared: readonly ExtensionFact[],
): Promise<DryRun> {
  const seen = newObservations();
  const loanOf = lineReader(shape, undefined, () => seen, declared);
  const observe = loanObserver(seen);
  const loans: Loan[] = [];
  const rejects: RejectLine[] = [];
  let rejected = 0;
  let line = 0;
  const isEnough = () => loans.length + rejected >= DRY_RUN_ROWS;
  for await (const chunk of lineChunks(linePieces(lines), LINE_LIMIT)) {
    if ('tooLong' in chunk) {
      line++;
      rejected++;
      rejects.push(tooLong(line, chunk.tooLong));
    } else {
      const before = line;
      const read = readLines(
        chunk,
        (...of) => {
          const loan = isEnough() ? undefined : loanOf(...of);
          if (loan !== undefined && !(loan instanceof Loan)) rejected++;
          return loan;
        },
        (loan, at) => {
          loans.push(loan);
          observe(loan, before + at);
        },
      );
      for (const reject of read.rejects) rejects.push(onLine(reject, before + reject.line));
      line += read.lines;
    }
    if (isEnough()) break;
  }
  const instalments = loans.flatMap((loan) => loan.instalments);
  return {
    rows: { loans: loans.length + rejected },
    columns: [
      ...loanLooks('loans', [...OF_LOANS, ...readersOf(declared)], loans),
      ...loanLooks('schedule', OF_INSTALMENTS, instalments),
    ],
    unmapped: [],
    unread: { loans: [], schedule: [] },
    rejected,
    rejects: rejects.slice(0, SHOWN_REJECTS),
    implausible: implausibleData(seen),
  };
}
