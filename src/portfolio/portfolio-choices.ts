/** The formats of the files of loans and of decisions. */
export const FILE_FORMATS = Object.freeze(['ndjson', 'csv', 'parquet'] as const);
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What decides: the compiled evaluator in threads, or the rules as SQL on DuckDB. */
export const ENGINES = Object.freeze(['js', 'duckdb'] as const);
export type Engine = (typeof ENGINES)[number];

/** What is written of each loan: a compact decision, a row for each component, or the decision in full. */
export const ROWS = Object.freeze(['loans', 'components', 'decisions'] as const);
export type Rows = (typeof ROWS)[number];
