import { COMPONENTS } from '../../facts/loan/component.js';
import { fileName } from '../../files/file-name.js';
import type { Wording } from '../../law/wording.js';
import type { FactMapping, MappedFact } from '../../mapping/fact-mapping.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS } from '../../mapping/mapping.js';
import type { TableSample } from '../dry-run/table-sample.js';
import { COMPONENT_WORDS, type CodeWords, meaningOf } from './code-words.js';
import { columnGuess } from './column-guess.js';
import { type ColumnProfile, columnProfile } from './column-profile.js';
import { bareHead, type ColumnRole, INSTALMENT_WORDS, LOAN_WORDS, plainHead, type RoleWords } from './column-words.js';
import type { ProposedOwnFact } from './own-fact-heads.js';
import { PROPOSAL_WORDS } from './proposal-words.js';

/** Something that was guessed, and why. */
export interface MappingGuess {
  /** The table that the guess is about. */
  readonly of: 'loans' | 'schedule';
  /** Its place in the mapping: `loans.facts.annualRate`. */
  readonly path: string;
  /** The head of the column that it was guessed from. */
  readonly column: string;
  /** Why it was guessed, in the order of weight. */
  readonly reasons: readonly Wording[];
  /** For a column of codes: the codes that were seen, with their counts. */
  readonly codes?: ColumnProfile['codes'];
}

/** A column that the proposal does not use. */
export interface LeftColumn {
  /** The table that the column stands in. */
  readonly of: 'loans' | 'schedule';
  /** The head of the column. */
  readonly column: string;
  /** The reason, if the head suggests a fact and the values do not fit it. */
  readonly reason?: Wording;
  /** How many values there are, and how many are different. */
  readonly filled: number;
  /** How many different values there are among those filled in. */
  readonly different: number;
  /** The most frequent values, with their counts, if they are codes. Names and numbers of persons are not shown. */
  readonly values: ColumnProfile['codes'];
}

/** A mapping that was guessed from the first rows of files, for a person to correct. */
export interface MappingProposal {
  /** The mapping, as far as it could be guessed. `wanting` names the required keys that it lacks. */
  readonly mapping: ProposedMapping;
  /** Everything that was guessed, in the order of the columns. */
  readonly guesses: readonly MappingGuess[];
  /** Required keys of a mapping that could not be guessed, by their paths. */
  readonly wanting: readonly string[];
  /** Columns that the proposal does not use. */
  readonly left: readonly LeftColumn[];
  /** How many rows were read. */
  readonly rows: {
    /** Rows of the file of loans. */
    readonly loans: number;
    /** Rows of the file of schedules; absent where there is none. */
    readonly schedule?: number;
  };
}

interface ProposedTable {
  /** What the table is called: the name of the file without its ending. */
  table: string;
  /** The columns that give facts, by the fact. */
  facts: Record<string, string | FactMapping>;
}

/** A mapping as far as it could be guessed. */
export interface ProposedMapping {
  /** The table with one row a loan. */
  readonly loans: ProposedTable & {
    /** The column of the id of the loan; absent where none was recognised. */
    id?: string;
  };
  /** The table with one row an instalment. */
  readonly schedule: ProposedTable & {
    /** Where the instalments stand, if they are the elements of a list in each loan. */
    file?: {
      /** The column of the list. */
      readonly each: string;
    };
    /** The column of the loan's id; absent where none was recognised. */
    loanId?: string;
    /** The column that orders the instalments; absent where none was recognised. */
    instalment?: string;
    /** Rows that are no instalments: of a list, the elements without a number. */
    leaveOut?: Readonly<Record<string, null>>;
    /** How rows for principal and rows for interest are told apart, where they are separate. */
    component?: object;
    /** The columns that say how often, or when last, an instalment was deferred before. */
    deferral?: object;
  };
}

const SHOWN_VALUES = 8;
// A column of mostly different values holds names, numbers or dates, not codes.
const MOST_DIFFERENT = 20;

/** The columns of lines of JSON that hold lists of objects, any of which may be instalments. */
export function listColumns({ columns, rows, file }: TableSample): readonly string[] {
  if (file.format !== 'ndjson') return [];
  return columns.filter((_, at) => {
    const texts = rows.flatMap(({ cells }) => cells[at] ?? []);
    return texts.some(isListOfObjects) && texts.every((text) => isListOfObjects(text) || text === '[]');
  });
}

const isListOfObjects = (text: string) => text.startsWith('[{');

/**
 * Guesses a mapping from the first rows of a file of loans and, where there are any, of instalments: those of a file of their own,
 * or the elements of a list in each loan. `own` are the facts that the rulebook declares.
 */
