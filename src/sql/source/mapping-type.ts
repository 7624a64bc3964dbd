import type { ComponentKind } from '../../facts/loan/component.js';
import type { FactMapping } from './fact-mapping.js';
import type { FileLayout } from './file-layout.js';

/**
 * How a warehouse's tables give the facts of loans: the names of its tables and columns. A column is its name, or its
 * name with what its values mean. A fact left out is unknown of every loan.
 *
 * @example
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
  readonly loans: {
    readonly table: TableName;
    readonly id: string;
    /** How the file is written, where the table is one. */
    readonly file?: FileLayout | undefined;
    readonly facts: Facts;
    /** Of files: the credit of a borrower, summed over the loans of the file. */
    readonly creditSum?: CreditSum | undefined;
  };
  readonly schedule: {
    readonly table: TableName;
    readonly loanId: string;
    readonly instalment: string;
    readonly file?: FileLayout | undefined;
    readonly facts: Facts;
    /** Of files: rows of their own for principal and interest. Those of one day are one instalment. */
    readonly component?: ComponentRows | undefined;
    /** Of files: rows that are no instalments, such as that of the disbursement. */
    readonly leaveOut?: LeftOutRows | undefined;
    /** Of files: that rows of a loan that fall due on one day are one instalment. */
    readonly sameDay?: 'one-instalment' | undefined;
    /** Of files: how often, or when last, an instalment was deferred before. */
    readonly deferral?: DeferralHistory | undefined;
  };
}

export type TableName = string | readonly string[];

export type Facts = Readonly<Record<string, string | FactMapping | undefined>>;

/*
 * What files have and a statement does not take in: `liubao portfolio` puts it together before anything is decided.
 */

/** Instalments in rows of their own for principal and for interest, each with one amount. */
export interface ComponentRows {
  /** The column that says which a row is. */
  readonly column: string;
  /** What its codes stand for; `null` is neither, such as a fee, and the row is left out. Any other code is refused. */
  readonly values: Readonly<Record<string, ComponentKind | null>>;
  readonly amount: string | FactMapping;
}

/** What is known of earlier deferrals besides the due date before them. */
export interface DeferralHistory {
  /** The column that counts them: 0 says that there was none. */
  readonly count?: string | undefined;
  /** The day of the last one: any day says that there was one; with `"null": "none"`, an empty value that there was none. */
  readonly last?: string | FactMapping | undefined;
}

/** Rows of which no instalment is made: for each column its code, or several; `null` where it says nothing. All have to hold. */
export type LeftOutRows = Readonly<Record<string, string | readonly string[] | null>>;

/** The credit of a borrower as the sum over the loans of the file. */
export interface CreditSum {
  /** The column that says whose loan it is. */
  readonly borrower: string;
  /** The credit of the one loan. */
  readonly amount: string | FactMapping;
}
