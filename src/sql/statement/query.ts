import type { Expression } from './expression.js';

/** A column of a result: what it is, what it is called, and what a reviewer should know about it. */
export interface Selected {
  readonly expression: Expression;
  readonly name: string;
  readonly comment?: string;
}

/** What rows are taken from. */
export type From =
  /** A table of the warehouse, its name in parts: catalogue, schema, table. */
  | { readonly kind: 'table'; readonly name: readonly string[]; readonly alias: string }
  /** A named query of the same statement. */
  | { readonly kind: 'named'; readonly name: string; readonly alias?: string }
  | { readonly kind: 'query'; readonly query: Query; readonly alias: string }
  /** One row for each of a few texts, in one column. */
  | { readonly kind: 'texts'; readonly values: readonly string[]; readonly column: string; readonly alias: string };

export interface Join {
  readonly kind: 'left' | 'cross';
  readonly from: From;
  readonly on?: Expression;
}

export interface Query {
  /** Whether it passes on every column it takes from, before its own; of one source where that is named. */
  readonly passes?: true | { readonly of: string };
  readonly selected: readonly Selected[];
  readonly from: From;
  readonly joins?: readonly Join[];
  readonly where?: Expression;
  readonly groupBy?: readonly Expression[];
}

/** A query with a name: one step of the statement. */
export interface NamedQuery {
  readonly name: string;
  readonly comment: readonly string[];
  readonly query: Query;
  /** Whether its expressions cost so much that they are not to be copied into each place that uses them. */
  readonly fenced?: true;
}

/** One statement: steps in their order, and the query that returns rows. */
export interface Statement {
  readonly comment: readonly string[];
  readonly steps: readonly NamedQuery[];
  readonly result: Query;
  /** Queries whose rows follow those of the result. */
  readonly further?: readonly Query[];
}

export const named = (name: string): From => ({ kind: 'named', name });