export function proposedMapping(
  loans: TableSample,
  plan: TableSample | undefined,
  own: readonly ProposedOwnFact[],
): MappingProposal {
  const ofLoans = new TableProposal('loans', loans);
  const ofPlan = plan === undefined ? ofLoans : new TableProposal('schedule', plan);
  const mapping: ProposedMapping = {
    loans: { table: tableOf(loans), facts: {} },
    schedule: { table: plan === undefined ? tableOf(loans) : tableOfPlan(loans, plan), facts: {} },
  };
  const each = listOf(plan);
  const loanId = plan === undefined || each !== undefined ? undefined : ofPlan.key('schedule.loanId', find(LOAN_WORDS, 'id'));
  const id = ofLoans.key('loans.id', find(LOAN_WORDS, 'id'), loanId === undefined ? undefined : ofPlan.valuesOf(loanId));
  if (id !== undefined) mapping.loans.id = id;
  for (const words of LOAN_WORDS) {
    const fact = LOAN_COLUMNS.find(({ name }) => name === words.role);
    if (fact !== undefined) Object.assign(mapping.loans.facts, ofLoans.fact('loans', fact, words));
  }
  for (const { fact, words, codes } of own) Object.assign(mapping.loans.facts, ofLoans.fact('loans', fact, words, { codes }));
  if (plan === undefined) ofOneTable(mapping, ofLoans);
  else {
    const instalment = ofPlan.key('schedule.instalment', find(INSTALMENT_WORDS, 'instalment'));
    if (each !== undefined) ofList(mapping, each, instalment, ofPlan);
    if (loanId !== undefined) mapping.schedule.loanId = loanId;
    if (instalment !== undefined) mapping.schedule.instalment = instalment;
    const component = ofPlan.component();
    if (component !== undefined) mapping.schedule.component = component;
  }
  const deferral = ofPlan.deferral();
  if (deferral !== undefined) mapping.schedule.deferral = deferral;
  for (const words of INSTALMENT_WORDS) {
    const fact = INSTALMENT_COLUMNS.find(({ name }) => `schedule.${name}` === words.role);
    const isGiven = fact === undefined || mapping.schedule.facts[fact.name] !== undefined;
    const isOfRow = mapping.schedule.component !== undefined && COMPONENTS.some((kind) => kind === fact?.name);
    const isHistory = deferral !== undefined && fact?.name === 'deferredBefore';
    if (!isGiven && !isOfRow && !isHistory) Object.assign(mapping.schedule.facts, ofPlan.fact('schedule', fact, words));
  }
  if (mapping.schedule.instalment === undefined) byDueDate(mapping, ofPlan);
  const wanting = [
    ...(mapping.loans.id === undefined ? ['loans.id'] : []),
    ...(mapping.schedule.loanId === undefined ? ['schedule.loanId'] : []),
    ...(mapping.schedule.instalment === undefined ? ['schedule.instalment'] : []),
  ];
  const tables = plan === undefined ? [ofLoans] : [ofLoans, ofPlan];
  return {
    mapping: { loans: inOrder(mapping.loans), schedule: inOrder(mapping.schedule) },
    guesses: tables.flatMap(({ guesses }) => guesses),
    wanting,
    left: tables.flatMap((table) => [...table.left(), ...table.leftLists(each)]),
    rows: { loans: loans.rows.length, ...(plan === undefined ? {} : { schedule: plan.rows.length }) },
  };
}

/** Puts the keys of a table before its facts, for people to read. */
function inOrder<Table extends ProposedTable>({ table, facts, ...keys }: Table): Table {
  return { table, ...keys, facts } as Table;
}

/** One row for each loan: its next instalment is the only one or, without such a column, its maturity. */
function ofOneTable({ loans, schedule }: ProposedMapping, table: TableProposal): void {
  if (loans.id === undefined) return;
  schedule.loanId = loans.id;
  schedule.instalment = loans.id;
  const due = table.fact('schedule', dueDate(), find(INSTALMENT_WORDS, 'schedule.dueDate'));
  if (Object.keys(due).length > 0) Object.assign(schedule.facts, due);
  else if (loans.facts.maturityDate !== undefined) {
    schedule.facts.dueDate = loans.facts.maturityDate;
    table.note('schedule.facts.dueDate', columnOf(loans.facts.maturityDate), [PROPOSAL_WORDS.noSchedule]);
  }
}

