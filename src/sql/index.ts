// The public face of `liubao-rules/sql`.

export { defineMapping } from '../mapping/define-mapping.js';
export type {
  CodeMeaning,
  ColumnMapping,
  ConstantMapping,
  FactMapping,
  FirstMapping,
  LookupMapping,
  LookupRow,
  SingleMapping,
} from '../mapping/fact-mapping.js';
export type { FileLayout } from '../mapping/file-layout.js';
export { InvalidMappingError, parseMapping, standardMapping } from '../mapping/mapping.js';
export type { Mapping } from '../mapping/mapping-type.js';
export { CHECK_COLUMNS, type CheckColumn, type CheckOptions, type CheckStatement, toCheckSql } from './check-sql.js';
export { InvalidNameError } from './dialects/dialect.js';
export { DIALECT_NAMES, type DialectName } from './dialects/dialects.js';
export { COMPONENT_COLUMNS, type ComponentColumn } from './rules/component-columns.js';
export { LOAN_RESULT_COLUMNS, type LoanColumn } from './rules/loan-steps.js';
export { SELECTIONS, type Selection, type SqlOptions, type SqlStatement, toSql } from './to-sql.js';
