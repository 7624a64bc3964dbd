// The public face of `liubao-rules/mapping`.
export { defineMapping } from './define-mapping.js';
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
export { InvalidMappingError, type MappingOptions, parseMapping, standardMapping } from './mapping.js';
export type {
  ComponentRows,
  CreditSum,
  DeferralHistory,
  InstalmentColumns,
  LeftOutRows,
  LoanColumns,
  MappedInstalmentFact,
  MappedLoanFact,
  Mapping,
} from './mapping-type.js';
export { fromRow, fromRows, type LoansOfRows, type RejectedRow, rowReader } from './rows/from-rows.js';
export type { Row } from './rows/host-row.js';
export type { LoanRows, RowOptions } from './rows/table-reader.js';