/** The elements of a list in each loan are its instalments. Their loan is the one that contains the list. */
function ofList({ loans, schedule }: ProposedMapping, each: string, instalment: string | undefined, plan: TableProposal): void {
  schedule.file = { each };
  if (loans.id !== undefined) schedule.loanId = loans.id;
  plan.note('schedule.file.each', each, [PROPOSAL_WORDS.listInLoan]);
  if (instalment === undefined) return;
  schedule.instalment = instalment;
  if (!plan.isBlankSomewhere(instalment)) return;
  schedule.leaveOut = { [instalment]: null };
  plan.note('schedule.leaveOut', instalment, [PROPOSAL_WORDS.elementsWithoutNumber]);
}

/** If instalments have no number, the due date tells those of a loan apart. */
function byDueDate({ loans, schedule }: ProposedMapping, plan: TableProposal): void {
  const { dueDate } = schedule.facts;
  const column = dueDate === undefined || loans.id === undefined ? '' : columnOf(dueDate);
  if (column === '') return;
  schedule.instalment = column;
  plan.note('schedule.instalment', column, [PROPOSAL_WORDS.noNumbers]);
}

const columnOf = (given: string | FactMapping) => (typeof given === 'string' ? given : 'column' in given ? given.column : '');

function dueDate(): MappedFact {
  return (
    INSTALMENT_COLUMNS.find(({ name }) => name === 'dueDate') ?? { name: 'dueDate', type: { kind: 'date' }, mayBeNone: false }
  );
}

function find(words: readonly RoleWords[], role: ColumnRole): RoleWords {
  return words.find((one) => one.role === role) ?? { role, words: [] };
}

/** The name of the table of instalments. It differs from that of the loans: equal names would mean one table. */
function tableOfPlan(loans: TableSample, plan: TableSample): string {
  const name = listOf(plan)?.split('.').at(-1) ?? tableOf(plan);
  return name === tableOf(loans) ? `${name}_schedule` : name;
}

/** The path of the list whose elements are the rows of a table. */
const listOf = (table: TableSample | undefined) => table?.file.layout.each;

/** The name of a file without its folder and its ending. */
function tableOf({ file: { path } }: TableSample): string {
  return fileName(path).replace(/(?<=.)\.[^.]*$/, '') || 'table';
}

/** The guesses about one table. */
class TableProposal {
  readonly guesses: MappingGuess[] = [];
  private readonly used = new Set<string>();
  private readonly doubts = new Map<string, Wording>();

  /** The table's own columns: for elements of a list, without the columns of the loan around them. */
  private readonly own: readonly string[];
  private readonly lists: readonly string[];
  private readonly heads: readonly Head[];

  constructor(
    private readonly of: 'loans' | 'schedule',
    private readonly table: TableSample,
  ) {
    const each = listOf(table);
    const before = each === undefined ? '' : `${each}.`;
    this.lists = listColumns(table).filter((column) => column.startsWith(before));
    this.own = table.columns.filter((column) => column.startsWith(before) && !this.lists.includes(column));
    const isPath = table.file.format === 'ndjson';
    this.heads = this.own.map((column) => {
      const head = column.slice(before.length);
      const bare = bareHead(head);
      return { column, bare, plain: plainHead(bare), last: bareHead(isPath ? (head.split('.').at(-1) ?? '') : head) };
    });
  }

  note(path: string, column: string, reasons: readonly Wording[], codes?: ColumnProfile['codes']): void {
    this.used.add(column);
    this.guesses.push({ of: this.of, path, column, reasons, ...(codes === undefined ? {} : { codes }) });
  }

  /** A key column. Among several candidates, it is the one that shares most values with the key of the other file. */
  key(path: string, words: RoleWords, others?: ReadonlySet<string>): string | undefined {
    const named = this.named(words);
    const shared = (column: string) => [...this.valuesOf(column)].filter((value) => others?.has(value) === true).length;
    const [column] = others === undefined ? named : [...named].sort((one, other) => shared(other) - shared(one));
    if (column === undefined) return undefined;
    const both = PROPOSAL_WORDS.inSchedule;
    this.note(path, column, [headReason(column), ...(shared(column) > 0 ? [{ ...both }] : [])]);
    return column;
  }

  /** Whether a column is empty in some rows. */
  isBlankSomewhere(column: string): boolean {
    return this.profile(column).texts.length < this.table.rows.length;
  }

  /** The different values of a column. */
  valuesOf(column: string): ReadonlySet<string> {
    return new Set(this.profile(column).codes.map(({ code }) => code));
  }

