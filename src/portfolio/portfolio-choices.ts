/** The formats of the files of loans and of decisions. */
export const FILE_FORMATS = Object.freeze(['ndjson', 'csv', 'parquet'] as const);
/** The format of a file: `ndjson` has a line of JSON for each record, `csv` and `parquet` a row. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What decides: the compiled evaluator in threads, or the rules as SQL on DuckDB. */
export const ENGINES = Object.freeze(['js', 'duckdb'] as const);
/** What decides. `js`: the compiled evaluator, in threads; `duckdb`: the rules as SQL on DuckDB. */
export type Engine = (typeof ENGINES)[number];

/** What is written of each loan: a compact decision, a row for each component, or the decision in full. */
export const ROWS = Object.freeze(['loans', 'components', 'decisions'] as const);
/** What is written of each loan. `loans`: a compact decision; `components`: a row for each component; `decisions`: the decision in full. */
export type Rows = (typeof ROWS)[number];
