import type { Decision, Track } from '../../../../src/decide/decision.js';
import type { LoanInput } from '../../../../src/facts/loan/loan-schema.js';
import type { Language, Wording } from '../../../../src/law/wording.js';
import type { FactMapping } from '../../../../src/mapping/fact-mapping.js';
import type { ColumnProfile } from '../../../../src/portfolio/proposal/column-profile.js';
import type { LeftColumn, MappingGuess } from '../../../../src/portfolio/proposal/proposed-mapping.js';
import type { PortfolioSummary } from '../../../../src/portfolio/summary/portfolio-summary.js';
import type { LawOptions } from '../../state/decided.js';

/** The one or two files that a person gave: loans, and their instalments where these have a file of their own. */
export interface GivenFiles {
  readonly loans: File;
  readonly schedule?: File | undefined;
}

/** What the first rows of files show. */
export type FilesLook =
  /** Lines of JSON in the form of the loan schema, which need no mapping. */
  | { readonly kind: 'loans' }
  | {
      readonly kind: 'tables';
      readonly loans: TableLook;
      readonly schedule?: TableLook;
      /** The mapping that was guessed, as JSON. */
      readonly mapping: string;
      readonly guesses: readonly MappingGuess[];
      readonly left: readonly LeftColumn[];
    };

export interface TableLook {
  readonly name: string;
  readonly columns: readonly ColumnLook[];
}

export interface ColumnLook {
  readonly column: string;
  /** The most frequent values, with their counts. */
  readonly values: ColumnProfile['codes'];
  /** How many of the first rows have a value. */
  readonly filled: number;
}

/** A fact that a column may give. */
export interface MappableFact {
  readonly table: 'loans' | 'schedule';
  readonly name: string;
  readonly title: Wording;
}

/** A column that a person chose for a fact, as its values seem to be written. */
export interface ChosenColumn {
  readonly mapping: string | FactMapping;
  readonly reasons: readonly Wording[];
}

/** What is to be decided, and how. */
export interface Asked {
  readonly files: GivenFiles;
  /** The mapping as JSON, where the files need one. */
  readonly mapping?: string | undefined;
  readonly options: LawOptions;
}

export interface DecidedFiles {
  readonly summary: PortfolioSummary;
  /** How many loans were decided: the rows of the table. */
  readonly rows: number;
  readonly rejected: number;
  readonly milliseconds: number;
}

export const TABLE_COLUMNS = [
  'id',
  'track',
  'inclusive',
  'due',
  'spared',
  'instalments',
  'firstDue',
  'granted',
  'missing',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A row of the table of loans, with amounts in yuan. */
export interface LoanRow {
  /** Its place among the decided loans. */
  readonly at: number;
  readonly id: string;
  readonly track: Track | undefined;
  readonly inclusive: Decision['inclusive']['value'];
  readonly due: string;
  readonly spared: string;
  readonly instalments: number;
  readonly firstDue: string;
  readonly granted: string;
  readonly missing: number;
}

/** Which loans the table shows, and in which order. */
export interface TableOrder {
  readonly track?: Track | undefined;
  /** A part of the id. */
  readonly id?: string | undefined;
  readonly by: TableColumn | 'file';
  readonly descending: boolean;
}

export type Download = 'decisions' | 'rejects';

/** What the page asks of the worker, by name: what it gives and what it gets. */
export interface Questions {
  look: { ask: GivenFiles; answer: FilesLook };
  facts: { ask: null; answer: readonly MappableFact[] };
  choose: {
    ask: { readonly table: 'loans' | 'schedule'; readonly fact: string; readonly column: string };
    answer: ChosenColumn;
  };
  decide: { ask: Asked; answer: DecidedFiles };
  order: { ask: TableOrder; answer: number };
  rows: { ask: { readonly from: number; readonly count: number }; answer: readonly LoanRow[] };
  loan: { ask: number; answer: LoanInput };
  sections: { ask: Language; answer: { readonly overview: string; readonly details: string } };
  report: { ask: Language; answer: Blob };
  download: { ask: Download; answer: Blob };
}