  /** The mapping of a fact: the first column with a fitting head whose values fit too. */
  fact(
    table: 'loans' | 'schedule',
    fact: MappedFact,
    words: RoleWords,
    { path = `${table}.facts.${fact.name}`, codes }: { readonly path?: string; readonly codes?: CodeWords } = {},
  ): Record<string, string | FactMapping> {
    // What the library's own facts are read from is not read again for a fact that the rulebook declares.
    const open = this.named(words).filter((column) => codes === undefined || !this.used.has(column));
    for (const column of open) {
      const guess = columnGuess(fact, this.profile(column), codes);
      if (guess === undefined) {
        this.doubts.set(column, PROPOSAL_WORDS.unreadable(fact.name));
        continue;
      }
      this.note(path, column, [headReason(column), ...guess.reasons], guess.codes);
      const isName = Object.keys(guess.mapping).length === 1;
      return { [fact.name]: isName ? column : guess.mapping };
    }
    return {};
  }

  /** The layout with separate rows for principal and interest, if the table has it. */
  component(): object | undefined {
    const [column] = this.named(find(INSTALMENT_WORDS, 'component'));
    if (column === undefined) return undefined;
    const { codes } = this.profile(column);
    const values = Object.fromEntries(
      codes.flatMap(({ code }) => {
        const kind = meaningOf(COMPONENT_WORDS, code);
        return kind === undefined ? [] : [[code, kind]];
      }),
    );
    const amount = this.fact('schedule', AMOUNT, find(INSTALMENT_WORDS, 'amount'), { path: 'schedule.component.amount' }).amount;
    if (Object.keys(values).length === 0 || amount === undefined) return undefined;
    const rest = codes.filter(({ code }) => !Object.hasOwn(values, code)).map(({ code }) => JSON.stringify(code));
    const open = PROPOSAL_WORDS.componentCodes(rest);
    this.note('schedule.component', column, [headReason(column), ...(rest.length === 0 ? [] : [open])], codes);
    return { column, values, amount };
  }

  /** The columns of earlier deferrals, if the table has them. */
  deferral(): object | undefined {
    const [count] = this.named(find(INSTALMENT_WORDS, 'deferral.count'));
    const { last } = this.fact('schedule', LAST, find(INSTALMENT_WORDS, 'deferral.last'), { path: 'schedule.deferral.last' });
    if (count !== undefined) this.note('schedule.deferral.count', count, [headReason(count)]);
    if (count === undefined && last === undefined) return undefined;
    return { ...(count === undefined ? {} : { count }), ...(last === undefined ? {} : { last }) };
  }

  /** The columns that no guess uses. */
  left(): LeftColumn[] {
    return this.own
      .filter((column) => !this.used.has(column))
      .map((column) => {
        const reason = this.doubts.get(column);
        const { texts, codes } = this.profile(column);
        const areCodes = codes.length <= MOST_DIFFERENT && codes.length * 2 <= texts.length;
        return {
          of: this.of,
          column,
          ...(reason === undefined ? {} : { reason }),
          filled: texts.length,
          different: codes.length,
          values: areCodes || reason !== undefined ? codes.slice(0, SHOWN_VALUES) : [],
        };
      });
  }

  /** The lists of objects that no guess takes for instalments. */
  leftLists(each: string | undefined): LeftColumn[] {
    return this.lists
      .filter((column) => column !== each)
      .map((column) => {
        const { texts, codes } = this.profile(column);
        const path = `"file": { "each": ${JSON.stringify(column)} }`;
        const reason = PROPOSAL_WORDS.listOfObjects(path);
        return { of: this.of, column, reason, filled: texts.length, different: codes.length, values: [] };
      });
  }

  private profile(column: string): ColumnProfile {
    return columnProfile(column, this.table.columns.indexOf(column), this.table.rows);
  }

  /** The columns with one of these names, the surest first: by the whole head, without its qualifier, by the last key of its path. */
  private named({ words }: RoleWords): readonly string[] {
    const called = (by: 'bare' | 'plain' | 'last') =>
      words.flatMap((word) => this.heads.filter((head) => head[by] === word).map(({ column }) => column));
    return [...new Set([...called('bare'), ...called('plain'), ...called('last')])];
  }
}

/** A column, and the three forms of its head that are looked up: the whole, without its qualifier, and the last key of its path. */
interface Head {
  readonly column: string;
  readonly bare: string;
  readonly plain: string;
  readonly last: string;
}

const AMOUNT: MappedFact = { name: 'amount', type: { kind: 'money' }, mayBeNone: false };
const LAST: MappedFact = { name: 'last', type: { kind: 'date' }, mayBeNone: true };

function headReason(column: string): Wording {
  return PROPOSAL_WORDS.head(column);
}
