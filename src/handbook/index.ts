// The public face of `liubao-rules/graph`. A test fails when this list changes unannounced.
export { type Book, bookOf, ruleSetsMarkdown } from './book/book.js';
export type { BookFixture } from './book/book-fixture.js';
export { dotOf, mermaidOf } from './drawings/drawing.js';
export { flowOf } from './drawings/flow.js';
export {
  NODE_KINDS,
  type NodeKind,
  type RequirementNode,
  type Requirements,
  type RequirementsOptions,
  requirementsOf,
} from './drawings/requirements-graph.js';
export { cellText, columnText } from './tables/cell-text.js';
export type { Bound, Cell, RowCells, TableColumn } from './tables/row-cells.js';
export { type DecisionTable, decisionTableOf, type TableResult, type TableRow } from './tables/rule-set-table.js';
