import type { PlainValue } from '../facts/fact.js';
import type { ComponentKind } from '../facts/loan/component.js';
import type { LoanFieldPath, LoanFieldValue, StatedFieldPath } from '../facts/loan/loan-fields.js';
import type { FactMapping } from './fact-mapping.js';
import type { FileLayout } from './file-layout.js';

/**
 * Says which columns of a warehouse's tables, or of files, give which facts of loans. A column is its name, or its name with what
 * its values mean. A fact that is left out is unknown for every loan.
 *
 * @example
 * import type { Mapping } from 'liubao-rules/sql'
 * const mapping: Mapping = {
 *   loans: {
 *     table: ['core', 'loan'],
 *     id: 'loan_no',
 *     facts: {
 *       'borrower.kind': { column: 'cust_type', values: { '01': 'enterprise', '02': 'individual-business' } },
 *       'borrower.creditTotal': { column: 'credit_fen', unit: 'fen' },
 *       'application.principalUntil': { column: 'defer_to', null: 'none' },
 *     },
 *   },
 *   schedule: { table: 'plan', loanId: 'loan_no', instalment: 'term_no', facts: { dueDate: 'due', principal: 'prin' } },
 * }
 */
export interface Mapping {
  /** Lets editors complete and check a file that holds it; of no effect. */
  readonly $schema?: string | undefined;
  /** The table with one row a loan. */
  readonly loans: {
    /** What the table is called in the database; files are given by name instead. */
    readonly table: TableName;
    /** The column of the host's own id of the loan. */
    readonly id: string;
    /** How the file is written, if the table is a file. */
    readonly file?: FileLayout | undefined;
    /** The columns that give facts of loans, by the fact. */
    readonly facts: LoanColumns;
    /** Files only: the credit of a borrower as the sum over the loans of the file. */
    readonly creditSum?: CreditSum | undefined;
  };
  /** The table with one row an instalment. */
  readonly schedule: {
    /** What the table is called in the database; files are given by name instead. */
    readonly table: TableName;
    /** The column of the id of the loan that the row belongs to. */
    readonly loanId: string;
    /** The column by which the instalments of a loan are ordered. */
    readonly instalment: string;
    /** How the file is laid out, where rows are read from one. */
    readonly file?: FileLayout | undefined;
    /** The columns that give facts of instalments, by the fact. */
    readonly facts: InstalmentColumns;
    /** Files only: separate rows for principal and interest. Those of one day are one instalment. */
    readonly component?: ComponentRows | undefined;
    /** Files only: rows that are no instalments, such as that of the disbursement. */
    readonly leaveOut?: LeftOutRows | undefined;
    /** Files only: rows of a loan that fall due on the same day are one instalment. */
    readonly sameDay?: 'one-instalment' | undefined;
    /** Files only: how often, or when last, an instalment was deferred before. */
    readonly deferral?: DeferralHistory | undefined;
  };
}

export type TableName = string | readonly string[];

/** Any facts, by name, with how each is given. */
export type Facts = Readonly<Record<string, string | FactMapping | undefined>>;

/** A fact of a loan that a mapping may give, its guarantee's among them; `guarantee` says whether it has one. */
export type MappedLoanFact =
  | Exclude<StatedFieldPath, `schedule[].${string}`>
  | `application.${ComponentKind}Requested`
  | 'guarantee';

/** A fact of an instalment that a mapping may give; see `INSTALMENT_COLUMNS` for those that are no fields. */
export type MappedInstalmentFact = OwnName<StatedFieldPath> | `${ComponentKind}Requested` | 'deferredBefore';

type OwnName<Path> = Path extends `schedule[].${infer Name}` ? Name : never;

/** How the facts of a loan are given, and those that a rulebook declares (`extensions.…`), which are checked against it. */
export type LoanColumns = { readonly [Fact in MappedLoanFact]?: Given<Fact> | undefined } & {
  readonly [Own in `extensions.${string}`]?: string | FactMapping | undefined;
};

/** How the facts of an instalment are given. */
export type InstalmentColumns = {
  readonly [Fact in MappedInstalmentFact]?: Given<`schedule[].${Fact}`> | undefined;
};

/** The name of a column, or how the fact of a field is given; a fact that is no field is a flag. */
type Given<Field extends string> = string | FactMapping<MeaningIn<ValueIn<Field>>, ValueIn<Field>>;
type ValueIn<Field> = Field extends LoanFieldPath ? Extract<LoanFieldValue<Field>, PlainValue | null> : boolean;
type MeaningIn<Value> = Value extends boolean ? boolean : Value extends string ? (string extends Value ? never : Value) : never;

// Only files can have the following, which `liubao portfolio` resolves before it decides. A statement refuses them.

/** Instalments with separate rows for principal and for interest, each with one amount. */
export interface ComponentRows {
  /** The column that distinguishes the rows. */
  readonly column: string;
  /** What its codes mean; `null` is neither, such as a fee, and the row is left out. Any other code is refused. */
  readonly values: Readonly<Record<string, ComponentKind | null>>;
  /** What gives the amount of the row, in yuan unless its unit is stated. */
  readonly amount: Given<'schedule[].principal'>;
}

/** What is known of earlier deferrals, besides the original due date. */
export interface DeferralHistory {
  /** The column that counts them: 0 means that there was none. */
  readonly count?: string | undefined;
  /** The day of the last one: any day means that there was one; with `"null": "none"` an empty value means that there was none. */
  readonly last?: Given<'schedule[].dueDate'> | undefined;
}

/** The rows to leave out: those whose columns all have one of these codes. `null` stands for no value. */
export type LeftOutRows = Readonly<Record<string, string | readonly string[] | null>>;

/** The credit of a borrower as the sum over the loans of the file. */
export interface CreditSum {
  /** The column that identifies the borrower. */
  readonly borrower: string;
  /** The credit of the one loan. */
  readonly amount: Given<'borrower.creditTotal'>;
}
