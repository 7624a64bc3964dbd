// The public face of `liubao-rules/sql`.
export { CHECK_COLUMNS, type CheckColumn, type CheckOptions, type CheckStatement, toCheckSql } from './check.js';
export { COMPONENT_COLUMNS, type ComponentColumn } from './component-columns.js';
export { InvalidNameError } from './dialect.js';
export { DIALECT_NAMES, type DialectName } from './dialects.js';
export type {
  CodeMeaning,
  ColumnMapping,
  ConstantMapping,
  FactMapping,
  FirstMapping,
  LookupMapping,
  LookupRow,
  SingleMapping,
} from './fact-mapping.js';

export type { FileLayout } from './file-layout.js';
export { LOAN_RESULT_COLUMNS, type LoanColumn } from './loans.js';
export { InvalidMappingError, type Mapping, parseMapping, standardMapping } from './mapping.js';
export { SELECTIONS, type Selection, type SqlOptions, type SqlStatement, toSql } from './to-sql.js';
