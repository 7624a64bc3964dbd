import type { Expression } from './expression.js';

/** A column of a result: its expression, its name, and a comment for the reviewer. */
export interface Selected {
  readonly expression: Expression;
  readonly name: string;
  readonly comment?: string;
}

/** Where a query takes its rows from. */
export type From =
  /** A table of the warehouse, its name in parts: catalogue, schema, table. */
  | { readonly kind: 'table'; readonly name: readonly string[]; readonly alias: string }
  /** A named query of the same statement. */
  | { readonly kind: 'named'; readonly name: string; readonly alias?: string }
  | { readonly kind: 'query'; readonly query: Query; readonly alias: string }
  /** One row for each of a list of texts, in one column. */
  | { readonly kind: 'texts'; readonly values: readonly string[]; readonly column: string; readonly alias: string };

export interface Join {
  readonly kind: 'left' | 'cross';
  readonly from: From;
  readonly on?: Expression;
}

export interface Query {
  /** Whether to select every column of its source before its own; `of` names one source among several. */
  readonly passThrough?: true | { readonly of: string };
  readonly selected: readonly Selected[];
  readonly from: From;
  readonly joins?: readonly Join[];
  readonly where?: Expression;
  readonly groupBy?: readonly Expression[];
}

/** One step of the statement: a common table expression. */
export interface NamedQuery {
  readonly name: string;
  readonly comment: readonly string[];
  readonly query: Query;
  /** Whether its expressions are so costly that the optimiser must not copy them into each place that uses them. */
  readonly fenced?: true;
}

/** One statement: its steps in order, and the query that returns the rows. */
export interface Statement {
  readonly comment: readonly string[];
  readonly steps: readonly NamedQuery[];
  readonly result: Query;
  /** Queries whose rows are added to those of the result. */
  readonly unionAll?: readonly Query[];
}

export const named = (name: string): From => ({ kind: 'named', name });
